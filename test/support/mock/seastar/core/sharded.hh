// Shaped like <seastar/core/sharded.hh>.

#ifndef SEASTAR_CORE_SHARDED_HH_INCLUDED
#define SEASTAR_CORE_SHARDED_HH_INCLUDED

#include <seastar/core/smp.hh>

namespace seastar {

// One instance of a service for each shard.
template <typename Service> class sharded {
public:
  sharded() noexcept;
  template <typename... Args> future<> start(Args &&...args) noexcept;
  future<> stop() noexcept;
  template <typename Func> future<> invoke_on_all(Func func) noexcept {
    return internal::never<future<>>();
  }
  template <typename Func>
  std::invoke_result_t<Func, Service &> invoke_on(unsigned id, Func &&func) {
    return internal::never<std::invoke_result_t<Func, Service &>>();
  }
  Service &local() noexcept;
  const Service &local() const noexcept;
  bool local_is_initialized() const noexcept;
};

} // namespace seastar

#endif
