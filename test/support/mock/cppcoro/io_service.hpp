// Shaped like <cppcoro/io_service.hpp>, without cancellation.

#ifndef CPPCORO_IO_SERVICE_HPP_INCLUDED
#define CPPCORO_IO_SERVICE_HPP_INCLUDED

#include <delay.hpp>

#include <chrono>
#include <coroutine>
#include <cstdint>

namespace cppcoro {

class io_service {
public:
  class schedule_operation {
  public:
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaiter) {
      mock::event_loop::instance().resume_after(mock::duration(0), awaiter);
    }
    void await_resume() const noexcept {}
  };

  class timed_schedule_operation {
  public:
    explicit timed_schedule_operation(mock::duration wait) : wait_(wait) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaiter) {
      mock::event_loop::instance().resume_after(wait_, awaiter);
    }
    void await_resume() {}

  private:
    mock::duration wait_;
  };

  io_service() = default;
  explicit io_service(std::uint32_t) {}
  io_service(const io_service &) = delete;
  io_service &operator=(const io_service &) = delete;

  [[nodiscard]] schedule_operation schedule() noexcept { return {}; }

  template <typename Rep, typename Period>
  [[nodiscard]] timed_schedule_operation
  schedule_after(const std::chrono::duration<Rep, Period> &wait) noexcept {
    return timed_schedule_operation(
        std::chrono::duration_cast<mock::duration>(wait));
  }

  // Runs until no coroutine waits any more.
  std::uint64_t process_events() {
    std::uint64_t events = 0;
    while (!stopped_ && mock::event_loop::instance().run_one())
      ++events;
    return events;
  }

  void stop() noexcept { stopped_ = true; }
  void reset() { stopped_ = false; }
  bool is_stop_requested() const noexcept { return stopped_; }

  void notify_work_started() noexcept { ++work_; }
  void notify_work_finished() noexcept { --work_; }

private:
  bool stopped_ = false;
  std::uint64_t work_ = 0;
};

// Says that there is work on the service, until it dies.
class io_work_scope {
public:
  explicit io_work_scope(io_service &service) noexcept : service_(&service) {
    service_->notify_work_started();
  }
  io_work_scope(const io_work_scope &other) noexcept
      : io_work_scope(*other.service_) {}
  io_work_scope &operator=(const io_work_scope &) = delete;
  ~io_work_scope() { service_->notify_work_finished(); }

  io_service &service() noexcept { return *service_; }

private:
  io_service *service_;
};

} // namespace cppcoro

#endif
