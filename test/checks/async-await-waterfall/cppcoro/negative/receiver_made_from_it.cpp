// What changes between the awaits is what the second receiver was made from:
// its member may look at it.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

struct Tenant {
  int id = 0;
};

class Accounts {
public:
  cppcoro::task<int> findTenant(std::string user) const;
};

struct OrdersOf {
  const Tenant &tenant;
  cppcoro::task<int> countOpen() const;
};
struct InvoicesOf {
  const Tenant *tenant;
  cppcoro::task<int> countOpen() const;
};
struct TicketsOf {
  std::shared_ptr<Tenant> tenant;
  cppcoro::task<int> countOpen() const;
};
class MessagesOf {
public:
  explicit MessagesOf(Tenant &tenant);
  cppcoro::task<int> countUnread() const;

private:
  struct Parts;
  std::shared_ptr<Parts> parts_;
};

cppcoro::task<int> byReference(const Accounts &accounts, std::string user) {
  Tenant tenant;
  OrdersOf orders{tenant};
  const auto found = co_await accounts.findTenant(user);
  tenant.id = found;
  const auto open = co_await orders.countOpen();
  co_return open;
}

cppcoro::task<int> byPointer(const Accounts &accounts, std::string user) {
  Tenant tenant;
  InvoicesOf invoices{&tenant};
  const auto found = co_await accounts.findTenant(user);
  tenant.id = found;
  const auto open = co_await invoices.countOpen();
  co_return open;
}

cppcoro::task<int> bySharedOwner(const Accounts &accounts, std::string user) {
  auto tenant = std::make_shared<Tenant>();
  TicketsOf tickets{tenant};
  const auto found = co_await accounts.findTenant(user);
  tenant->id = found;
  const auto open = co_await tickets.countOpen();
  co_return open;
}

cppcoro::task<int> behindAPointer(const Accounts &accounts, std::string user) {
  Tenant tenant;
  MessagesOf messages(tenant);
  const auto found = co_await accounts.findTenant(user);
  tenant.id = found;
  const auto unread = co_await messages.countUnread();
  co_return unread;
}
