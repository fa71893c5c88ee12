//===--- Project.h - Which files are the user's -----------------*- C++ -*-===//
//
// Goes in: the files of the compile database, and what the command line leaves
// out.
// Comes out: a value that says of a file whether findings may be reported in
// it, its function bodies are read, and its units are parsed.
// The user's files are those under the git top level of any file of the
// database; without git, those under their common folder. Symbolic links to
// them are the user's too.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_PROJECT_H
#define ASYNC_TIDY_TOOL_PROJECT_H

#include "tool/CompileCommands.h"
#include "llvm/Support/GlobPattern.h"
#include <memory>

namespace async_tidy {

/// The folder above \p Path that holds `.git`; empty if there is none.
std::string gitTopLevel(llvm::StringRef Path);

class Project {
public:
  static llvm::Expected<Project> of(const Units &U, const Options &O);

  /// \p Path is absolute. Headers must also pass the HeaderFilter of the unit
  /// they are read in.
  bool isUserFile(llvm::StringRef Path) const;

private:
  bool isExcluded(llvm::StringRef Path) const;
  bool isInside(llvm::StringRef Path) const;

  std::vector<std::string> Roots;
  /// Given by name, wherever they lie.
  std::vector<std::string> Named;
  /// The patterns point into the texts, which must not move.
  std::shared_ptr<const std::vector<std::string>> ExcludeTexts;
  std::vector<llvm::GlobPattern> Excludes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PROJECT_H
