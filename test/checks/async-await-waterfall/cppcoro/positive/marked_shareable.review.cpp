// The author says of the type that calls may overlap; neither is const.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class [[clang::annotate("async::shareable")]] Warehouse {
public:
  cppcoro::task<int> getStock(int article);
  cppcoro::task<std::string> getShelf(int article);
};

cppcoro::task<std::string> locate(Warehouse &warehouse, int article) {
  const auto [stock, shelf] = co_await cppcoro::when_all(
      warehouse.getStock(article), warehouse.getShelf(article));
  co_return std::to_string(stock) + " in " + shelf;
}
