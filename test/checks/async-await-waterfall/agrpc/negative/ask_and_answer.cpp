// Ask on a stream, then await the answer, then end it.
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
using Talk = agrpc::ClientRPC<&Feed::PrepareAsyncTalk>;

net::awaitable<std::string> ask(Talk &talk, Feed &stub) {
  Event answer;
  const bool started = co_await talk.start(stub, net::use_awaitable);
  const bool sent = co_await talk.write(Filter{1}, net::use_awaitable);
  const bool received = co_await talk.read(answer, net::use_awaitable);
  const grpc::Status status = co_await talk.finish(net::use_awaitable);
  co_return started &&sent &&received &&status.ok() ? answer.text
                                                    : std::string();
}
