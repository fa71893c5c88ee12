//===--- WriteFile.h - A whole file at once ---------------------*- C++ -*-===//
//
// Goes in: a path, and all that the file shall hold.
// Comes out: the file, replaced at once or not at all, with the owner and the
// mode it had. A symbolic link stays one: what it leads to is written. What is
// no regular file (a pipe, a terminal) is written to as it is, and so is a file
// of another owner, whom only root could give the new one to.
// Errors: what the file system says. A file that nobody may write was made so
// on purpose: permission is denied, whoever asks.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_WRITEFILE_H
#define ASYNC_TIDY_TOOL_WRITEFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

std::error_code writeFile(llvm::StringRef Path, llvm::StringRef Content);

/// For a file that the command line names; `-` is standard output.
llvm::Error writeOutput(llvm::StringRef Path, llvm::StringRef Content);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_WRITEFILE_H
