// A call has one read under way at most.
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

net::awaitable<void> both(Talk &talk, Line &first, Line &second) {
  using namespace net::experimental::awaitable_operators;
  co_await (talk.read(first, net::use_awaitable) &&
  //        ^~~~~~~~ warning: both use 'talk'
  //        ^ no fix: for you to decide
            talk.read(second, net::use_awaitable));
}
