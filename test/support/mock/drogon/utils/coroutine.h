// Shaped like <drogon/utils/coroutine.h>: lazy tasks, when_all, hops.
//
// As in the real one: when_all makes its results first and assigns them later,
// so that they need a default constructor; a task of void yields a
// std::false_type. Nothing runs here.

#ifndef DROGON_UTILS_COROUTINE_H
#define DROGON_UTILS_COROUTINE_H

#include <atomic>
#include <chrono>
#include <coroutine>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <trantor/net/EventLoop.h>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace drogon {

namespace internal {
template <typename T> auto getAwaiter(T &&value) {
  if constexpr (requires { static_cast<T &&>(value).operator co_await(); })
    return static_cast<T &&>(value).operator co_await();
  else
    return std::forward<T>(value);
}
template <typename T>
using void_to_false_t =
    std::conditional_t<std::is_same_v<T, void>, std::false_type, T>;
} // namespace internal

template <typename T> struct await_result {
  using awaiter_t = decltype(internal::getAwaiter(std::declval<T>()));
  using type = decltype(std::declval<awaiter_t>().await_resume());
};
template <typename T> using await_result_t = typename await_result<T>::type;

struct final_awaiter {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() noexcept {}
};

template <typename Promise> struct task_awaiter {
  using handle_type = std::coroutine_handle<Promise>;
  explicit task_awaiter(handle_type coro) : coro_(coro) {}
  bool await_ready() noexcept;
  auto await_suspend(std::coroutine_handle<> handle) noexcept {
    return coro_;
  }
  auto await_resume() {
    if constexpr (std::is_void_v<decltype(coro_.promise().result())>)
      coro_.promise().result();
    else
      return std::move(coro_.promise().result());
  }

private:
  handle_type coro_;
};

template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type;
  using handle_type = std::coroutine_handle<promise_type>;
  Task(handle_type h) : coro_(h) {}
  Task(const Task &) = delete;
  Task(Task &&other) noexcept : coro_(std::exchange(other.coro_, nullptr)) {}
  ~Task();
  Task &operator=(Task &&other) noexcept;

  struct promise_type {
    Task<T> get_return_object() {
      return Task<T>{handle_type::from_promise(*this)};
    }
    std::suspend_always initial_suspend() { return {}; }
    void return_value(T v);
    auto final_suspend() noexcept { return final_awaiter{}; }
    void unhandled_exception();
    T &result() &;
  };
  auto operator co_await() const noexcept {
    return task_awaiter<promise_type>(coro_);
  }
  handle_type coro_;
};

template <> struct [[nodiscard]] Task<void> {
  struct promise_type;
  using handle_type = std::coroutine_handle<promise_type>;
  Task(handle_type h) : coro_(h) {}
  Task(const Task &) = delete;
  Task(Task &&other) noexcept : coro_(std::exchange(other.coro_, nullptr)) {}
  ~Task();

  struct promise_type {
    Task<> get_return_object() {
      return Task<>{handle_type::from_promise(*this)};
    }
    std::suspend_always initial_suspend() { return {}; }
    void return_void() {}
    auto final_suspend() noexcept { return final_awaiter{}; }
    void unhandled_exception();
    void result();
  };
  auto operator co_await() const noexcept {
    return task_awaiter<promise_type>(coro_);
  }
  handle_type coro_;
};

struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object() noexcept { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception();
  };
};

template <typename T = void>
struct CallbackAwaiter : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  const T &await_resume() const noexcept(false);
};
template <> struct CallbackAwaiter<void> : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  void await_resume() noexcept(false);
};

template <typename Await>
std::remove_cvref_t<await_result_t<Await>> sync_wait(Await &&await);

namespace internal {

struct [[nodiscard]] TimerAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] LoopAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] SwitchThreadAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};
struct [[nodiscard]] EndAwaiter : CallbackAwaiter<void> {
  void await_suspend(std::coroutine_handle<> handle);
};

template <typename... Tasks>
struct WhenAllAwaiter
    : public CallbackAwaiter<
          std::tuple<internal::void_to_false_t<await_result_t<Tasks>>...>> {
  WhenAllAwaiter(Tasks... tasks) : tasks_(std::forward<Tasks>(tasks)...) {}
  void await_suspend(std::coroutine_handle<> handle);

private:
  std::tuple<Tasks...> tasks_;
  std::tuple<internal::void_to_false_t<await_result_t<Tasks>>...> results_;
};
template <typename T>
struct WhenAllAwaiter<std::vector<Task<T>>>
    : public CallbackAwaiter<std::vector<T>> {
  WhenAllAwaiter(std::vector<Task<T>> tasks);
  void await_suspend(std::coroutine_handle<> handle);
};

} // namespace internal

internal::TimerAwaiter
sleepCoro(trantor::EventLoop *loop,
          const std::chrono::duration<double> &delay) noexcept;
internal::TimerAwaiter sleepCoro(trantor::EventLoop *loop,
                                 double delay) noexcept;
internal::LoopAwaiter
queueInLoopCoro(trantor::EventLoop *workLoop, std::function<void()> taskFunc,
                trantor::EventLoop *resumeLoop = nullptr);
internal::SwitchThreadAwaiter
switchThreadCoro(trantor::EventLoop *loop) noexcept;
internal::EndAwaiter untilQuit(trantor::EventLoop *loop);

template <typename Coro> void async_run(Coro &&coro);

class Mutex final {
  struct CoroMutexAwaiter {
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<> handle) noexcept;
    void await_resume() noexcept;
  };
  struct ScopedCoroMutexAwaiter : CoroMutexAwaiter {
    std::unique_lock<Mutex> await_resume() noexcept;
  };

public:
  Mutex() noexcept;
  Mutex(const Mutex &) = delete;
  bool try_lock() noexcept;
  ScopedCoroMutexAwaiter
  scoped_lock(trantor::EventLoop *loop =
                  trantor::EventLoop::getEventLoopOfCurrentThread()) noexcept;
  CoroMutexAwaiter
  lock(trantor::EventLoop *loop =
           trantor::EventLoop::getEventLoopOfCurrentThread()) noexcept;
  void unlock() noexcept;
};

template <typename... Tasks>
internal::WhenAllAwaiter<Tasks...> when_all(Tasks... tasks) {
  return internal::WhenAllAwaiter<Tasks...>(std::move(tasks)...);
}
template <typename T>
internal::WhenAllAwaiter<std::vector<Task<T>>>
when_all(std::vector<Task<T>> tasks) {
  return internal::WhenAllAwaiter(std::move(tasks));
}

} // namespace drogon

#endif
