// The range of a `for` is awaited once, before the loop.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>
#include <vector>

class Invoices {
public:
  boost::asio::awaitable<std::vector<int>> listUnpaid(int customer) const;
};
class Customers {
public:
  boost::asio::awaitable<std::string> getName(int id) const;
};
struct Books {
  Invoices invoices;
  Customers customers;
};

boost::asio::awaitable<std::string> letter(const Books &books, int customer) {
  using namespace boost::asio::experimental::awaitable_operators;
  auto [name, unpaid] = co_await (books.customers.getName(customer) &&
                                  books.invoices.listUnpaid(customer));
  int owed = 0;
  for (int cents : unpaid)
    owed += cents;
  co_return "Dear " + name + ", you owe " + std::to_string(owed);
}
