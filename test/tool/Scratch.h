//===--- Scratch.h - A folder that a test may fill --------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TEST_TOOL_SCRATCH_H
#define ASYNC_TIDY_TEST_TOOL_SCRATCH_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include <string>

namespace async_tidy::test {

/// An empty folder under the system's temporary one, gone at the end. It is no
/// part of a git work tree.
class Scratch {
public:
  Scratch();
  Scratch(const Scratch &) = delete;
  ~Scratch();

  /// Without links, `.` and `..`.
  const std::string &root() const { return Root; }
  std::string path(llvm::StringRef Name) const;
  /// \returns the absolute path. Folders on the way are made.
  std::string write(llvm::StringRef Name, llvm::StringRef Text) const;
  std::string read(llvm::StringRef Name) const;

private:
  std::string Root;
};

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_TOOL_SCRATCH_H
