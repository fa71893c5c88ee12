// Both count into one variable in turns, and ask things of which nothing is
// known: no proof of harm.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

class Shop {
public:
  cppcoro::task<int> ask(std::string question);
};

cppcoro::task<> addTo(Shop &shop, std::vector<int> &all) {
  all.push_back(co_await shop.ask("price?"));
}

cppcoro::task<int> both(Shop &east, Shop &west) {
  std::vector<int> all;
  co_await cppcoro::when_all(addTo(east, all), addTo(west, all));
  co_return static_cast<int>(all.size());
}

cppcoro::task<int> oneShop(Shop &shop) {
  auto [a, b] = co_await cppcoro::when_all(shop.ask("price?"), shop.ask("stock?"));
  co_return a + b;
}
