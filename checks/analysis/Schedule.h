//===--- Schedule.h - Awaits in stages --------------------------*- C++ -*-===//
//
// Goes in: the dependence graph of a region.
// Comes out: stages of awaits: each stage may run together once the one before
// it is done. Stages are the levels of the graph, so their number is the length
// of the longest chain of awaits.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_SCHEDULE_H
#define ASYNC_TIDY_ANALYSIS_SCHEDULE_H

#include "checks/analysis/Dependences.h"

namespace async_tidy {

struct Schedule {
  /// Awaits of each stage, as indices into Block::Steps, in source order.
  std::vector<std::vector<Index>> Stages;
  /// For every step of the region, by (index - Region::First): how many stages
  /// of awaits must be done before it. For an await this is its stage.
  std::vector<unsigned> Level;

  unsigned roundTripsAfter() const {
    return static_cast<unsigned>(Stages.size());
  }
};

Schedule schedule(const DependenceGraph &G);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_SCHEDULE_H
