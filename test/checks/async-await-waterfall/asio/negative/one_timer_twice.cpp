// Setting the timer again cancels whoever waits for it.
#include <asio.hpp>
#include <chrono>

using Timer = asio::basic_waitable_timer<std::chrono::steady_clock>;

asio::awaitable<void> blink(Timer &timer) {
  timer.expires_after(std::chrono::milliseconds(200));
  co_await timer.async_wait(asio::use_awaitable);
  timer.expires_after(std::chrono::milliseconds(800));
  co_await timer.async_wait(asio::use_awaitable);
}
