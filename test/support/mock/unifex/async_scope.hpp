// Shaped like <unifex/async_scope.hpp>, <unifex/v2/async_scope.hpp>,
// <unifex/async_mutex.hpp>, the events and <unifex/async_pass.hpp>. Nothing
// runs here.

#ifndef UNIFEX_ASYNC_SCOPE_HPP
#define UNIFEX_ASYNC_SCOPE_HPP

#include <unifex/task.hpp>

namespace unifex {
inline namespace v1 {

namespace _async_scope {
struct async_scope {
  template <typename Sender> auto spawn(Sender &&) {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
  template <typename Sender, typename Scheduler>
  auto spawn_on(Scheduler &&, Sender &&) {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
  template <typename Sender> auto attach(Sender &&) {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
  auto complete() noexcept { return _sender_shape::sender<void>{}; }
  auto cleanup() noexcept { return _sender_shape::sender<void>{}; }
  void request_stop() noexcept;
};
} // namespace _async_scope
using _async_scope::async_scope;

class async_mutex {
public:
  bool try_lock() noexcept;
  auto async_lock() noexcept { return _sender_shape::sender<void>{}; }
  void unlock() noexcept;
};

namespace _amre {
struct async_manual_reset_event {
  void set() noexcept;
  bool ready() const noexcept;
  void reset() noexcept;
  auto async_wait() noexcept { return _sender_shape::sender<void>{}; }
};
} // namespace _amre
using _amre::async_manual_reset_event;

} // namespace v1

namespace v2 {
namespace _async_scope {
struct async_scope {
  auto join() noexcept { return _sender_shape::sender<void>{}; }
  bool joined() const noexcept;
};
} // namespace _async_scope
using _async_scope::async_scope;

class async_mutex {
public:
  auto async_lock() noexcept { return _sender_shape::sender<void>{}; }
  void unlock() noexcept;
};
} // namespace v2

namespace _spawn_future {
struct _spawn_future_fn {
  template <typename Sender, typename Scope>
  auto operator()(Sender &&, Scope &) const {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
};
} // namespace _spawn_future
namespace _spawn_detached {
struct _spawn_detached_fn {
  template <typename Sender, typename Scope>
  void operator()(Sender &&, Scope &) const {}
};
} // namespace _spawn_detached
inline constexpr _spawn_future::_spawn_future_fn spawn_future{};
inline constexpr _spawn_detached::_spawn_detached_fn spawn_detached{};

namespace _pass {
template <bool nothrow, typename... Args> class async_pass {
public:
  auto async_accept() noexcept { return _sender_shape::sender<int>{}; }
  template <typename... Values> auto async_call(Values &&...) noexcept {
    return _sender_shape::sender<void>{};
  }
};
} // namespace _pass
template <typename... Args>
using async_pass = _pass::async_pass<false, Args...>;

} // namespace unifex

#endif
