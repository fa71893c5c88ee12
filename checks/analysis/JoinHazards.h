//===--- JoinHazards.h - Together what must not be --------------*- C++ -*-===//
//
// Goes in: one function's calls of combinators that run several operations at
// the same time (model key `joins`).
// Comes out: a Finding for each of them of which two operations are shown to
// use one object that takes one operation at a time, or to write one variable.
// Limits: operations are seen where the combinator is called: calls, lambdas,
// and locals that a call made; those in a range are not. Unknown is silent
// here: nothing says that it is wrong.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_JOINHAZARDS_H
#define ASYNC_TIDY_ANALYSIS_JOINHAZARDS_H

#include "checks/analysis/Effects.h"

namespace async_tidy {

inline constexpr llvm::StringLiteral JoinHazardCheck = "async-unsafe-when-all";

/// In source order.
std::vector<Finding> joinHazards(EffectAnalysis &Effects, FunctionRef Fn,
                                 const Places &In, Confidence Min);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_JOINHAZARDS_H
