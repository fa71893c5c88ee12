//===--- FormatEdits.h - Edits in the project's style -----------*- C++ -*-===//
//
// Goes in: a file's path and text, a definition in it, and the edits a rewrite
// wants to make there.
// Comes out: the same edits, laid out by the `.clang-format` found from the
// path upward; LLVM's style where there is none or it cannot be read. What a
// draft does not replace stays as it is, byte for byte.
// Limits: indentation of the first line is taken from the file, not the style,
// so a file that follows no style is not mixed with another one. Only the text
// of the definition is parsed, for a file may have thousands of them; what a
// style derives from a file (where `*` stands) it derives from that. The
// implementation is the only file here that sees Clang (Format, Tooling).
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_FORMATEDITS_H
#define ASYNC_TIDY_ANALYSIS_FORMATEDITS_H

#include "checks/analysis/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace async_tidy {

/// An edit before it is laid out.
struct EditDraft {
  std::uint32_t Begin = 0;
  std::uint32_t End = 0;
  std::string Text;
  /// From here on Text is statements to be laid out; before it are comments
  /// that stay as they are. Nothing: the whole text stays as it is.
  std::optional<std::size_t> FormatFrom;
};

/// \p Around is the definition whose statements are laid out. Drafts that touch
/// become one edit, in the order given; the result is sorted.
/// Nothing if two of them overlap: what is to come of that nobody can say.
std::optional<std::vector<Edit>> formatEdits(const Span &Around,
                                             llvm::StringRef Code,
                                             std::vector<EditDraft> Drafts);

/// An `#include` of \p Header, in the block and place where the style wants it.
/// Nothing if the file has that very line.
std::optional<EditDraft> includeDraft(llvm::StringRef File,
                                      llvm::StringRef Code,
                                      llvm::StringRef Header, bool Angled);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_FORMATEDITS_H
