// Shaped like <cppcoro/async_generator.hpp>: co_yield and co_await in one
// coroutine. `co_await gen.begin()` and `co_await ++it` drive it; one consumer.

#ifndef CPPCORO_ASYNC_GENERATOR_HPP_INCLUDED
#define CPPCORO_ASYNC_GENERATOR_HPP_INCLUDED

#include <coroutine>
#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

namespace cppcoro {

template <typename T> class async_generator;

namespace detail {

template <typename T> class async_generator_promise {
  using value_type = std::remove_reference_t<T>;

  struct yield_operation {
    std::coroutine_handle<> consumer;

    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept {
      return consumer;
    }
    void await_resume() noexcept {}
  };

public:
  async_generator<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  yield_operation final_suspend() noexcept {
    current_ = nullptr;
    return {consumer_};
  }
  void return_void() noexcept {}
  void unhandled_exception() noexcept { error_ = std::current_exception(); }

  yield_operation yield_value(value_type &value) noexcept {
    current_ = std::addressof(value);
    return {consumer_};
  }
  yield_operation yield_value(value_type &&value) noexcept {
    return yield_value(value);
  }

  void set_consumer(std::coroutine_handle<> consumer) { consumer_ = consumer; }
  bool finished() const noexcept { return current_ == nullptr; }
  value_type &value() const noexcept { return *current_; }
  void rethrow_if_failed() {
    if (error_)
      std::rethrow_exception(std::exchange(error_, nullptr));
  }

private:
  std::exception_ptr error_;
  std::coroutine_handle<> consumer_;
  value_type *current_ = nullptr;
};

template <typename T> class async_generator_iterator {
  using handle = std::coroutine_handle<async_generator_promise<T>>;

public:
  using iterator_category = std::input_iterator_tag;
  using difference_type = std::ptrdiff_t;
  using value_type = std::remove_reference_t<T>;
  using reference = value_type &;
  using pointer = value_type *;

  explicit async_generator_iterator(handle coroutine) noexcept
      : coroutine_(coroutine) {}

  // Runs the generator to its next co_yield.
  class advance_operation {
  public:
    explicit advance_operation(async_generator_iterator &iterator) noexcept
        : iterator_(iterator) {}

    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> consumer) {
      iterator_.coroutine_.promise().set_consumer(consumer);
      return iterator_.coroutine_;
    }
    async_generator_iterator &await_resume() {
      if (iterator_.coroutine_.promise().finished())
        std::exchange(iterator_.coroutine_, nullptr)
            .promise()
            .rethrow_if_failed();
      return iterator_;
    }

  private:
    async_generator_iterator &iterator_;
  };

  advance_operation operator++() noexcept { return advance_operation{*this}; }
  reference operator*() const noexcept { return coroutine_.promise().value(); }
  pointer operator->() const noexcept { return std::addressof(**this); }
  friend bool operator==(const async_generator_iterator &,
                         const async_generator_iterator &) noexcept = default;

private:
  handle coroutine_;
};

} // namespace detail

template <typename T> class [[nodiscard]] async_generator {
  using handle = std::coroutine_handle<detail::async_generator_promise<T>>;

public:
  using promise_type = detail::async_generator_promise<T>;
  using iterator = detail::async_generator_iterator<T>;

  async_generator() noexcept = default;
  explicit async_generator(promise_type &promise) noexcept
      : coroutine_(handle::from_promise(promise)) {}
  async_generator(async_generator &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  async_generator(const async_generator &) = delete;
  async_generator &operator=(const async_generator &) = delete;
  ~async_generator() {
    if (coroutine_)
      coroutine_.destroy();
  }

  auto begin() noexcept {
    struct begin_operation {
      iterator first;

      bool await_ready() const noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<> consumer) {
        return
            typename iterator::advance_operation(first).await_suspend(consumer);
      }
      iterator await_resume() {
        return typename iterator::advance_operation(first).await_resume();
      }
    };
    return begin_operation{iterator{coroutine_}};
  }
  auto end() noexcept { return iterator{nullptr}; }

private:
  handle coroutine_;
};

namespace detail {

template <typename T>
async_generator<T> async_generator_promise<T>::get_return_object() noexcept {
  return async_generator<T>{*this};
}

} // namespace detail

} // namespace cppcoro

#endif
