//===--- Callers.h - What functions are given ------------------*- C++ -*-===//
//
// Goes in: a linked Program and what is known of types.
// Comes out: the parameters that some caller in view gives an object which
// bears one operation at a time, though they are declared as something that is
// made for many: a transaction as its base, the client.
// Limits: what is kept in a member and used later is not followed, nor what is
// handed on over more than eight functions.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_CALLERS_H
#define ASYNC_TIDY_ANALYSIS_CALLERS_H

#include "checks/analysis/Sharing.h"
#include <set>

namespace async_tidy {

/// Parameters by function and root.
using ParameterSet = std::set<std::pair<const Function *, Index>>;

ParameterSet exclusiveParameters(const Program &Linked,
                                 const LibraryModel &Model,
                                 const SharingRules &Types);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_CALLERS_H
