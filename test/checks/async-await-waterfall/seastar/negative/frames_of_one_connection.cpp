// Length, then body, from the one stream of a connection.
#include <seastar/core/coroutine.hh>
#include <seastar/core/iostream.hh>

namespace ss = seastar;

ss::future<std::size_t> next_frame(ss::input_stream<char> &in) {
  auto header = co_await in.read_exactly(4);
  auto body = co_await in.read_exactly(64);
  co_return header.size() + body.size();
}
