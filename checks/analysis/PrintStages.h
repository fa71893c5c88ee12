//===--- PrintStages.h - Effects, graphs and schedules for people -*- C++ -*-=//
//
// The forms of `--print=effects|graph|schedule`: one line a step, a dependence,
// an await. They are golden test formats: no absolute path, no offset, no
// index of a table, so they do not change with the machine. Steps are named by
// what they bind or call.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_PRINTSTAGES_H
#define ASYNC_TIDY_ANALYSIS_PRINTSTAGES_H

#include "checks/analysis/Analysis.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

/// Every step of every function: what it reads, writes, uses; what stands
/// against moving it; the evidence.
void printEffects(llvm::raw_ostream &OS, const Program &P,
                  const LibraryModel &Model);

/// Every region with two awaits or more: its dependences.
void printGraph(llvm::raw_ostream &OS, const Program &P,
                const LibraryModel &Model, const AnalysisOptions &Options);

/// The same regions: their stages of awaits.
void printSchedule(llvm::raw_ostream &OS, const Program &P,
                   const LibraryModel &Model, const AnalysisOptions &Options);

/// `low`, `medium`, `high`, as on the command line.
llvm::StringRef toString(Confidence C);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_PRINTSTAGES_H
