// Shaped like <seastar/core/queue.hh>.

#ifndef SEASTAR_CORE_QUEUE_HH_INCLUDED
#define SEASTAR_CORE_QUEUE_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

template <typename T> class queue {
public:
  explicit queue(std::size_t size);
  bool push(T &&a);
  T pop() noexcept;
  bool empty() const noexcept;
  bool full() const noexcept;
  future<> not_empty() noexcept;
  future<> not_full() noexcept;
  future<T> pop_eventually() noexcept;
  future<> push_eventually(T &&data) noexcept;
  std::size_t size() const noexcept;
  void abort(std::exception_ptr ex) noexcept;
};

} // namespace seastar

#endif
