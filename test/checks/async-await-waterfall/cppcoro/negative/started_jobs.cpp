// A coroutine type of the project's own that runs at once: both jobs are under
// way before the first is awaited.
#include <coroutine>
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

template <typename T> class Job {
public:
  struct promise_type {
    Job get_return_object() {
      return Job(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T result) { value = std::move(result); }
    void unhandled_exception() {}
    std::optional<T> value;
    std::coroutine_handle<> waiter;
  };

  bool await_ready() const { return handle_.done(); }
  void await_suspend(std::coroutine_handle<> waiter) {
    handle_.promise().waiter = waiter;
  }
  T await_resume() { return *handle_.promise().value; }

private:
  explicit Job(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  std::coroutine_handle<promise_type> handle_;
};

Job<std::string> getName(int id);
Job<int> getAge(int id);

cppcoro::task<std::string> describe(int id) {
  auto nameJob = getName(id);
  auto ageJob = getAge(id);
  auto name = co_await nameJob;
  auto age = co_await ageJob;
  co_return name + ", " + std::to_string(age);
}
