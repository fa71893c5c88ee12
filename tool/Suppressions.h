//===--- Suppressions.h - NOLINT comments -----------------------*- C++ -*-===//
//
// Goes in: a finding and the text of its file.
// Comes out: whether a NOLINT comment silences it, by clang-tidy's own code.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_SUPPRESSIONS_H
#define ASYNC_TIDY_TOOL_SUPPRESSIONS_H

#include "clang-tidy/NoLintDirectiveHandler.h"
#include "tool/SourceTexts.h"

namespace async_tidy {

class Suppressions {
public:
  explicit Suppressions(SourceTexts &Texts) : Texts(Texts) {}

  /// The file of \p F must be readable.
  bool silences(const Finding &F);

private:
  SourceTexts &Texts;
  /// Remembers the comments of each file.
  clang::tidy::NoLintDirectiveHandler Handler;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_SUPPRESSIONS_H
