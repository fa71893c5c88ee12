// Two elements of one stream.
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
using List = agrpc::ClientRPC<&Feed::PrepareAsyncList>;

net::awaitable<bool> firstTwo(List &list) {
  Event first;
  Event second;
  const bool one = co_await list.read(first, net::use_awaitable);
  const bool two = co_await list.read(second, net::use_awaitable);
  co_return one &&two &&first.text == second.text;
}
