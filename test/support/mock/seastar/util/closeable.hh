// Shaped like <seastar/util/closeable.hh>.

#ifndef SEASTAR_UTIL_CLOSEABLE_HH_INCLUDED
#define SEASTAR_UTIL_CLOSEABLE_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

template <typename Object> class [[nodiscard]] deferred_close {
public:
  deferred_close(Object &obj) noexcept;
  ~deferred_close();
  void close_now() noexcept;
};

template <typename Closeable, typename Func>
std::invoke_result_t<Func, Closeable &> with_closeable(Closeable &&obj,
                                                       Func func) noexcept {
  return internal::never<std::invoke_result_t<Func, Closeable &>>();
}

} // namespace seastar

#endif
