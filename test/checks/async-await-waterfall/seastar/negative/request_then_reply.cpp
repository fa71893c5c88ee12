// The request goes out through one stream, the reply comes in through another,
// and both belong to one connection.
#include <seastar/core/coroutine.hh>
#include <seastar/net/api.hh>

namespace ss = seastar;

class kafka_client {
public:
  ss::future<ss::temporary_buffer<char>> call(ss::sstring request) {
    co_await _out.write(request);
    co_await _out.flush();
    co_return co_await _in.read_exactly(4);
  }
  ss::future<std::size_t> greet(ss::connected_socket &peer) {
    auto in = peer.input();
    auto out = peer.output();
    co_await out.write("hello", 5);
    auto greeting = co_await in.read();
    co_return greeting.size();
  }

private:
  ss::input_stream<char> _in;
  ss::output_stream<char> _out;
};
