//===--- Rewrite.h - A schedule as edits ------------------------*- C++ -*-===//
//
// Goes in: one region, its schedule, library facts and the file's text.
// Comes out: the edits that bring about the schedule, with their safety; or the
// sentence that says why there are none.
// The recipes follow shapes of combinators (JoinFacts), never a library's name.
// Edits come laid out by the project's .clang-format (FormatEdits.h).
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITE_H
#define ASYNC_TIDY_ANALYSIS_REWRITE_H

#include "checks/analysis/Analysis.h"
#include "checks/analysis/Schedule.h"
#include <variant>

namespace async_tidy {

struct NoFix {
  std::string Because; ///< A sentence without full stop.
};

std::variant<Fix, NoFix> rewrite(const FunctionRef &Fn,
                                 const DependenceGraph &Graph,
                                 const Schedule &Plan,
                                 const LibraryModel &Model,
                                 const TextProvider &Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITE_H
