// Shaped like <folly/futures/Future.h>.
//
// Declarations alone.

#ifndef FOLLY_FUTURES_FUTURE_H_INCLUDED
#define FOLLY_FUTURES_FUTURE_H_INCLUDED

#include <coroutine>
#include <folly/Executor.h>
#include <folly/Try.h>

namespace folly {

template <class T> class Future;

template <class T> class SemiFuture {
public:
  SemiFuture(SemiFuture &&) noexcept;
  Future<T> via(Executor::KeepAlive<> executor) &&;
  bool isReady() const;
  struct Awaiter {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    T await_resume();
  };
  Awaiter operator co_await() &&;
};

template <class T> class Future {
public:
  Future(Future &&) noexcept;
  bool isReady() const;
  SemiFuture<T> semi() &&;
  using Awaiter = typename SemiFuture<T>::Awaiter;
  Awaiter operator co_await() &&;
};

template <class T> class Promise {
public:
  Promise();
  void setValue(T value);
  SemiFuture<T> getSemiFuture();
};

} // namespace folly

#endif
