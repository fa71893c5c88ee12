// Shaped like <folly/coro/ViaIfAsync.h>.

#ifndef FOLLY_CORO_VIAIFASYNC_H_INCLUDED
#define FOLLY_CORO_VIAIFASYNC_H_INCLUDED

#include <coroutine>
#include <exception>
#include <folly/Executor.h>
#include <folly/Try.h>
#include <type_traits>
#include <utility>

namespace folly {
namespace coro {
namespace detail {

// The awaiter of what may be awaited: itself, or by its operator.
template <typename A> decltype(auto) awaiterOf(A &&awaitable) {
  if constexpr (requires { static_cast<A &&>(awaitable).operator co_await(); })
    return static_cast<A &&>(awaitable).operator co_await();
  else if constexpr (requires {
                       operator co_await(static_cast<A &&>(awaitable));
                     })
    return operator co_await(static_cast<A &&>(awaitable));
  else
    return static_cast<A &&>(awaitable);
}

template <typename A>
using awaited_t = decltype(detail::awaiterOf(std::declval<A>()).await_resume());

template <typename Awaitable> class TryAwaitable {
public:
  explicit TryAwaitable(Awaitable &&awaitable)
      : awaiter_(detail::awaiterOf(std::move(awaitable))) {}

  bool await_ready() { return awaiter_.await_ready(); }
  auto await_suspend(std::coroutine_handle<> waiting) {
    return awaiter_.await_suspend(waiting);
  }
  auto await_resume() {
    using T = std::decay_t<awaited_t<Awaitable>>;
    try {
      if constexpr (std::is_void_v<T>) {
        awaiter_.await_resume();
        return Try<void>();
      } else {
        return Try<T>(awaiter_.await_resume());
      }
    } catch (...) {
      return Try<T>(std::current_exception());
    }
  }

private:
  decltype(detail::awaiterOf(std::declval<Awaitable>())) awaiter_;
};

template <typename Awaitable> class NothrowAwaitable {
public:
  explicit NothrowAwaitable(Awaitable &&awaitable)
      : awaiter_(detail::awaiterOf(std::move(awaitable))) {}

  bool await_ready() { return awaiter_.await_ready(); }
  auto await_suspend(std::coroutine_handle<> waiting) {
    return awaiter_.await_suspend(waiting);
  }
  decltype(auto) await_resume() { return awaiter_.await_resume(); }

private:
  decltype(detail::awaiterOf(std::declval<Awaitable>())) awaiter_;
};

} // namespace detail

template <typename Awaitable>
detail::TryAwaitable<Awaitable> co_awaitTry(Awaitable &&awaitable) {
  return detail::TryAwaitable<Awaitable>(std::move(awaitable));
}

} // namespace coro
} // namespace folly

#endif
