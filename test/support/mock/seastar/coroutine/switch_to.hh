// Shaped like <seastar/coroutine/switch_to.hh>.

#ifndef SEASTAR_COROUTINE_SWITCH_TO_HH_INCLUDED
#define SEASTAR_COROUTINE_SWITCH_TO_HH_INCLUDED

#include <seastar/core/coroutine.hh>
#include <seastar/core/scheduling.hh>

namespace seastar::coroutine {

struct [[nodiscard]] switch_to final {
  explicit switch_to(scheduling_group new_sg) noexcept;
  bool await_ready() const noexcept;
  template <typename T> void await_suspend(std::coroutine_handle<T>) noexcept;
  scheduling_group await_resume() const noexcept;
};

} // namespace seastar::coroutine

#endif
