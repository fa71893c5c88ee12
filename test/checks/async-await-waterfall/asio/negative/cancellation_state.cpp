// Switching cancellation off covers what comes after it.
#include <asio.hpp>
#include <string>

class Reports {
public:
  asio::awaitable<std::string> readDraft(int id) const;
  asio::awaitable<std::string> readFinal(int id) const;
};

asio::awaitable<std::string> both(const Reports &reports, int id) {
  const auto draft = co_await reports.readDraft(id);
  co_await asio::this_coro::reset_cancellation_state(
      asio::disable_cancellation());
  const auto text = co_await reports.readFinal(id);
  co_return draft + text;
}
