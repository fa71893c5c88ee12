// What the remote methods do is not in these lines.
#include <agrpc/asio_grpc.hpp>
#include <boost/asio.hpp>
#include <memory>
#include <string>

namespace net = boost::asio;

struct Filter {
  int room;
};
struct Event {
  std::string text;
};

class Feed {
public:
  std::unique_ptr<grpc::ClientAsyncReader<Event>>
  PrepareAsyncList(grpc::ClientContext *, const Filter &,
                   grpc::CompletionQueue *);
  std::unique_ptr<grpc::ClientAsyncReaderWriter<Filter, Event>>
  PrepareAsyncTalk(grpc::ClientContext *, grpc::CompletionQueue *);
  std::unique_ptr<grpc::ClientAsyncResponseReader<Event>>
  PrepareAsyncGet(grpc::ClientContext *, const Filter &,
                  grpc::CompletionQueue *);
};
using Get = agrpc::ClientRPC<&Feed::PrepareAsyncGet>;

net::awaitable<bool> twice(agrpc::GrpcContext &context, Feed &inside,
                           Feed &outside, const Filter &filter) {
  grpc::ClientContext firstCall;
  grpc::ClientContext secondCall;
  Event first;
  Event second;
  const auto one = co_await Get::request(context, inside, firstCall, filter,
                                         first, net::use_awaitable);
  const auto two = co_await Get::request(context, outside, secondCall, filter,
                                         second, net::use_awaitable);
  co_return one.ok() && two.ok() && first.text == second.text;
}
