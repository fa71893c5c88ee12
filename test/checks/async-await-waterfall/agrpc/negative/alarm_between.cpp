// The second stream is read some time after the first.
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

net::awaitable<bool> quiet(List &kitchen, List &garden, agrpc::Alarm &alarm,
                           std::chrono::system_clock::time_point evening) {
  Event inside;
  Event outside;
  const bool in = co_await kitchen.read(inside, net::use_awaitable);
  co_await alarm.wait(evening, net::use_awaitable);
  const bool out = co_await garden.read(outside, net::use_awaitable);
  co_return in &&out &&inside.text == outside.text;
}
