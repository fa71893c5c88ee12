// Shaped like <seastar/util/defer.hh>.

#ifndef SEASTAR_UTIL_DEFER_HH_INCLUDED
#define SEASTAR_UTIL_DEFER_HH_INCLUDED

#include <utility>

namespace seastar {

template <typename Func> class [[nodiscard]] deferred_action {
public:
  deferred_action(Func &&) noexcept {}
  deferred_action(deferred_action &&) noexcept {}
  ~deferred_action() {}
  void cancel() {}
};

template <typename Func> deferred_action<Func> defer(Func &&func) noexcept {
  return deferred_action<Func>(std::forward<Func>(func));
}

} // namespace seastar

#endif
