//===--- RewriteOrder.h - The statements in their new order -----*- C++ -*-===//
//
// Goes in: a region's dependences and the joins that take its awaits.
// Comes out: joins and remaining statements in an order that every dependence
// allows and that moves as little as possible: a statement stays before all
// that follow it, unless what it needs comes later.
// Errors: a sentence, where no such order exists or a name would change its
// meaning.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITEORDER_H
#define ASYNC_TIDY_ANALYSIS_REWRITEORDER_H

#include "checks/analysis/RewriteOperands.h"

namespace async_tidy {

/// A statement of the rewritten block: a join, or one that was there before.
struct OrderedPiece {
  /// Into the stages given; nothing: a statement that was there.
  std::optional<std::size_t> Join;
  /// The statements whose place it may take, ascending; none for a join all of
  /// whose awaits stand inside other statements.
  std::vector<Index> Slots;
};

/// The first and last statement of the block that hold an operand.
struct StatementRange {
  Index First = 0;
  Index Last = 0;
};

StatementRange rangeOf(const RewriteContext &C,
                       llvm::ArrayRef<std::vector<JoinOperand>> Joins);

/// \p Joins: the operands of each join, stage by stage.
std::variant<std::vector<OrderedPiece>, NoFix>
orderStatements(const RewriteContext &C,
                llvm::ArrayRef<std::vector<JoinOperand>> Joins);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITEORDER_H
