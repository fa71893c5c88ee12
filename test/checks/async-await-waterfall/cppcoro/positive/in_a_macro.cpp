// The awaits come out of a macro: found at its use, but not fixed.
#include <cppcoro/task.hpp>
#include <string>

#define FETCH(name, operation) auto name = co_await (operation)

class Stock {
public:
  cppcoro::task<int> getQuantity(int article) const;
};
class Suppliers {
public:
  cppcoro::task<std::string> getName(int article) const;
};
struct Warehouse {
  Stock stock;
  Suppliers suppliers;
};

cppcoro::task<std::string> shelf(const Warehouse &warehouse, int article) {
  FETCH(quantity, warehouse.stock.getQuantity(article));
//^~~~~ warning: 1 round trip instead of 2
//^~~~~ no fix: macro
  FETCH(supplier, warehouse.suppliers.getName(article));
  co_return supplier + ": " + std::to_string(quantity);
}
