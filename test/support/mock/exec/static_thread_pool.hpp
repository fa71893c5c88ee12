// Shaped like <exec/static_thread_pool.hpp> of stdexec. Nothing runs here.

#ifndef EXEC_STATIC_THREAD_POOL_HPP
#define EXEC_STATIC_THREAD_POOL_HPP

#include <cstdint>
#include <stdexec/execution.hpp>

namespace experimental::execution {
namespace _pool_ {
class _static_thread_pool {
public:
  struct scheduler {
    using scheduler_concept = stdexec::scheduler_tag;
    auto schedule() const noexcept {
      return stdexec::__sexpr<stdexec::__values<>>{};
    }
  };
  explicit _static_thread_pool(std::uint32_t threads);
  scheduler get_scheduler() noexcept { return {}; }
  void request_stop() noexcept;
  std::uint32_t available_parallelism() const noexcept;
};
} // namespace _pool_
struct static_thread_pool : private _pool_::_static_thread_pool {
  using _pool_::_static_thread_pool::_static_thread_pool;
  using _pool_::_static_thread_pool::available_parallelism;
  using _pool_::_static_thread_pool::get_scheduler;
  using _pool_::_static_thread_pool::request_stop;
};
} // namespace experimental::execution

namespace exec = experimental::execution;

#endif
