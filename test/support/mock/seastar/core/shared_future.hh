// Shaped like <seastar/core/shared_future.hh>.

#ifndef SEASTAR_CORE_SHARED_FUTURE_HH_INCLUDED
#define SEASTAR_CORE_SHARED_FUTURE_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

template <typename T = void> class shared_future {
public:
  shared_future(future<T> f);
  future<T> get_future() const noexcept;
  bool available() const noexcept;
};

template <typename T = void> class shared_promise {
public:
  future<T> get_shared_future() const noexcept;
  template <typename... A> void set_value(A &&...a) noexcept;
};

} // namespace seastar

#endif
