//===--- LoopAwaits.h - One await a turn, for nothing -----------*- C++ -*-===//
//
// Goes in: the regions of one function.
// Comes out: a Finding for each loop whose turns await and do not need each
// other.
// Limits: range-for and counting loops whose body nothing leaves; a loop whose
// condition may depend on what a turn did (retry, polling, pages) is silent, as
// is one with an await behind a condition of its own.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_LOOPAWAITS_H
#define ASYNC_TIDY_ANALYSIS_LOOPAWAITS_H

#include "checks/analysis/Regions.h"

namespace async_tidy {

inline constexpr llvm::StringLiteral LoopCheck = "async-await-in-loop";

/// A loop with awaits in its body; kept for explanations.
struct JudgedLoop {
  std::optional<Finding> Found;
  std::string SilentBecause; ///< A clause.
};

/// \p Body are the regions of the body of \p Loop, which awaits.
JudgedLoop judgeLoop(const EffectAnalysis &Effects, FunctionRef Fn,
                     const Step &Loop, const BlockRegions &Body,
                     Confidence Min);

/// The loop whose body \p B is, or null.
const Step *loopAround(const Function &Fn, const Block &B);

/// All of one function's, in source order.
std::vector<Finding> awaitsInLoops(const EffectAnalysis &Effects,
                                   FunctionRef Fn,
                                   llvm::ArrayRef<BlockRegions> Blocks,
                                   Confidence Min);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_LOOPAWAITS_H
