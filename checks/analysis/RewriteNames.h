//===--- RewriteNames.h - Names for results that had none -------*- C++ -*-===//
//
// Goes in: a function's text and declared names, words that are verbs.
// Comes out: readable names, new to the function: `config` for fetchConfig().
// Limits: a name is new if the function's text holds it nowhere, even as a
// member's: what is nowhere written cannot be hidden by it.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITENAMES_H
#define ASYNC_TIDY_ANALYSIS_REWRITENAMES_H

#include "checks/flow/Flow.h"
#include "checks/models/LibraryModel.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

class FreshNames {
public:
  FreshNames(const Function &Fn, llvm::StringRef FunctionText,
             const NameFacts &Words);

  /// For what \p Callee returns: its noun, else its whole name and `Result`.
  std::string forCallee(llvm::StringRef Callee);
  /// For a value from which the variable \p Name is then declared.
  std::string forSourceOf(llvm::StringRef Name);
  /// For a value that is then assigned to \p Target: `newTitle` for `p.title`.
  /// An element of something has no name to follow, so \p Callee gives one.
  std::string forTarget(llvm::StringRef Target, llvm::StringRef Callee);
  /// For a value that nobody reads.
  std::string forUnused();

private:
  std::string takeFirstFree(llvm::StringRef Wish, llvm::StringRef Suffix);

  const NameFacts &Words;
  llvm::StringSet<> Taken;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITENAMES_H
