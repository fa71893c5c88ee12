//===--- Regions.h - Stretches of a block without barrier -------*- C++ -*-===//
//
// Goes in: a function, the effects of its steps, and how sure evidence must be.
// Comes out: its blocks, each cut into regions at the steps that nothing may
// move across: exits, barriers, guards built or destroyed, opaque steps,
// branches and loops with awaits or exits of their own (whose blocks have
// regions themselves), and steps of which too little is known.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REGIONS_H
#define ASYNC_TIDY_ANALYSIS_REGIONS_H

#include "checks/analysis/Effects.h"

namespace async_tidy {

/// A step that cuts its block.
struct Boundary {
  Index Step = NoIndex;
  DependenceKind Kind = DependenceKind::Order;
  std::string Because; ///< A clause.
  Extent Where;
  bool Soft = false; ///< For want of knowledge, not by proof.
};

struct BlockRegions {
  const Block *In = nullptr;
  HandlerContext Handlers;
  std::vector<Effect> Effects;      ///< One per step.
  std::vector<Boundary> Boundaries; ///< In order of steps.
  std::vector<Region> Regions;      ///< None empty, in order.
};

/// The function's body and all blocks that hold awaits, at any depth; outer
/// before inner.
std::vector<BlockRegions> regions(EffectAnalysis &Effects, const Places &In,
                                  Confidence Min);

/// The await's result is looked at by somebody.
bool isResultUsed(const Places &In, const Await &A);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REGIONS_H
