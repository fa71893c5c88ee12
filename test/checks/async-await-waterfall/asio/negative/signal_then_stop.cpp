// First the signal, then the closing down.
#include <asio.hpp>

class Server {
public:
  asio::awaitable<int> stop();
};

asio::awaitable<int> run(asio::signal_set &signals, Server &server) {
  const int signal = co_await signals.async_wait(asio::use_awaitable);
  const int open = co_await server.stop();
  co_return signal + open;
}
