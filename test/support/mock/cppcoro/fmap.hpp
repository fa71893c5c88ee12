// Shaped like <cppcoro/fmap.hpp>: an awaitable whose result goes through a
// function.

#ifndef CPPCORO_FMAP_HPP_INCLUDED
#define CPPCORO_FMAP_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>

#include <coroutine>
#include <functional>
#include <type_traits>
#include <utility>

namespace cppcoro {

namespace detail {

template <typename Func, typename Awaitable> class fmap_awaitable {
  using awaiter_t = typename awaitable_traits<Awaitable &&>::awaiter_t;

  struct awaiter {
    Func func;
    awaiter_t inner;

    bool await_ready() { return inner.await_ready(); }
    auto await_suspend(std::coroutine_handle<> waiter) {
      return inner.await_suspend(waiter);
    }
    decltype(auto) await_resume() {
      return std::invoke(std::move(func),
                         std::forward<awaiter_t>(inner).await_resume());
    }
  };

public:
  fmap_awaitable(Func func, Awaitable &&awaitable)
      : func_(std::move(func)), awaitable_(std::move(awaitable)) {}

  auto operator co_await() && {
    return awaiter{std::move(func_), get_awaiter(std::move(awaitable_))};
  }

private:
  Func func_;
  Awaitable awaitable_;
};

} // namespace detail

template <typename Func, typename Awaitable>
  requires is_awaitable_v<Awaitable> && (!std::is_lvalue_reference_v<Awaitable>)
auto fmap(Func func, Awaitable &&awaitable) {
  return detail::fmap_awaitable<Func, Awaitable>(std::move(func),
                                                 std::move(awaitable));
}

} // namespace cppcoro

#endif
