//===--- RewriteSpelling.h - Names made visible -----------------*- C++ -*-===//
//
// Goes in: facts of a join, what the function and its file see.
// Comes out: how the join is spelled there, and the include and using-directive
// that it lacks.
// Limits: a using-declaration of an operator is not seen; a using-directive
// beside it does no harm.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITESPELLING_H
#define ASYNC_TIDY_ANALYSIS_REWRITESPELLING_H

#include "checks/analysis/FormatEdits.h"
#include "checks/analysis/RewriteOperands.h"

namespace async_tidy {

/// \p QualifiedName through a namespace alias, if the file uses one for it.
std::string spelled(const RewriteContext &C, llvm::StringRef QualifiedName);

/// The name or the operator, as it is written between or before operands.
std::string spelledJoin(const RewriteContext &C, const JoinFacts &Facts);

/// The include of the join's header, if the file does not reach it already.
std::optional<EditDraft> missingInclude(const RewriteContext &C,
                                        const JoinFacts &Facts);

/// The using-directive without which the operator is not found, at the start of
/// the function's body.
std::optional<EditDraft> missingUsing(const RewriteContext &C,
                                      const JoinFacts &Facts);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITESPELLING_H
