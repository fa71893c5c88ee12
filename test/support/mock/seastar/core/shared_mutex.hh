// Shaped like <seastar/core/shared_mutex.hh>.

#ifndef SEASTAR_CORE_SHARED_MUTEX_HH_INCLUDED
#define SEASTAR_CORE_SHARED_MUTEX_HH_INCLUDED

#include <mutex>
#include <seastar/core/future.hh>
#include <shared_mutex>

namespace seastar {

class shared_mutex {
public:
  future<> lock_shared() noexcept;
  bool try_lock_shared() noexcept;
  void unlock_shared() noexcept;
  future<> lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
};

template <typename Func>
std::invoke_result_t<Func> with_shared(shared_mutex &sm, Func &&func) noexcept {
  return internal::never<std::invoke_result_t<Func>>();
}
template <typename Func>
std::invoke_result_t<Func> with_lock(shared_mutex &sm, Func &&func) noexcept {
  return internal::never<std::invoke_result_t<Func>>();
}
template <typename T> future<std::shared_lock<T>> get_shared_lock(T &t);
template <typename T> future<std::unique_lock<T>> get_unique_lock(T &t);

} // namespace seastar

#endif
