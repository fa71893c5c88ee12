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
#include "tool/Failure.h"
#include "tool/HeaderFilter.h"
#include "tool/Project.h"
#include <optional>

namespace async_tidy {

struct ParsedUnit {
  std::optional<Flow> Understood;
  std::optional<Failure> Trouble;
};

/// What configuration says about reading a unit.
struct ParseSettings {
  llvm::ArrayRef<ParseFact> Facts; ///< Of the models of its main file.
  HeaderFilter Headers;
};

ParsedUnit parse(const Unit &U, const Project &P,
                 const ParseSettings &Settings);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PARSE_H
