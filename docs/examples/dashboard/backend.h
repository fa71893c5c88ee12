// The data source of the example: a TCP server on a thread of its own that
// answers each request after a delay and measures how many of them had to wait
// for one another.

#ifndef DASHBOARD_BACKEND_H
#define DASHBOARD_BACKEND_H

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <atomic>
#include <chrono>
#include <thread>

namespace dashboard {

class Backend {
public:
  /// Listens on a free port of the loopback interface.
  explicit Backend(std::chrono::milliseconds delay);
  ~Backend();
  Backend(const Backend &) = delete;
  Backend &operator=(const Backend &) = delete;

  asio::ip::tcp::endpoint endpoint() const;

  /// Round trips since the last call: the longest chain of requests of which
  /// each came in after the one before it was answered.
  int takeRoundTrips();

private:
  asio::awaitable<void> listen();
  asio::awaitable<void> answer(asio::ip::tcp::socket client);

  const std::chrono::milliseconds delay_;
  std::atomic<int> roundTrips_ = 0; ///< Of the requests answered so far.
  asio::io_context context_;
  asio::ip::tcp::acceptor acceptor_;
  std::thread thread_;
};

} // namespace dashboard

#endif // DASHBOARD_BACKEND_H
