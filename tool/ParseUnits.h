//===--- ParseUnits.h - Many units to their Flows ---------------*- C++ -*-===//
//
// Goes in: units, and the settings that hold for each.
// Comes out: their Flows, in the order of the units, and what went wrong. The
// work is done in worker processes, so a unit that crashes the parser is one
// failure among others.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_PARSEUNITS_H
#define ASYNC_TIDY_TOOL_PARSEUNITS_H

#include "tool/Parse.h"
#include "tool/Workers.h"

namespace async_tidy {

struct ParsedUnits {
  std::vector<Flow> Flows;
  std::vector<Failure> Failures; ///< Each once.
  std::size_t NotDone = 0;       ///< Units that a signal came before.
};

/// \p Settings has one entry a unit. \p Finished is told how many are done.
ParsedUnits parseUnits(llvm::ArrayRef<Unit> Units, const Project &P,
                       llvm::ArrayRef<ParseSettings> Settings,
                       const WorkerLimits &Limits,
                       llvm::function_ref<void(std::size_t)> Finished);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PARSEUNITS_H
