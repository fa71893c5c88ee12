// By an alias of the project's own; both helpers are made from one transaction.
#include <boost/asio.hpp>
#include <string>

template <typename T> using Task = boost::asio::awaitable<T>;

namespace db {

class Transaction {
public:
  Task<std::string> get(std::string table, std::string key);
};

class StateReader {
public:
  explicit StateReader(Transaction &transaction) : transaction_{transaction} {}
  Task<int> readNonce(std::string account) const;

private:
  Transaction &transaction_;
};

class CodeReader {
public:
  explicit CodeReader(Transaction &transaction) : transaction_{transaction} {}
  Task<std::string> readCode(std::string account) const;

private:
  Transaction &transaction_;
};

} // namespace db

Task<std::string> account(db::Transaction &transaction, std::string name) {
  const db::StateReader state{transaction};
  const db::CodeReader code{transaction};
  const auto nonce = co_await state.readNonce(name);
  const auto bytes = co_await code.readCode(name);
  co_return bytes + std::to_string(nonce);
}
