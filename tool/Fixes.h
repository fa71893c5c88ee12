//===--- Fixes.h - Findings' fixes as changes to files ----------*- C++ -*-===//
//
// Goes in: findings with fixes, how unsafe a fix may be, which files are the
// user's.
// Comes out: a plan: for each file its replacements, which findings it settles,
// and a sentence for each fix that cannot be part of it. Then: the plan as a
// patch, or the files rewritten.
// A fix is taken whole or not at all. A file that is no longer the one that was
// analysed, or that may not be written, is not touched, and is a failure.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_FIXES_H
#define ASYNC_TIDY_TOOL_FIXES_H

#include "tool/Failure.h"
#include "tool/SourceTexts.h"
#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <map>

namespace async_tidy {

struct FileFix {
  clang::tooling::Replacements Changes;
  std::uint64_t Hash = 0; ///< Of the text that the changes are for.
};

struct FixPlan {
  std::map<std::string, FileFix> Files; ///< By absolute path.
  /// For each finding: its fix is in Files.
  std::vector<bool> Taken;
  /// Why a fix that was wanted is not, with the place.
  std::vector<std::string> LeftOut;
};

FixPlan planFixes(llvm::ArrayRef<Finding> Findings, FixSafety Least,
                  llvm::function_ref<bool(llvm::StringRef)> IsUserFile,
                  SourceTexts &Texts);

/// A patch that `git apply` takes, paths relative to the git top level; without
/// git, to this folder.
std::string toPatch(const FixPlan &Plan, SourceTexts &Texts);

/// Writes the files of the plan, each at once or not at all.
std::vector<Failure> applyFixes(const FixPlan &Plan);

/// \p F as it stands after the changes of the plan.
Finding shifted(Finding F, const FixPlan &Plan);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_FIXES_H
