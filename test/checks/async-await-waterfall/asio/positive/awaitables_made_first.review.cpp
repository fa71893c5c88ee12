// It looks concurrent and is not: an awaitable does not start until it is
// awaited.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>

class Users {
public:
  asio::awaitable<std::string> findName(int id) const;
};
class Invoices {
public:
  asio::awaitable<int> countUnpaid(int user) const;
};
struct Billing {
  Users users;
  Invoices invoices;
};

asio::awaitable<std::string> reminder(const Billing &billing, int id) {
  using namespace asio::experimental::awaitable_operators;
  asio::awaitable<std::string> nameLater = billing.users.findName(id);
  asio::awaitable<int> unpaidLater = billing.invoices.countUnpaid(id);
  auto [name, unpaid] =
      co_await (std::move(nameLater) && std::move(unpaidLater));
  co_return name + " owes " + std::to_string(unpaid);
}
