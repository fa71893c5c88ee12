//===--- SourceTexts.h - The files that findings speak of -------*- C++ -*-===//
//
// Goes in: paths, as findings and Flows have them.
// Comes out: the text of each file, read once, with lines, columns and Clang
// locations. What one object has read stays as it was, whatever is written to
// the disk meanwhile.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_SOURCETEXTS_H
#define ASYNC_TIDY_TOOL_SOURCETEXTS_H

#include "checks/analysis/Finding.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace async_tidy {

/// Of a byte offset; both count from 1, columns in bytes.
struct LineColumn {
  unsigned Line = 0;
  unsigned Column = 0;
};

/// \p Path as a person in this folder would write it: relative if it lies
/// below, else absolute.
std::string displayPath(llvm::StringRef Path);

class SourceTexts {
public:
  SourceTexts();
  SourceTexts(const SourceTexts &) = delete;

  /// Nothing if the file cannot be read.
  std::optional<llvm::StringRef> text(llvm::StringRef Path);
  /// The file is there and has the content that was parsed.
  bool isAsParsed(llvm::StringRef Path, std::uint64_t Hash);
  /// The file must be readable, here and below.
  LineColumn position(llvm::StringRef Path, std::uint32_t Offset);
  clang::SourceLocation location(llvm::StringRef Path, std::uint32_t Offset);
  clang::CharSourceRange range(const Span &S);

  clang::SourceManager &manager() { return Manager; }
  clang::DiagnosticsEngine &diagnostics() { return Diagnostics; }

private:
  clang::FileID id(llvm::StringRef Path);

  clang::FileManager Files;
  clang::DiagnosticsEngine Diagnostics;
  clang::SourceManager Manager;
  llvm::StringMap<clang::FileID> Ids;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_SOURCETEXTS_H
