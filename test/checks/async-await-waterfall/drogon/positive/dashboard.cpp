// A dashboard asks two services, and a third that needs no result.
#include <drogon/utils/coroutine.h>
#include <string>
#include <vector>

class UserService {
public:
  drogon::Task<std::string> findName(int id) const;
};
class OrderService {
public:
  drogon::Task<std::vector<int>> listUnpaid(int user) const;
};

struct Services {
  UserService users;
  OrderService orders;
};

drogon::Task<std::string> dashboard(const Services &services, int id) {
  auto name = co_await services.users.findName(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto unpaid = co_await services.orders.listUnpaid(id);
  co_return name + ": " + std::to_string(unpaid.size());
}
