// Shaped like <seastar/core/condition-variable.hh>.

#ifndef SEASTAR_CORE_CONDITION_VARIABLE_HH_INCLUDED
#define SEASTAR_CORE_CONDITION_VARIABLE_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar {

class condition_variable {
public:
  struct awaiter {
    bool await_ready() const;
    template <typename T> void await_suspend(std::coroutine_handle<T>);
    void await_resume();
  };

  future<> wait() noexcept;
  template <typename Pred> future<> wait(Pred &&) noexcept {
    return internal::never<future<>>();
  }
  awaiter when() noexcept;
  template <typename Pred> future<> when(Pred &&) noexcept {
    return internal::never<future<>>();
  }
  bool has_waiters() const noexcept;
  void signal() noexcept;
  void broadcast() noexcept;
  void broken() noexcept;
};

} // namespace seastar

#endif
