// Shaped like <async_simple/Promise.h>.

#ifndef ASYNC_SIMPLE_PROMISE_H_INCLUDED
#define ASYNC_SIMPLE_PROMISE_H_INCLUDED

#include <async_simple/Future.h>

namespace async_simple {

template <typename T> class Promise {
public:
  Promise();
  Future<T> getFuture();
  void setValue(T value);
  void setException(std::exception_ptr error);
};

} // namespace async_simple

#endif
