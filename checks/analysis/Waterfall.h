//===--- Waterfall.h - Awaits that wait without need ------------*- C++ -*-===//
//
// Goes in: the regions of one function.
// Comes out: a Finding for each region whose awaits need fewer round trips than
// they take, with the reasons in terms of the user's code.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_WATERFALL_H
#define ASYNC_TIDY_ANALYSIS_WATERFALL_H

#include "checks/analysis/Analysis.h"
#include "checks/analysis/Regions.h"
#include "checks/analysis/Schedule.h"

namespace async_tidy {

inline constexpr llvm::StringLiteral WaterfallCheck = "async-await-waterfall";

/// A region with what is known of it; kept for explanations.
struct JudgedRegion {
  DependenceGraph Graph;
  Schedule Plan;
  std::optional<Finding> Found;
  /// Some awaits could run together, and yet nothing is reported.
  std::string SilentBecause;
};

JudgedRegion judgeRegion(const EffectAnalysis &Effects, FunctionRef Fn,
                         const BlockRegions &Block, size_t Number,
                         Confidence Min, const TextProvider &Text);

/// All of one function's, in source order.
std::vector<Finding> waterfalls(const EffectAnalysis &Effects, FunctionRef Fn,
                                llvm::ArrayRef<BlockRegions> Blocks,
                                Confidence Min, const TextProvider &Text);

/// A handler that names types would see another exception than before if the
/// awaits of \p Graph were joined; a clause, or empty.
std::string handlerObjection(const EffectAnalysis &Effects, FunctionRef Fn,
                             const DependenceGraph &Graph);

Span spanOf(FunctionRef Fn, const Extent &E);

/// What the user calls the await: the name it binds, or the function it calls.
std::string awaitName(const Function &Fn, const Step &S);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_WATERFALL_H
