// Shaped like <cppcoro/shared_task.hpp>: a lazy coroutine that several may
// await; it runs once, all get `T &`. Handles copy.

#ifndef CPPCORO_SHARED_TASK_HPP_INCLUDED
#define CPPCORO_SHARED_TASK_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/broken_promise.hpp>

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace cppcoro {

template <typename T = void> class shared_task;

namespace detail {

class shared_task_promise_base {
  struct final_awaitable {
    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> finished) noexcept {
      for (std::coroutine_handle<> waiter :
           std::exchange(finished.promise().waiters_, {}))
        waiter.resume();
    }
    void await_resume() noexcept {}
  };

public:
  auto initial_suspend() noexcept { return std::suspend_always{}; }
  auto final_suspend() noexcept { return final_awaitable{}; }
  void unhandled_exception() noexcept { error_ = std::current_exception(); }

  // False if the result is there already, so that the waiter goes on at once.
  bool try_await(std::coroutine_handle<> waiter, std::coroutine_handle<> self) {
    if (!std::exchange(started_, true))
      self.resume();
    if (self.done())
      return false;
    waiters_.push_back(waiter);
    return true;
  }

protected:
  void rethrow_if_failed() {
    if (error_)
      std::rethrow_exception(error_);
  }

private:
  bool started_ = false;
  std::vector<std::coroutine_handle<>> waiters_;
  std::exception_ptr error_;
};

template <typename T>
class shared_task_promise : public shared_task_promise_base {
public:
  shared_task<T> get_return_object() noexcept;

  template <typename Value>
    requires std::is_convertible_v<Value &&, T>
  void return_value(Value &&value) {
    value_.emplace(std::forward<Value>(value));
  }

  T &result() {
    rethrow_if_failed();
    return *value_;
  }

private:
  std::optional<T> value_;
};

template <> class shared_task_promise<void> : public shared_task_promise_base {
public:
  shared_task<void> get_return_object() noexcept;
  void return_void() noexcept {}
  void result() { rethrow_if_failed(); }
};

} // namespace detail

template <typename T> class [[nodiscard]] shared_task {
public:
  using promise_type = detail::shared_task_promise<T>;
  using value_type = T;

private:
  using handle = std::coroutine_handle<promise_type>;

public:
  shared_task() noexcept = default;
  explicit shared_task(handle coroutine)
      : coroutine_(new handle(coroutine), [](handle *owned) {
          owned->destroy();
          delete owned;
        }) {}

  bool is_ready() const noexcept { return !coroutine_ || coroutine_->done(); }

  auto operator co_await() const noexcept {
    struct awaitable {
      std::shared_ptr<handle> coroutine;

      bool await_ready() const noexcept {
        return !coroutine || coroutine->done();
      }
      bool await_suspend(std::coroutine_handle<> waiter) {
        return coroutine->promise().try_await(waiter, *coroutine);
      }
      decltype(auto) await_resume() {
        if (!coroutine)
          throw broken_promise{};
        return coroutine->promise().result();
      }
    };
    return awaitable{coroutine_};
  }

  friend bool operator==(const shared_task &,
                         const shared_task &) noexcept = default;

private:
  std::shared_ptr<handle> coroutine_;
};

namespace detail {

template <typename T>
shared_task<T> shared_task_promise<T>::get_return_object() noexcept {
  return shared_task<T>{
      std::coroutine_handle<shared_task_promise>::from_promise(*this)};
}

inline shared_task<void>
shared_task_promise<void>::get_return_object() noexcept {
  return shared_task<void>{
      std::coroutine_handle<shared_task_promise>::from_promise(*this)};
}

} // namespace detail

template <typename Awaitable>
auto make_shared_task(Awaitable awaitable)
    -> shared_task<detail::remove_rvalue_reference_t<
        typename awaitable_traits<Awaitable>::await_result_t>> {
  co_return co_await static_cast<Awaitable &&>(awaitable);
}

} // namespace cppcoro

#endif
