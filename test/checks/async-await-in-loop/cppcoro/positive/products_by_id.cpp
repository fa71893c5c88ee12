// One look-up an element; the results are collected in order.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Product {
  std::string title;
  int price;
};

class Catalog {
public:
  cppcoro::task<Product> findProduct(int id) const;
};

cppcoro::task<std::vector<Product>> load(const Catalog &catalog,
                                         std::vector<int> ids) {
  std::vector<Product> products;
  for (int id : ids)
    products.push_back(co_await catalog.findProduct(id));
  //                   ^~~~~~~~ warning: one await a turn
  //                   ^ no fix: how many may run at a time
  co_return products;
}
