// Shaped like <async_simple/coro/FutureAwaiter.h>.

#ifndef ASYNC_SIMPLE_CORO_FUTUREAWAITER_H_INCLUDED
#define ASYNC_SIMPLE_CORO_FUTUREAWAITER_H_INCLUDED

#include <async_simple/Future.h>
#include <async_simple/coro/Lazy.h>

namespace async_simple {

template <typename T>
coro::detail::ReadyAwaiter<T> operator co_await(Future<T> &&future);

} // namespace async_simple

#endif
