// The author says of the type that calls may overlap; neither is const.
#include <cppcoro/task.hpp>
#include <string>

class [[clang::annotate("async::shareable")]] Warehouse {
public:
  cppcoro::task<int> getStock(int article);
  cppcoro::task<std::string> getShelf(int article);
};

cppcoro::task<std::string> locate(Warehouse &warehouse, int article) {
  const auto stock = co_await warehouse.getStock(article);
  //                 ^~~~~~~~ warning: 1 round trip instead of 2
  const auto shelf = co_await warehouse.getShelf(article);
  co_return std::to_string(stock) + " in " + shelf;
}
