// The function objects of older versions, on one reader-writer.
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

net::awaitable<bool>
exchange(grpc::ClientAsyncReaderWriter<Filter, Event> &stream) {
  Event event;
  const bool sent =
      co_await agrpc::write(stream, Filter{1}, net::use_awaitable);
  const bool read = co_await agrpc::read(stream, event, net::use_awaitable);
  co_return sent &&read && !event.text.empty();
}
