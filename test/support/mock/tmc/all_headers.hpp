// Shaped like <tmc/all_headers.hpp>: what tmc's users name beside tasks.

#ifndef TMC_ALL_HEADERS_HPP
#define TMC_ALL_HEADERS_HPP

#include <future>
#include <optional>
#include <tmc/spawn_tuple.hpp>
#include <vector>

namespace tmc {
namespace detail {
template <typename Awaitable> class aw_spawn_fork_impl {};
template <typename Base> class rvalue_only_awaitable : public Base {
public:
  awaiter<int> operator co_await() && noexcept { return {}; }
};
} // namespace detail

template <typename Awaitable>
using aw_spawn_fork =
    tmc::detail::rvalue_only_awaitable<detail::aw_spawn_fork_impl<Awaitable>>;

template <typename Awaitable,
          typename Result = tmc::detail::result_of<Awaitable>>
class [[nodiscard]] aw_spawn
    : public tmc::detail::run_on_mixin<aw_spawn<Awaitable, Result>>,
      public tmc::detail::resume_on_mixin<aw_spawn<Awaitable, Result>>,
      public tmc::detail::with_priority_mixin<aw_spawn<Awaitable, Result>> {
public:
  detail::awaiter<Result> operator co_await() && noexcept { return {}; }
  aw_spawn_fork<Awaitable> fork() && { return {}; }
  void detach() {}
};
template <typename Awaitable> aw_spawn<Awaitable> spawn(Awaitable &&aw) {
  return {};
}

template <typename Result> struct aw_spawn_many {
  detail::awaiter<std::vector<Result>> operator co_await() && noexcept {
    return {};
  }
};
template <typename Result>
aw_spawn_many<Result> spawn_many(std::vector<task<Result>> range) {
  return {};
}

struct [[nodiscard]] aw_yield : detail::awaiter<void> {};
struct [[nodiscard]] aw_reschedule : detail::awaiter<void> {};
struct [[nodiscard]] aw_resume_on : detail::awaiter<void> {};
constexpr aw_yield yield() { return {}; }
constexpr aw_reschedule reschedule() { return {}; }
template <typename Exec> aw_resume_on resume_on(Exec &&executor) { return {}; }
aw_resume_on change_priority(std::size_t priority);

class ex_cpu {
public:
  ex_cpu &set_thread_count(std::size_t count);
  std::size_t thread_count();
  void init();
  void teardown();
};
ex_cpu &cpu_executor();

template <typename E> struct aw_ex_scope_exit : detail::awaiter<void> {
  aw_ex_scope_exit &&exit() { return static_cast<aw_ex_scope_exit &&>(*this); }
};
template <typename E>
struct aw_ex_scope_enter : detail::awaiter<aw_ex_scope_exit<E>> {};
template <typename E> aw_ex_scope_enter<E> enter(E &executor) { return {}; }

class ex_braid {
public:
  ex_braid();
};

template <typename E, typename Work>
void post(E &executor, Work &&work, std::size_t priority = 0) {}
template <typename E, typename Result>
std::future<Result> post_waitable(E &executor, task<Result> &&work) {
  return {};
}

class [[nodiscard]] mutex_scope {
public:
  mutex_scope(mutex_scope &&other) noexcept;
  ~mutex_scope();
};
class mutex {
public:
  bool is_locked() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
  detail::awaiter<void> co_unlock() noexcept { return {}; }
  detail::awaiter<void> operator co_await() noexcept { return {}; }
  detail::awaiter<mutex_scope> lock_scope() noexcept { return {}; }
};
class semaphore_scope {
public:
  semaphore_scope(semaphore_scope &&other) noexcept;
  ~semaphore_scope();
};
class semaphore {
public:
  explicit semaphore(std::size_t count) noexcept;
  std::size_t count() noexcept;
  void release(std::size_t count = 1) noexcept;
  detail::awaiter<void> operator co_await() noexcept { return {}; }
  detail::awaiter<semaphore_scope> acquire_scope() noexcept { return {}; }
};
class manual_reset_event {
public:
  void set() noexcept;
  void reset() noexcept;
  bool is_set() noexcept;
  detail::awaiter<void> operator co_await() noexcept { return {}; }
};

template <typename T> class chan_tok {
public:
  template <typename... Args> bool post(Args &&...args) noexcept {
    return true;
  }
  template <typename... Args>
  detail::awaiter<bool> push(Args &&...args) noexcept {
    return {};
  }
  detail::awaiter<std::optional<T>> pull() noexcept { return {}; }
  void close() noexcept;
  tmc::task<void> drain() noexcept;
};
template <typename T> chan_tok<T> make_channel() noexcept { return {}; }

} // namespace tmc

#endif
