//===--- SourcePath.h - How files are named ---------------------*- C++ -*-===//
//
// Goes in: a path as a person, a compile command or an include line spells it.
// Comes out: the one spelling that is compared everywhere: absolute, without
// `.` and `..`. Symbolic links are not followed: a project that is reached
// through one is reported there, as by Clang.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_SOURCEPATH_H
#define ASYNC_TIDY_LOWER_SOURCEPATH_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace clang {
class FileManager;
} // namespace clang

namespace async_tidy {

/// A relative \p Path lies in \p Directory; that, if relative, in this folder.
std::string sourcePath(llvm::StringRef Path, llvm::StringRef Directory = "");

/// A relative \p Path lies where the compile command runs.
std::string sourcePath(llvm::StringRef Path, const clang::FileManager &Files);

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_SOURCEPATH_H
