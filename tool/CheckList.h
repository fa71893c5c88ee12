//===--- CheckList.h - The checks and their pages ---------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_CHECKLIST_H
#define ASYNC_TIDY_TOOL_CHECKLIST_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace async_tidy {

/// One line of checks/Checks.def.
struct CheckInfo {
  llvm::StringLiteral Name;
  llvm::StringLiteral Summary;
  llvm::StringLiteral Page; ///< docs/checks/<Name>.md, as it was at build time.
};

llvm::ArrayRef<CheckInfo> allChecks();

/// The name of a check that \p Unknown may have been meant as; empty if none is
/// near.
llvm::StringRef similarCheck(llvm::StringRef Unknown);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_CHECKLIST_H
