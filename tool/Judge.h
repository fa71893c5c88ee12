//===--- Judge.h - Flows to the findings that are reported ------*- C++ -*-===//
//
// Goes in: Flows, parsed or read from disk; configuration; texts.
// Comes out: findings of the checks that are on where they lie, less those that
// a comment silences, each once; and files that are no longer those that were
// parsed, as failures. A fix that would change a line that a comment silences
// is none.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_JUDGE_H
#define ASYNC_TIDY_TOOL_JUDGE_H

#include "checks/analysis/Analysis.h"
#include "tool/Configuration.h"
#include "tool/Models.h"
#include "tool/Project.h"
#include "tool/Report.h"
#include "tool/SourceTexts.h"

namespace async_tidy {

/// All of \p Texts that is as it was parsed.
TextProvider unchangedTexts(SourceTexts &Texts);

/// \returns a report without stats; of failures it has only its own.
llvm::Expected<Report> judge(llvm::ArrayRef<Flow> Flows, const Project &Own,
                             const Configuration &Config, Models &Libraries,
                             SourceTexts &Texts);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_JUDGE_H
