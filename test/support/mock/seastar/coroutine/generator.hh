// Shaped like <seastar/coroutine/generator.hh>.

#ifndef SEASTAR_COROUTINE_GENERATOR_HH_INCLUDED
#define SEASTAR_COROUTINE_GENERATOR_HH_INCLUDED

#include <optional>
#include <seastar/core/coroutine.hh>

namespace seastar::coroutine::experimental {
namespace internal::unbuffered {

template <typename Ref, typename Value = void> class [[nodiscard]] generator {
public:
  class call_awaiter {
  public:
    bool await_ready() const noexcept;
    template <typename P> void await_suspend(std::coroutine_handle<P>) noexcept;
    std::optional<Ref> await_resume();
  };

  class promise_type {
  public:
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(Ref value) noexcept;
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };

  generator(generator &&) noexcept;
  [[nodiscard]] call_awaiter operator()() noexcept;
};

} // namespace internal::unbuffered

template <typename Ref, typename Value = void>
using generator = internal::unbuffered::generator<Ref, Value>;

} // namespace seastar::coroutine::experimental

#endif
