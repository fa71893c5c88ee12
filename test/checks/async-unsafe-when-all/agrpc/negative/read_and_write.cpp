// One read and one write go together.
#include <agrpc/asio_grpc.hpp>
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <memory>
#include <string>

namespace net = boost::asio;

struct Line {
  std::string text;
};
class Chat {
public:
  std::unique_ptr<grpc::ClientAsyncReaderWriter<Line, Line>>
  PrepareAsyncTalk(grpc::ClientContext *, grpc::CompletionQueue *);
};
using Talk = agrpc::ClientRPC<&Chat::PrepareAsyncTalk>;

net::awaitable<void> exchange(Talk &talk, const Line &said, Line &heard) {
  using namespace net::experimental::awaitable_operators;
  co_await (talk.write(said, net::use_awaitable) &&
            talk.read(heard, net::use_awaitable));
}
