//===--- Makers.h - Which call made an awaitable ----------------*- C++ -*-===//
//
// Goes in: a place that is awaited or handed to a combinator.
// Comes out: the call that made what is there, in the same step or where a
// local was declared, and what a call wraps in other words.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_MAKERS_H
#define ASYNC_TIDY_ANALYSIS_MAKERS_H

#include "checks/analysis/Places.h"

namespace async_tidy {

/// The call of \p S whose result root \p Result is, or null.
const Call *callThatMade(const Step &S, Index Result);

/// The call that made the value of local \p Variable at its declaration; null
/// if it is none of its type.
const Call *makerOfLocal(const Places &In, Index Variable);

/// What the call wraps (model key `wraps-awaitable`): the first place that
/// leads to the awaitable, or null.
const Place *wrappedIn(const Call &C, const LibraryModel &Model);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_MAKERS_H
