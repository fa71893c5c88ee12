// Shaped like <cppcoro/task.hpp>: a lazy, single-owner coroutine.
//
// As in the real one: nothing runs before the first co_await; awaiting an
// rvalue yields `T &&` (a plain `T` for arithmetic types and pointers),
// awaiting an lvalue yields `T &`; tasks move and do not copy.

#ifndef CPPCORO_TASK_HPP_INCLUDED
#define CPPCORO_TASK_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/broken_promise.hpp>

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace cppcoro {

template <typename T = void> class task;

namespace detail {

class task_promise_base {
  struct final_awaitable {
    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    std::coroutine_handle<>
    await_suspend(std::coroutine_handle<Promise> finished) noexcept {
      return finished.promise().continuation_;
    }
    void await_resume() noexcept {}
  };

public:
  auto initial_suspend() noexcept { return std::suspend_always{}; }
  auto final_suspend() noexcept { return final_awaitable{}; }
  void unhandled_exception() noexcept { error_ = std::current_exception(); }

  void set_continuation(std::coroutine_handle<> continuation) noexcept {
    continuation_ = continuation;
  }

protected:
  void rethrow_if_failed() {
    if (error_)
      std::rethrow_exception(error_);
  }

private:
  std::coroutine_handle<> continuation_;
  std::exception_ptr error_;
};

template <typename T> class task_promise final : public task_promise_base {
public:
  task<T> get_return_object() noexcept;

  template <typename Value>
    requires std::is_convertible_v<Value &&, T>
  void return_value(Value &&value) {
    value_.emplace(std::forward<Value>(value));
  }

  T &result() & {
    rethrow_if_failed();
    return *value_;
  }

  using rvalue_type =
      std::conditional_t<std::is_arithmetic_v<T> || std::is_pointer_v<T>, T,
                         T &&>;

  rvalue_type result() && {
    rethrow_if_failed();
    return std::move(*value_);
  }

private:
  std::optional<T> value_;
};

template <> class task_promise<void> : public task_promise_base {
public:
  task<void> get_return_object() noexcept;
  void return_void() noexcept {}
  void result() { rethrow_if_failed(); }
};

template <typename T> class task_promise<T &> : public task_promise_base {
public:
  task<T &> get_return_object() noexcept;
  void return_value(T &value) noexcept { value_ = std::addressof(value); }

  T &result() {
    rethrow_if_failed();
    return *value_;
  }

private:
  T *value_ = nullptr;
};

} // namespace detail

template <typename T> class [[nodiscard]] task {
public:
  using promise_type = detail::task_promise<T>;
  using value_type = T;

private:
  struct awaitable_base {
    std::coroutine_handle<promise_type> coroutine;

    bool await_ready() const noexcept { return !coroutine || coroutine.done(); }
    std::coroutine_handle<>
    await_suspend(std::coroutine_handle<> awaiting) noexcept {
      coroutine.promise().set_continuation(awaiting);
      return coroutine;
    }
    promise_type &promise() const {
      if (!coroutine)
        throw broken_promise{};
      return coroutine.promise();
    }
  };

public:
  task() noexcept = default;
  explicit task(std::coroutine_handle<promise_type> coroutine)
      : coroutine_(coroutine) {}
  task(task &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  task(const task &) = delete;
  task &operator=(const task &) = delete;
  task &operator=(task &&other) noexcept {
    std::swap(coroutine_, other.coroutine_);
    return *this;
  }
  ~task() {
    if (coroutine_)
      coroutine_.destroy();
  }

  bool is_ready() const noexcept { return !coroutine_ || coroutine_.done(); }

  auto operator co_await() const & noexcept {
    struct awaitable : awaitable_base {
      decltype(auto) await_resume() { return this->promise().result(); }
    };
    return awaitable{{coroutine_}};
  }

  auto operator co_await() const && noexcept {
    struct awaitable : awaitable_base {
      decltype(auto) await_resume() {
        return std::move(this->promise()).result();
      }
    };
    return awaitable{{coroutine_}};
  }

  // Waits for the end without asking for the result.
  auto when_ready() const noexcept {
    struct awaitable : awaitable_base {
      void await_resume() const noexcept {}
    };
    return awaitable{{coroutine_}};
  }

private:
  std::coroutine_handle<promise_type> coroutine_;
};

namespace detail {

template <typename T> task<T> task_promise<T>::get_return_object() noexcept {
  return task<T>{std::coroutine_handle<task_promise>::from_promise(*this)};
}

inline task<void> task_promise<void>::get_return_object() noexcept {
  return task<void>{std::coroutine_handle<task_promise>::from_promise(*this)};
}

template <typename T>
task<T &> task_promise<T &>::get_return_object() noexcept {
  return task<T &>{std::coroutine_handle<task_promise>::from_promise(*this)};
}

} // namespace detail

template <typename Awaitable>
auto make_task(Awaitable awaitable) -> task<detail::remove_rvalue_reference_t<
    typename awaitable_traits<Awaitable>::await_result_t>> {
  co_return co_await static_cast<Awaitable &&>(awaitable);
}

} // namespace cppcoro

#endif
