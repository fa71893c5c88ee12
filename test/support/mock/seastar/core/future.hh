// Shaped like <seastar/core/future.hh>.
//
// Declarations alone: fixtures are compiled, not run.

#ifndef SEASTAR_CORE_FUTURE_HH_INCLUDED
#define SEASTAR_CORE_FUTURE_HH_INCLUDED

#include <cstddef>
#include <cstdlib>
#include <exception>
#include <type_traits>
#include <utility>

namespace seastar {
namespace internal {

// The body of what takes a lambda: GCC wants one, nobody calls it.
template <typename R> R never() { std::abort(); }

} // namespace internal

template <class T = void> class promise;
template <class T> class future;
template <class T> constexpr bool is_future_v = false;
template <class T> constexpr bool is_future_v<future<T>> = true;

// A future<> is a future<void>; what makes one has started already.
template <class T = void> class [[nodiscard]] future {
public:
  using value_type = T;

  future(future &&) noexcept;
  future &operator=(future &&) noexcept;
  ~future();

  bool available() const noexcept;
  bool failed() const noexcept;
  T get();
  std::exception_ptr get_exception() noexcept;
  template <typename Func> auto then(Func &&func) noexcept {
    if constexpr (std::is_void_v<T>)
      return futurized<std::invoke_result_t<Func>>();
    else
      return futurized<std::invoke_result_t<Func, T>>();
  }
  template <typename Func> future<T> finally(Func &&) noexcept {
    return internal::never<future>();
  }
  template <typename Func> future<T> handle_exception(Func &&) noexcept {
    return internal::never<future>();
  }
  future<> or_terminate() noexcept;
  future<> discard_result() noexcept;
  void ignore_ready_future() noexcept;

private:
  template <typename R> static auto futurized() {
    if constexpr (is_future_v<R>)
      return internal::never<R>();
    else
      return internal::never<future<R>>();
  }
};

template <class T> class promise {
public:
  promise() noexcept;
  promise(promise &&) noexcept;
  future<T> get_future() noexcept;
  template <typename... A> void set_value(A &&...a) noexcept;
  void set_exception(std::exception_ptr ex) noexcept;
};

template <typename T = void, typename... A>
future<T> make_ready_future(A &&...value) noexcept;
template <typename T = void>
future<T> make_exception_future(std::exception_ptr value) noexcept;

} // namespace seastar

#endif
