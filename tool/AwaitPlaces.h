//===--- AwaitPlaces.h - Where the user's code awaits -----------*- C++ -*-===//
//
// Goes in: Flows.
// Comes out: each `co_await` of the user's functions once, however many units
// and instantiations have it; and which of them a line of source stands for.
// Limits: awaits of one macro expansion are one place; functions with errors
// have none.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_AWAITPLACES_H
#define ASYNC_TIDY_TOOL_AWAITPLACES_H

#include "checks/flow/Flow.h"
#include "tool/SourceTexts.h"
#include "llvm/ADT/ArrayRef.h"

namespace async_tidy {

struct AwaitPlace {
  Span Expression;
  /// The statement around it; of an `if` or a loop, the expression alone.
  Span Statement;
};

/// Sorted.
std::vector<AwaitPlace> awaitPlaces(llvm::ArrayRef<Flow> Flows);

/// The lines on which awaits begin that a person means who says \p Line: that
/// line, if an await begins there; else those of the smallest awaiting
/// statement around it. Empty if there is none.
std::vector<unsigned> awaitLinesAt(llvm::ArrayRef<AwaitPlace> Places,
                                   llvm::StringRef File, unsigned Line,
                                   SourceTexts &Texts);

/// The line nearest to \p Line on which an await begins, if the file has any.
std::optional<unsigned> nearestAwaitLine(llvm::ArrayRef<AwaitPlace> Places,
                                         llvm::StringRef File, unsigned Line,
                                         SourceTexts &Texts);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_AWAITPLACES_H
