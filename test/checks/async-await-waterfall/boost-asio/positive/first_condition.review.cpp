// The first condition of an `if` belongs to the block around it.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>

class Inventory {
public:
  boost::asio::awaitable<int> countItems(int player) const;
};
class Trades {
public:
  boost::asio::awaitable<bool> hasOffer(int player) const;
};
struct Game {
  Inventory inventory;
  Trades trades;
};

boost::asio::awaitable<std::string> hint(const Game &game, int player) {
  using namespace boost::asio::experimental::awaitable_operators;
  const auto [items, offer] = co_await (game.inventory.countItems(player) &&
                                        game.trades.hasOffer(player));
  if (offer)
    co_return items > 0 ? "trade" : "buy";
  co_return "play on";
}
