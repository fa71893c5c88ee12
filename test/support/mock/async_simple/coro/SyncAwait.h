// Shaped like <async_simple/coro/SyncAwait.h>.

#ifndef ASYNC_SIMPLE_CORO_SYNCAWAIT_H_INCLUDED
#define ASYNC_SIMPLE_CORO_SYNCAWAIT_H_INCLUDED

#include <async_simple/coro/Lazy.h>

namespace async_simple {
namespace coro {

template <typename LazyType>
typename std::decay_t<LazyType>::ValueType syncAwait(LazyType &&lazy);

} // namespace coro
} // namespace async_simple

#endif
