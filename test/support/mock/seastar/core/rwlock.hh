// Shaped like <seastar/core/rwlock.hh>.

#ifndef SEASTAR_CORE_RWLOCK_HH_INCLUDED
#define SEASTAR_CORE_RWLOCK_HH_INCLUDED

#include <chrono>
#include <seastar/core/semaphore.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock> class basic_rwlock {
public:
  using holder = semaphore_units<semaphore_default_exception_factory, Clock>;

  future<> read_lock();
  void read_unlock();
  future<> write_lock();
  void write_unlock();
  future<holder> hold_read_lock();
  future<holder> hold_write_lock();
  bool locked() const;
};

using rwlock = basic_rwlock<>;

} // namespace seastar

#endif
