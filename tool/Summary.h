//===--- Summary.h - The last lines of a run --------------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_SUMMARY_H
#define ASYNC_TIDY_TOOL_SUMMARY_H

#include "tool/Options.h"
#include "tool/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

/// What was found, what was fixed, what can be fixed and how; with --stats also
/// counts and times.
void printSummary(llvm::raw_ostream &OS, const Report &R, std::size_t Fixed,
                  const Options &O);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_SUMMARY_H
