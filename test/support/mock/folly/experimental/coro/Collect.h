// Shaped like <folly/experimental/coro/Collect.h>.
//
// The directory's older name.

#ifndef FOLLY_EXPERIMENTAL_CORO_COLLECT_H_INCLUDED
#define FOLLY_EXPERIMENTAL_CORO_COLLECT_H_INCLUDED

#include <folly/coro/Collect.h>

#endif
