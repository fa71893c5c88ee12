//===--- Marks.h - Expected diagnostics in a fixture ------------*- C++ -*-===//
//
// Goes in: the text of a fixture, whose comments say what is to be reported:
//
//       auto b = co_await load_cart(id);
//       //       ^^^^^^^^ warning: 2 awaits run one after another
//       //       ^ no fix: inside a macro
//
// Comes out: the marks, and the text without them, which is what is analysed:
// golden files show code as a user would have it.
// A mark speaks of the nearest line above that is no mark, at the column of its
// first caret; its text must be part of the diagnostic's.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_SUPPORT_MARKS_H
#define ASYNC_TIDY_TEST_SUPPORT_MARKS_H

#include "checks/analysis/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace async_tidy::test {

enum class MarkKind {
  Warning, ///< A finding: each must be marked.
  Note,    ///< A reason of a finding: may be marked.
  NoFix,   ///< Why a finding has no fix: must be marked if it has none.
};

/// A diagnostic that is expected, or one that came; lines and columns count
/// from 1, columns in bytes, in the text without marks.
struct Diagnostic {
  unsigned Line = 0;
  unsigned Column = 0;
  MarkKind Kind = MarkKind::Warning;
  std::string Text;
};

struct MarkedText {
  std::string Text; ///< Without the marks' lines.
  std::vector<Diagnostic> Expected;
};

MarkedText parseMarks(llvm::StringRef Fixture);

/// The diagnostics of \p Findings in \p File, whose content is \p Text.
std::vector<Diagnostic> diagnostics(llvm::ArrayRef<Finding> Findings,
                                    llvm::StringRef File, llvm::StringRef Text);

/// What is missing and what is too much, each with its source line and a caret;
/// empty if all is as marked.
std::string compare(llvm::ArrayRef<Diagnostic> Expected,
                    llvm::ArrayRef<Diagnostic> Actual, llvm::StringRef File,
                    llvm::StringRef Text);

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_SUPPORT_MARKS_H
