// Neither of the two is work.
#include <boost/asio.hpp>

namespace asio = boost::asio;

asio::awaitable<bool> stopped() {
  auto executor = co_await asio::this_coro::executor;
  auto state = co_await asio::this_coro::cancellation_state;
  co_return state.cancelled() != asio::cancellation_type::none &&executor ==
      executor;
}
