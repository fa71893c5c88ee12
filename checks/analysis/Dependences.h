//===--- Dependences.h - Which step must follow which -----------*- C++ -*-===//
//
// Goes in: one region of a block and the effects of its steps.
// Comes out: a graph of dependences, each with its kind and the place that
// explains it. Steps that may do anything are in no region (Regions.h): unknown
// is never independent.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_DEPENDENCES_H
#define ASYNC_TIDY_ANALYSIS_DEPENDENCES_H

#include "checks/analysis/Finding.h"
#include "checks/analysis/Program.h"
#include "llvm/ADT/BitVector.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// The handlers around a region.
struct HandlerContext {
  bool Typed = false;    ///< A `catch (const T &)` may see a failure.
  bool CatchAll = false; ///< A `catch (...)` may.
  Extent Tried;          ///< The block of the innermost of them.
};

/// A maximal stretch of a block's steps without barrier or exit.
struct Region {
  const Block *In = nullptr;
  Index First = 0; ///< Into Block::Steps.
  Index End = 0;   ///< One past the last step.
  HandlerContext Handlers;
};

enum class DependenceKind : std::uint8_t {
  Data,     ///< To reads what From writes.
  Anti,     ///< To writes what From reads.
  Output,   ///< Both write one place.
  Resource, ///< Both use one exclusive or unknown resource.
  Order,    ///< One of them has an ordered effect.
  Control,  ///< One decides whether the other runs.
  Lifetime, ///< From would outlive what To ends.
  Unknown,  ///< Something about one of them is not known.
};

struct Dependence {
  Index From = NoIndex; ///< Into Block::Steps.
  Index To = NoIndex;
  DependenceKind Kind = DependenceKind::Unknown;
  std::string Because; ///< A clause: `needs 'session' from line 12`.
  Extent Where;        ///< What Because speaks of.
  /// Held back for want of knowledge, not by proof: `--min-confidence=low`
  /// looks through it.
  bool Soft = false;
};

/// An await of the region that may take part in a finding.
struct Candidate {
  Index Step = NoIndex;
  Confidence Evidence = Confidence::Low; ///< That it is harmless to overlap.
  std::string EvidenceText;              ///< `'find' reads: named like a read`
  std::string Operation;                 ///< See Effect::Operation.
  bool ResultUsed = true;
  bool MadeBefore = false; ///< A lazy local, not started until awaited.
  /// It changes what outlives the function: a failure before it kept it from
  /// that.
  bool Acts = false;
};

/// Why two awaits that share something may overlap all the same.
struct Assumption {
  Index From = NoIndex;
  Index To = NoIndex;
  Confidence Sure = Confidence::Low;
  std::string Because; ///< A clause.
};

/// A dependence that others imply may be left out: `s = 1; s = 2; use(s);` has
/// no edge from the first statement to the last. Longest chains and what
/// reaches what are the same without it.
struct DependenceGraph {
  Region Of;
  std::vector<Candidate> Awaits; ///< In source order.
  std::vector<Dependence> Edges; ///< Sorted by To, then From.
  /// Sorted by To, then From. Of awaits that use the same objects in the same
  /// way the first speaks for all.
  std::vector<Assumption> Assumptions;
  /// Steps of the region that log: they keep their order among themselves, and
  /// a fix that moves awaits past them is for review.
  std::vector<Index> Neutral;
  /// The least sure evidence on the steps of the region from the first await to
  /// the last, and of the assumptions that matter.
  Confidence Certainty = Confidence::High;
};

/// Which steps of a region have to wait for which of its awaits, over other
/// steps or not; worked out once for all questions.
class Reachability {
public:
  explicit Reachability(const DependenceGraph &G);

  /// \p To has to wait for the await \p From.
  bool operator()(Index From, Index To) const;

private:
  Index First;
  std::vector<std::optional<unsigned>> Number; ///< Of each step that is one.
  std::vector<llvm::BitVector> Before;         ///< Each step's awaits.
};

class EffectAnalysis;
class Places;
struct BlockRegions;

/// The dependences of region number \p Number of \p Block. Evidence that is
/// less sure than \p Min counts as none.
DependenceGraph dependences(const EffectAnalysis &Effects, const Places &In,
                            const BlockRegions &Block, size_t Number,
                            Confidence Min);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_DEPENDENCES_H
