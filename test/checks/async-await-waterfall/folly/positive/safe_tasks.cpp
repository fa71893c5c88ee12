// Tasks whose types say what they refer to: found, but not fixed.
#include <folly/coro/Task.h>
#include <folly/coro/safe/SafeTask.h>
#include <string>

namespace coro = folly::coro;

template <typename T>
using ValueTask = coro::safe_task<folly::safe_alias::maybe_value, T>;

ValueTask<int> countFollowers(int user);
ValueTask<std::string> findBanner(int user);

coro::Task<std::string> header(int user) {
  auto followers = co_await countFollowers(user);
  //               ^~~~~~~~ warning: 1 round trip instead of 2
  //               ^~~~~~~~ no fix: which arguments a safe_task may be given
  auto banner = co_await findBanner(user);
  co_return banner + std::to_string(followers);
}
