// Whether the rest may happen is decided first, though the body only looks.
#include <cppcoro/task.hpp>
#include <stdexcept>
#include <string>

class [[clang::annotate("async::shareable")]] Accounts {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<bool>
  isAdmin(std::string name) const;
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  secretOf(std::string name) const;
};

cppcoro::task<void> ensureAdmin(const Accounts &accounts, std::string name) {
  if (!co_await accounts.isAdmin(name))
    throw std::runtime_error("not an admin");
}

cppcoro::task<std::string> secret(const Accounts &accounts, std::string name) {
  co_await ensureAdmin(accounts, name);
  co_return co_await accounts.secretOf(name);
}
