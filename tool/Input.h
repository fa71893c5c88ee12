//===--- Input.h - The Flows that a run is about ----------------*- C++ -*-===//
//
// Goes in: options and configuration.
// Comes out: Flows: of the units that the paths name, parsed; with --link, of
// the files that --emit-flow wrote, read.
// Errors: everything that makes it useless to begin: no database, a path that
// is not there, no check enabled, a broken model. What concerns one unit is a
// failure and does not stop the others; so is a signal that ends the parsing.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_INPUT_H
#define ASYNC_TIDY_TOOL_INPUT_H

#include "checks/flow/Flow.h"
#include "tool/Configuration.h"
#include "tool/Failure.h"
#include "tool/Models.h"
#include "tool/Project.h"

namespace async_tidy {

struct Input {
  Project Own;
  std::vector<Flow> Flows;
  std::vector<Failure> Failures;
  std::size_t Units = 0;
  /// A signal ended the parsing: some of the units are missing.
  bool Interrupted = false;
};

llvm::Expected<Input> gather(const Options &O, const Configuration &Config,
                             Models &Libraries);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_INPUT_H
