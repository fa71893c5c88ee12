// Shaped like <folly/experimental/coro/Task.h>.
//
// The directory's older name.

#ifndef FOLLY_EXPERIMENTAL_CORO_TASK_H_INCLUDED
#define FOLLY_EXPERIMENTAL_CORO_TASK_H_INCLUDED

#include <folly/coro/Task.h>

#endif
