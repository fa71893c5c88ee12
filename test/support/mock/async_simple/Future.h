// Shaped like <async_simple/Future.h>.

#ifndef ASYNC_SIMPLE_FUTURE_H_INCLUDED
#define ASYNC_SIMPLE_FUTURE_H_INCLUDED

#include <async_simple/Executor.h>
#include <async_simple/Try.h>

namespace async_simple {

template <typename T> class Future {
public:
  Future(Future &&) noexcept;
  bool hasResult() const;
  bool valid() const;
  T get() &&;
  void wait();
  Future via(Executor *executor) &&;
};

} // namespace async_simple

#endif
