// The range of a `for` is awaited once, before the loop.
#include <boost/asio.hpp>
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
  auto name = co_await books.customers.getName(customer);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  int owed = 0;
  for (int cents : co_await books.invoices.listUnpaid(customer))
    owed += cents;
  co_return "Dear " + name + ", you owe " + std::to_string(owed);
}
