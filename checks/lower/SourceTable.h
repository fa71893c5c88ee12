//===--- SourceTable.h - Files and extents of a unit ------------*- C++ -*-===//
//
// Goes in: source locations.
// Comes out: Extents, and the table of the files that they lie in.
// A location inside a macro becomes the place of its outermost expansion, with
// Extent::InMacro set.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_SOURCETABLE_H
#define ASYNC_TIDY_LOWER_SOURCETABLE_H

#include "checks/lower/Lower.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

class SourceTable {
public:
  SourceTable(const clang::SourceManager &SM, const clang::LangOptions &Lang,
              const PreprocessorRecord &Record,
              const UserFilePredicate &IsUserFile);

  Extent extent(clang::SourceRange Tokens);
  Extent extent(clang::SourceLocation Token) {
    return extent(clang::SourceRange(Token, Token));
  }
  /// With the `;` that follows, if one does.
  Extent statementExtent(clang::SourceRange Tokens);

  /// The location's file is one that findings may be reported in.
  bool isUser(clang::SourceLocation Loc);

  /// All files of the unit, those without extents in it last.
  std::vector<Source> take();

private:
  Index source(clang::FileID File);
  Source describe(clang::FileID File) const;

  const clang::SourceManager &SM;
  const clang::LangOptions &Lang;
  const PreprocessorRecord &Record;
  const UserFilePredicate &IsUserFile;
  llvm::DenseMap<clang::FileID, Index> Known;
  llvm::DenseMap<clang::FileID, bool> UserFiles;
  std::vector<Source> Sources;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_SOURCETABLE_H
