// Shaped like <concurrencpp/concurrencpp.h>: hot and lazy results, executors,
// asynchronous locks, timers. Debian has no concurrencpp. Nothing runs here.

#ifndef CONCURRENCPP_H
#define CONCURRENCPP_H

#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace concurrencpp {

class executor;
template <class type> class result;
template <class type> class lazy_result;
template <class type> class shared_result;
struct executor_tag {};

namespace details {

template <class type> struct awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> handle) noexcept;
  type await_resume();
};

template <class type> struct value_promise {
  template <class value_type> void return_value(value_type &&value);
  void unhandled_exception();
  std::suspend_never final_suspend() noexcept { return {}; }
};
template <> struct value_promise<void> {
  void return_void();
  void unhandled_exception();
  std::suspend_never final_suspend() noexcept { return {}; }
};

template <class type>
struct initialy_rescheduled_promise : value_promise<type> {
  result<type> get_return_object();
  std::suspend_never initial_suspend() const noexcept { return {}; }
};

template <class type> struct lazy_promise : value_promise<type> {
  lazy_result<type> get_return_object();
  std::suspend_always initial_suspend() const noexcept { return {}; }
};

template <class executor_type> struct resume_on_awaitable : awaiter<void> {};

} // namespace details

template <class type> class result {
public:
  using promise_type = details::initialy_rescheduled_promise<type>;

  result() noexcept = default;
  result(result &&rhs) noexcept = default;
  result &operator=(result &&rhs) noexcept = default;
  result(const result &rhs) = delete;

  explicit operator bool() const noexcept;
  void wait() const;
  type get();
  auto operator co_await() { return details::awaiter<type>{}; }
  auto resolve() { return details::awaiter<result<type>>{}; }

private:
  std::unique_ptr<int> m_state;
};

template <class type> class lazy_result {
public:
  using promise_type = details::lazy_promise<type>;

  lazy_result() noexcept = default;
  lazy_result(lazy_result &&rhs) noexcept;
  ~lazy_result() noexcept;

  auto operator co_await() { return details::awaiter<type>{}; }
  auto resolve() { return details::awaiter<lazy_result<type>>{}; }
  result<type> run();
};

template <class type> class shared_result {
public:
  shared_result(result<type> rhs);
  auto operator co_await() { return details::awaiter<type &>{}; }
  auto resolve() { return details::awaiter<shared_result<type>>{}; }

private:
  std::shared_ptr<int> m_state;
};

namespace details {
template <class type> class generator_iterator {
public:
  generator_iterator &operator++();
  const type &operator*() const noexcept;
};
} // namespace details
template <class type> class generator {
public:
  using iterator = details::generator_iterator<type>;
  iterator begin();
};

template <class... result_types>
lazy_result<std::tuple<result_types...>>
when_all(std::shared_ptr<executor> resume_executor, result_types &&...results);

template <class sequence_type> struct when_any_result {
  std::size_t index;
  sequence_type results;
};
template <class... result_types>
lazy_result<when_any_result<std::tuple<result_types...>>>
when_any(std::shared_ptr<executor> resume_executor, result_types &&...results);

class executor {
public:
  virtual ~executor() noexcept = default;
  template <class callable_type> void post(callable_type &&callable) {}
  template <class callable_type,
            class return_type = std::invoke_result_t<callable_type>>
  result<return_type> submit(callable_type &&callable) {
    return {};
  }
  virtual bool shutdown_requested() const = 0;
  virtual void shutdown() = 0;
};
class thread_pool_executor : public executor {
public:
  bool shutdown_requested() const override;
  void shutdown() override;
};

template <class executor_type>
auto resume_on(std::shared_ptr<executor_type> executor) {
  return details::resume_on_awaitable<executor_type>{};
}

class scoped_async_lock {
public:
  scoped_async_lock(scoped_async_lock &&rhs) noexcept;
  ~scoped_async_lock() noexcept;
  lazy_result<void> lock(std::shared_ptr<executor> resume_executor);
  void unlock();
  bool owns_lock() const noexcept;
};
class async_lock {
public:
  ~async_lock() noexcept;
  lazy_result<scoped_async_lock>
  lock(std::shared_ptr<executor> resume_executor);
  lazy_result<bool> try_lock();
  void unlock();
};
class async_condition_variable {
public:
  lazy_result<void> await(std::shared_ptr<executor> resume_executor,
                          scoped_async_lock &lock);
  void notify_one();
  void notify_all();
};

class timer_queue {
public:
  lazy_result<void> make_delay_object(std::chrono::milliseconds due_time,
                                      std::shared_ptr<executor> executor);
};

class runtime {
public:
  std::shared_ptr<concurrencpp::thread_pool_executor>
  thread_pool_executor() const noexcept;
  std::shared_ptr<concurrencpp::timer_queue> timer_queue() const noexcept;
};

} // namespace concurrencpp

#endif
