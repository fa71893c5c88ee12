// Two free functions with bodies: one remembers, the other looks.
#include <cppcoro/task.hpp>
#include <string>

class Api {
public:
  cppcoro::task<std::string> getToken(std::string user) const;
  cppcoro::task<int> getQuota(std::string token) const;
};

std::string lastToken;

cppcoro::task<int> findUser(const Api &api, std::string user) {
  lastToken = co_await api.getToken(user);
  co_return static_cast<int>(lastToken.size());
}

cppcoro::task<int> findQuota(const Api &api) {
  co_return co_await api.getQuota(lastToken);
}

cppcoro::task<int> login(const Api &api, std::string user) {
  const auto id = co_await findUser(api, user);
  const auto quota = co_await findQuota(api);
  co_return id + quota;
}
