//===--- RewriteJoin.h - One stage as one statement -------------*- C++ -*-===//
//
// Goes in: the operands of a stage and the facts of their library's join.
// Comes out: the statement that awaits them together, not laid out; or why it
// cannot be written.
// The recipes follow the shape of a join (JoinFacts): how it is called, what it
// yields for void, one value, a tuple; never a library's name.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITEJOIN_H
#define ASYNC_TIDY_ANALYSIS_REWRITEJOIN_H

#include "checks/analysis/RewriteOperands.h"

namespace async_tidy {

/// The join that all operands have in common, if it can take them.
std::variant<const JoinFacts *, NoFix>
commonJoin(const RewriteContext &C, llvm::ArrayRef<JoinOperand> Operands);

/// \p Spelled is how the join's name is written here. The statement ends in
/// `;` and is one line, as far as the operands are.
std::variant<std::string, NoFix>
joinStatement(const RewriteContext &C, const JoinFacts &Facts,
              llvm::StringRef Spelled, std::vector<JoinOperand> Stage,
              FreshNames &Names, const ExchangedText &Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITEJOIN_H
