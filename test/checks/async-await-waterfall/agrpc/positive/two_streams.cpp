// The first event of two streams, each an RPC of its own.
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

struct Rooms {
  List kitchen;
  List garden;
};

net::awaitable<bool> bothTalk(Rooms &rooms) {
  Event inside;
  Event outside;
  const bool in = co_await rooms.kitchen.read(inside, net::use_awaitable);
  //              ^~~~~~~~ warning: 1 round trip instead of 2
  const bool out = co_await rooms.garden.read(outside, net::use_awaitable);
  co_return in && out && inside.text == outside.text;
}
