//===--- SourcePath.cpp - How files are named -----------------------------===//

#include "checks/lower/SourcePath.h"
#include "clang/Basic/FileManager.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace async_tidy;
using llvm::StringRef;
namespace sys = llvm::sys;

std::string async_tidy::sourcePath(StringRef Path, StringRef Directory) {
  llvm::SmallString<256> Result(Path);
  if (!Directory.empty())
    sys::fs::make_absolute(Directory, Result);
  sys::fs::make_absolute(Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return std::string(Result);
}

std::string async_tidy::sourcePath(StringRef Path,
                                   const clang::FileManager &Files) {
  llvm::SmallString<256> Absolute(Path);
  Files.makeAbsolutePath(Absolute);
  return sourcePath(Absolute);
}
