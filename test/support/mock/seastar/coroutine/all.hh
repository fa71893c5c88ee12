// Shaped like <seastar/coroutine/all.hh>.

#ifndef SEASTAR_COROUTINE_ALL_HH_INCLUDED
#define SEASTAR_COROUTINE_ALL_HH_INCLUDED

#include <seastar/core/coroutine.hh>
#include <seastar/core/when_all.hh>

namespace seastar::coroutine {

// co_await all([..] { return f(); }, [..] { return g(); }) yields the values.
template <typename... Futures> class [[nodiscard]] all {
public:
  struct awaiter {
    bool await_ready() const noexcept { return false; }
    template <typename U>
    void await_suspend(std::coroutine_handle<U>) noexcept {}
    seastar::internal::values_of<Futures...> await_resume();
  };

  template <typename... Func> explicit all(Func &&...) {}
  awaiter operator co_await() { return {}; }
};

template <typename... Func>
explicit all(Func &&...) -> all<std::invoke_result_t<Func>...>;

} // namespace seastar::coroutine

#endif
