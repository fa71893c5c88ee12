//===--- Parse.h - One unit to its Flow -------------------------*- C++ -*-===//
//
// Goes in: a unit and what the project says of files.
// Comes out: its Flow, and the first compile error if there is one. Function
// bodies outside the user's files are not read.
// Limits: functions with errors are in the Flow without steps; after a fatal
// error (a header that is not there) there is no Flow at all.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_PARSE_H
#define ASYNC_TIDY_TOOL_PARSE_H

#include "checks/flow/Flow.h"
#include "checks/models/LibraryModel.h"
#include "tool/CompileCommands.h"
#include "tool/Project.h"
#include <optional>

namespace async_tidy {

/// Why a unit was not, or not wholly, analysed.
struct Failure {
  std::string File; ///< The unit's main file.
  /// Where the trouble is, if it is in a place; Line 0 is the whole file.
  std::string Place;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message;

  friend bool operator==(const Failure &, const Failure &) = default;
};

struct ParsedUnit {
  std::optional<Flow> Understood;
  std::optional<Failure> Trouble;
};

ParsedUnit parse(const Unit &U, const Project &P,
                 llvm::ArrayRef<ParseFact> Facts);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PARSE_H
