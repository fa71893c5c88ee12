//===--- Suppressions.h - NOLINT comments -----------------------*- C++ -*-===//
//
// Goes in: a finding and the text of its file.
// Comes out: whether a NOLINT comment silences it, by clang-tidy's own code. A
// finding speaks of several awaits: a comment for the line of any of them, the
// one its `co_await` stands on, silences the whole finding.
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

  /// The first await of \p F that a comment silences. The files of \p F must
  /// be readable, here and below.
  std::optional<Span> silencedAwait(const Finding &F);
  /// The first line that the fix of \p F would change although a comment
  /// silences its check there.
  std::optional<unsigned> silencedLineOfFix(const Finding &F);

private:
  bool silences(llvm::StringRef Check, llvm::StringRef File,
                std::uint32_t Offset);

  SourceTexts &Texts;
  /// Remembers the comments of each file.
  clang::tidy::NoLintDirectiveHandler Handler;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_SUPPRESSIONS_H
