// Shaped like <seastar/core/smp.hh>.

#ifndef SEASTAR_CORE_SMP_HH_INCLUDED
#define SEASTAR_CORE_SMP_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

using shard_id = unsigned;
shard_id this_shard_id() noexcept;

class smp {
public:
  static unsigned count;
  template <typename Func>
  static std::invoke_result_t<Func> submit_to(unsigned t,
                                              Func &&func) noexcept {
    return internal::never<std::invoke_result_t<Func>>();
  }
  template <typename Func> static future<> invoke_on_all(Func &&func) noexcept {
    return internal::never<future<>>();
  }
};

} // namespace seastar

#endif
