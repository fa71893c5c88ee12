// Shaped like <seastar/coroutine/parallel_for_each.hh>.

#ifndef SEASTAR_COROUTINE_PARALLEL_FOR_EACH_HH_INCLUDED
#define SEASTAR_COROUTINE_PARALLEL_FOR_EACH_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine {

template <typename Func> class [[nodiscard]] parallel_for_each final {
public:
  template <typename Range, typename Func1>
  parallel_for_each(Range &&, Func1 &&) {}
  bool await_ready() const noexcept { return false; }
  template <typename T> void await_suspend(std::coroutine_handle<T>) noexcept {}
  void await_resume() const {}
};

template <typename Range, typename Func>
parallel_for_each(Range &&range, Func &&func) -> parallel_for_each<Func>;

} // namespace seastar::coroutine

#endif
