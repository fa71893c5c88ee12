//===--- RewriteSafety.h - How far a rewrite can be trusted -----*- C++ -*-===//
//
// Goes in: a region, the operands of its joins, the join's facts.
// Comes out: whether the rewrite differs in overlap alone (Safe), or what a
// person should check (Review), in one sentence; or why it must not be offered.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITESAFETY_H
#define ASYNC_TIDY_ANALYSIS_REWRITESAFETY_H

#include "checks/analysis/RewriteOperands.h"

namespace async_tidy {

struct SafetyVerdict {
  FixSafety Safety = FixSafety::Safe;
  std::string Caution;        ///< Of these operands. Empty if safe.
  std::string LibraryCaution; ///< Of the join. Empty if safe.
};

std::variant<SafetyVerdict, NoFix>
judgeSafety(const RewriteContext &C, const JoinFacts &Facts,
            llvm::ArrayRef<JoinOperand> Operands);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITESAFETY_H
