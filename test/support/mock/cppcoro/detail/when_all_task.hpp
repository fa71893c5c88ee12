// Shaped like <cppcoro/detail/when_all_task.hpp> and
// <cppcoro/detail/when_all_ready_awaitable.hpp>.

#ifndef CPPCORO_DETAIL_WHEN_ALL_TASK_HPP_INCLUDED
#define CPPCORO_DETAIL_WHEN_ALL_TASK_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/detail/void_value.hpp>

#include <coroutine>
#include <cstddef>
#include <exception>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cppcoro::detail {

// Counts the children that still run, plus one for the parent while it starts
// them.
class when_all_counter {
public:
  explicit when_all_counter(std::size_t children) : left_(children + 1) {}

  // False: all children were done before the parent went to sleep.
  bool try_await(std::coroutine_handle<> parent) noexcept {
    parent_ = parent;
    return --left_ > 0;
  }

  // Before the parent sleeps.
  bool all_completed() const { return left_ == 1; }

  void notify_awaitable_completed() {
    if (--left_ == 0)
      parent_.resume();
  }

private:
  std::size_t left_;
  std::coroutine_handle<> parent_;
};

class when_all_promise_base {
  template <typename Promise> struct completion_notifier {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<Promise> finished) const noexcept {
      finished.promise().counter_->notify_awaitable_completed();
    }
    void await_resume() const noexcept {}
  };

public:
  std::suspend_always initial_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept { error_ = std::current_exception(); }

protected:
  template <typename Promise> static auto notifier() noexcept {
    return completion_notifier<Promise>{};
  }
  void rethrow_if_failed() {
    if (error_)
      std::rethrow_exception(error_);
  }

  when_all_counter *counter_ = nullptr;
  std::exception_ptr error_;
};

template <typename Result>
class when_all_promise final : public when_all_promise_base {
public:
  auto get_return_object() noexcept {
    return std::coroutine_handle<when_all_promise>::from_promise(*this);
  }
  auto final_suspend() noexcept { return notifier<when_all_promise>(); }
  void return_void() noexcept {}

  auto yield_value(Result &&result) noexcept {
    result_ = std::addressof(result);
    return final_suspend();
  }

  void start(when_all_counter &counter) {
    counter_ = &counter;
    std::coroutine_handle<when_all_promise>::from_promise(*this).resume();
  }

  std::add_lvalue_reference_t<Result> result() & {
    rethrow_if_failed();
    return *result_;
  }

  Result &&result() && {
    rethrow_if_failed();
    return std::forward<Result>(*result_);
  }

private:
  std::add_pointer_t<Result> result_ = nullptr;
};

template <> class when_all_promise<void> final : public when_all_promise_base {
public:
  auto get_return_object() noexcept {
    return std::coroutine_handle<when_all_promise>::from_promise(*this);
  }
  auto final_suspend() noexcept { return notifier<when_all_promise>(); }
  void return_void() noexcept {}

  void start(when_all_counter &counter) {
    counter_ = &counter;
    std::coroutine_handle<when_all_promise>::from_promise(*this).resume();
  }

  void result() { rethrow_if_failed(); }
};

// One child, its result or its exception.
template <typename Result> class when_all_task {
public:
  using promise_type = when_all_promise<Result>;

  when_all_task(std::coroutine_handle<promise_type> coroutine)
      : coroutine_(coroutine) {}
  when_all_task(when_all_task &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  when_all_task &operator=(when_all_task &&) = delete;
  ~when_all_task() {
    if (coroutine_)
      coroutine_.destroy();
  }

  void start(when_all_counter &counter) { coroutine_.promise().start(counter); }

  decltype(auto) result() & { return coroutine_.promise().result(); }
  decltype(auto) result() && {
    return std::move(coroutine_.promise()).result();
  }

  decltype(auto) non_void_result() && {
    if constexpr (std::is_void_v<Result>) {
      coroutine_.promise().result();
      return void_value{};
    } else {
      return std::move(coroutine_.promise()).result();
    }
  }

private:
  std::coroutine_handle<promise_type> coroutine_;
};

template <typename Awaitable, typename Result = typename awaitable_traits<
                                  Awaitable &&>::await_result_t>
when_all_task<Result> make_when_all_task(Awaitable awaitable) {
  if constexpr (std::is_void_v<Result>)
    co_await static_cast<Awaitable &&>(awaitable);
  else
    co_yield co_await static_cast<Awaitable &&>(awaitable);
}

template <typename Tasks> class when_all_ready_awaitable {
  struct awaiter {
    when_all_ready_awaitable &awaitable;

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> parent) {
      awaitable.start();
      return awaitable.counter_.try_await(parent);
    }
    Tasks &&await_resume() noexcept { return std::move(awaitable.tasks_); }
  };

public:
  explicit when_all_ready_awaitable(Tasks &&tasks)
      : counter_(count(tasks)), tasks_(std::move(tasks)) {}

  auto operator co_await() && noexcept { return awaiter{*this}; }

private:
  template <typename... Ts>
  static std::size_t count(const std::tuple<Ts...> &) {
    return sizeof...(Ts);
  }
  template <typename T> static std::size_t count(const std::vector<T> &tasks) {
    return tasks.size();
  }

  void start() {
    if constexpr (requires { tasks_.begin(); })
      for (auto &task : tasks_)
        task.start(counter_);
    else
      std::apply([&](auto &...task) { (task.start(counter_), ...); }, tasks_);
  }

  when_all_counter counter_;
  Tasks tasks_;
};

} // namespace cppcoro::detail

#endif
