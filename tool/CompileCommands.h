//===--- CompileCommands.h - What to parse, and how -------------*- C++ -*-===//
//
// Goes in: the paths of the command line, and where compile commands come from.
// Comes out: units: each file with each distinct command it is compiled with,
// made fit for Clang.
// Errors: a database that is missing or broken, a path that is not there or
// that no command is known for.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_COMPILECOMMANDS_H
#define ASYNC_TIDY_TOOL_COMPILECOMMANDS_H

#include "tool/Options.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace async_tidy {

/// One file and one command.
struct Unit {
  std::string File;      ///< Absolute, without `.` and `..`.
  std::string Directory; ///< Where the command runs.
  /// The driver, then its arguments: nothing in them writes files, loads code
  /// or is unknown to Clang.
  std::vector<std::string> Arguments;
  /// The project's compiler is not Clang, so macros that only other compilers
  /// set may be missed (see ParseFact).
  bool OtherCompiler = false;
  /// The file is not in the database; this is the one whose command was taken.
  std::string InferredFrom;
};

/// A file whose command cannot be used.
struct BadUnit {
  std::string File;
  std::string Because;
};

/// Files of other languages than C++ (C, assembler) are in neither list.
struct Units {
  std::vector<Unit> Good; ///< In the order of the paths, then of the database.
  std::vector<BadUnit> Bad;
  /// All files of the databases, to tell the project's extent from.
  std::vector<std::string> AllFiles;
  /// Files that a path named, rather than the database or a folder.
  std::vector<std::string> Named;
};

llvm::Expected<Units> findUnits(const Options &O);

/// Both absolute; a folder does not lie under itself.
bool liesUnder(llvm::StringRef File, llvm::StringRef Folder);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_COMPILECOMMANDS_H
