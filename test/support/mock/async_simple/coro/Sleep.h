// Shaped like <async_simple/coro/Sleep.h>.

#ifndef ASYNC_SIMPLE_CORO_SLEEP_H_INCLUDED
#define ASYNC_SIMPLE_CORO_SLEEP_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <chrono>

namespace async_simple {
namespace coro {

template <typename Rep, typename Period>
Lazy<void> sleep(std::chrono::duration<Rep, Period> dur);
template <typename Rep, typename Period>
Lazy<void> sleep(Executor *ex, std::chrono::duration<Rep, Period> dur);

} // namespace coro
} // namespace async_simple

#endif
