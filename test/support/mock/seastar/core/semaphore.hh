// Shaped like <seastar/core/semaphore.hh>.

#ifndef SEASTAR_CORE_SEMAPHORE_HH_INCLUDED
#define SEASTAR_CORE_SEMAPHORE_HH_INCLUDED

#include <chrono>
#include <seastar/core/abort_source.hh>
#include <seastar/core/future.hh>

namespace seastar {

struct semaphore_default_exception_factory {};

template <typename ExceptionFactory, typename Clock = std::chrono::steady_clock>
class basic_semaphore {
public:
  basic_semaphore(std::size_t count) noexcept;
  future<> wait(std::size_t nr = 1) noexcept;
  future<> wait(abort_source &as, std::size_t nr = 1) noexcept;
  void signal(std::size_t nr = 1) noexcept;
  void consume(std::size_t nr = 1) noexcept;
  bool try_wait(std::size_t nr = 1) noexcept;
  std::size_t current() const noexcept;
  std::ptrdiff_t available_units() const noexcept;
  std::size_t waiters() const noexcept;
  void broken() noexcept;
};

template <typename ExceptionFactory = semaphore_default_exception_factory,
          typename Clock = std::chrono::steady_clock>
class [[nodiscard]] semaphore_units {
public:
  semaphore_units(semaphore_units &&) noexcept;
  ~semaphore_units() noexcept;
  std::size_t return_units(std::size_t units);
  void return_all() noexcept;
  std::size_t release() noexcept;
  void adopt(semaphore_units &&other) noexcept;
  std::size_t count() const noexcept;
};

template <typename ExceptionFactory, typename Clock>
future<semaphore_units<ExceptionFactory, Clock>>
get_units(basic_semaphore<ExceptionFactory, Clock> &sem,
          std::size_t units) noexcept;
template <typename ExceptionFactory, typename Clock>
future<semaphore_units<ExceptionFactory, Clock>>
get_units(basic_semaphore<ExceptionFactory, Clock> &sem, std::size_t units,
          abort_source &as) noexcept;

template <typename ExceptionFactory, typename Clock, typename Func>
std::invoke_result_t<Func>
with_semaphore(basic_semaphore<ExceptionFactory, Clock> &sem, std::size_t units,
               Func &&func) noexcept {
  return internal::never<std::invoke_result_t<Func>>();
}

using semaphore = basic_semaphore<semaphore_default_exception_factory>;

} // namespace seastar

#endif
