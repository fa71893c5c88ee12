//===--- UnifiedDiff.h - Replacements as a patch ----------------*- C++ -*-===//
//
// Goes in: the text of a file and the replacements in it.
// Comes out: the patch of that file in unified form with three lines around,
// as `git apply` and `patch -p1` take it; empty if nothing changes.
// Limits: lines between the first and the last of one replacement are shown as
// replaced, even if one of them stays the same.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_UNIFIEDDIFF_H
#define ASYNC_TIDY_TOOL_UNIFIEDDIFF_H

#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace async_tidy {

/// \p Path is relative, without the `a/` and `b/`.
std::string unifiedDiff(llvm::StringRef Path, llvm::StringRef Old,
                        const clang::tooling::Replacements &Changes);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_UNIFIEDDIFF_H
