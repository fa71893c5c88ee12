// Shaped like <drogon/nosql/RedisClient.h>.

#ifndef DROGON_NOSQL_REDISCLIENT_H
#define DROGON_NOSQL_REDISCLIENT_H

#include <drogon/utils/coroutine.h>
#include <memory>
#include <string>
#include <string_view>

namespace drogon {
namespace nosql {

class RedisClient;
class RedisTransaction;

class RedisResult {
public:
  std::string asString() const noexcept(false);
  bool isNil() const noexcept;
};

namespace internal {
struct [[nodiscard]] RedisAwaiter : public CallbackAwaiter<RedisResult> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] RedisTransactionAwaiter
    : public CallbackAwaiter<std::shared_ptr<RedisTransaction>> {
  RedisTransactionAwaiter(RedisClient *client);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class RedisClient {
public:
  virtual ~RedisClient() = default;
  template <typename... Arguments>
  internal::RedisAwaiter execCommandCoro(std::string_view command,
                                         Arguments... args);
  internal::RedisTransactionAwaiter newTransactionCoro() {
    return internal::RedisTransactionAwaiter(this);
  }
  virtual void closeAll() = 0;
};
using RedisClientPtr = std::shared_ptr<RedisClient>;

class RedisTransaction : public RedisClient {
public:
  internal::RedisAwaiter executeCoro();
};

} // namespace nosql
} // namespace drogon

#endif
