// The first condition of an `if` belongs to the block around it.
#include <boost/asio.hpp>
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
  const auto items = co_await game.inventory.countItems(player);
  //                 ^~~~~~~~ warning: 1 round trip instead of 2
  if (co_await game.trades.hasOffer(player))
    co_return items > 0 ? "trade" : "buy";
  co_return "play on";
}
