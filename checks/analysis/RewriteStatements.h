//===--- RewriteStatements.h - A new order as edits -------------*- C++ -*-===//
//
// Goes in: the pieces of a block in their new order, the text of its joins.
// Comes out: the edits that bring it about. A statement that need not move is
// not touched; comments directly above a statement or behind it on its line
// move with it, those of merged statements come to stand above the join.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITESTATEMENTS_H
#define ASYNC_TIDY_ANALYSIS_REWRITESTATEMENTS_H

#include "checks/analysis/FormatEdits.h"
#include "checks/analysis/RewriteOrder.h"

namespace async_tidy {

/// \p JoinTexts: one statement for each join that \p Order speaks of.
std::variant<std::vector<EditDraft>, NoFix>
statementEdits(const RewriteContext &C, llvm::ArrayRef<OrderedPiece> Order,
               llvm::ArrayRef<std::string> JoinTexts,
               const ExchangedText &Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITESTATEMENTS_H
