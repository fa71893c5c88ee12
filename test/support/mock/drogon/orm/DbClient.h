// Shaped like <drogon/orm/DbClient.h>: a pool of connections, and a transaction
// that is derived from it and has one.

#ifndef DROGON_ORM_DBCLIENT_H
#define DROGON_ORM_DBCLIENT_H

#include <drogon/utils/coroutine.h>
#include <memory>
#include <string>

namespace drogon {
namespace orm {

class Field {
public:
  template <typename T> T as() const;
};
class Row {
public:
  Field operator[](const char *column) const noexcept(false);
};
class Result {
public:
  using SizeType = std::size_t;
  Result(const Result &r) noexcept = default;
  Result &operator=(const Result &) noexcept = default;
  SizeType size() const noexcept;
  bool empty() const noexcept;
  Row operator[](SizeType index) const noexcept(false);
};

class Transaction;
class DbClient;

namespace internal {
struct [[nodiscard]] SqlAwaiter : public CallbackAwaiter<Result> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] TransactionAwaiter
    : public CallbackAwaiter<std::shared_ptr<Transaction>> {
  explicit TransactionAwaiter(DbClient *client);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class DbClient : public trantor::NonCopyable {
public:
  virtual ~DbClient();
  static std::shared_ptr<DbClient> newPgClient(const std::string &connInfo,
                                               size_t connNum);
  template <typename... Arguments>
  internal::SqlAwaiter execSqlCoro(const std::string &sql,
                                   Arguments &&...args) noexcept;
  template <typename... Arguments>
  Result execSqlSync(const std::string &sql,
                     Arguments &&...args) noexcept(false);
  internal::TransactionAwaiter newTransactionCoro() {
    return internal::TransactionAwaiter(this);
  }
  virtual bool hasAvailableConnections() const noexcept = 0;
  const std::string &connectionInfo() const { return connectionInfo_; }
  virtual void setTimeout(double timeout) = 0;
  virtual void closeAll() = 0;

protected:
  std::string connectionInfo_;
};
using DbClientPtr = std::shared_ptr<DbClient>;

class Transaction : public DbClient {
public:
  virtual void rollback() = 0;
  void closeAll() override {}
};

} // namespace orm
} // namespace drogon

#endif
