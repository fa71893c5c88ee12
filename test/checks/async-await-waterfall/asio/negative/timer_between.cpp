// Two readings with a second between them.
#include <asio.hpp>
#include <chrono>

class Meter {
public:
  asio::awaitable<int> readPulses() const;
};

asio::awaitable<int> watts(const Meter &meter) {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  const auto before = co_await meter.readPulses();
  timer.expires_after(std::chrono::seconds(1));
  co_await timer.async_wait(asio::use_awaitable);
  const auto after = co_await meter.readPulses();
  co_return (after - before) * 60;
}
