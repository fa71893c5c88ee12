//===--- Dependences.h - Which step must follow which -----------*- C++ -*-===//
//
// Goes in: one region of a block and the effects of its steps.
// Comes out: a graph of dependences, each with its kind and the place that
// explains it. A step that may do anything depends on, and is needed by, all
// others: unknown is never independent.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_DEPENDENCES_H
#define ASYNC_TIDY_ANALYSIS_DEPENDENCES_H

#include "checks/analysis/Finding.h"
#include "checks/analysis/Program.h"
#include <string>
#include <vector>

namespace async_tidy {

/// The handlers around a region.
struct HandlerContext {
  bool Typed = false;    ///< A `catch (const T &)` would see a failure first.
  bool CatchAll = false; ///< Only `catch (...)`.
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
  std::string EvidenceText;              ///< `'find' reads (name)`
};

struct DependenceGraph {
  Region Of;
  std::vector<Candidate> Awaits;  ///< In source order.
  std::vector<Dependence> Edges;  ///< Sorted by To, then From.
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_DEPENDENCES_H
