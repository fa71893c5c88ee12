// The second look-up is for those who may.
#include <cppcoro/task.hpp>
#include <stdexcept>
#include <string>

class Roles {
public:
  cppcoro::task<std::string> getRole(int user) const;
};
class Secrets {
public:
  cppcoro::task<std::string> getSecret(int id) const;
};
struct Vault {
  Roles roles;
  Secrets secrets;
};

cppcoro::task<std::string> reveal(const Vault &vault, int user, int id) {
  const auto role = co_await vault.roles.getRole(user);
  if (role != "keeper")
    throw std::runtime_error("not allowed");
  const auto secret = co_await vault.secrets.getSecret(id);
  co_return secret;
}
