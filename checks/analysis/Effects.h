//===--- Effects.h - What a step does ---------------------------*- C++ -*-===//
//
// Goes in: a function's steps, library facts, and the bodies of other
// functions. Comes out: for each step its Effect: places read and written,
// objects that an awaited operation uses, whether nothing may move across it,
// and the evidence.
//
// A call is judged by, in this order: a model's row, an attribute, the callee's
// body, its name. A body that shows harm is never overruled by a name; a body
// with unknown parts and no harm falls back to the name.
//
// Limits: bodies are followed through direct calls; a virtual call's body can
// show harm but proves nothing; functions that call each other are folded until
// they say the same again, and count as unknown if they never do.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_EFFECTS_H
#define ASYNC_TIDY_ANALYSIS_EFFECTS_H

#include "checks/analysis/Callers.h"
#include "checks/analysis/Dependences.h"
#include "checks/analysis/Names.h"
#include "checks/analysis/Resources.h"
#include <set>
#include <unordered_map>

namespace async_tidy {

/// Why nothing may move across a step.
struct Obstacle {
  DependenceKind Kind = DependenceKind::Order;
  std::string Because; ///< A clause: `'lock' waits for a lock`.
  Extent Where;
  /// A model's kind of barrier, if it is one: `hop`, `sleep`.
  std::string Barrier;
};

/// Where the operand of an await comes from.
enum class Freshness : std::uint8_t {
  Call,    ///< A call makes the awaitable right there.
  Lazy,    ///< A lazy local that nothing has started.
  Started, ///< It may already be running.
};

struct Effect {
  Locations Reads, Writes;
  /// Where lines for people go, in order: a stream. Loggers, which are made for
  /// many, are left out.
  Locations Logged;
  /// Objects that begin, or end, here: what it declares, and its results.
  Locations Made;
  /// Objects that the awaited operation uses; Reads and Writes leave them out.
  std::vector<ResourceUse> Uses;
  std::optional<Obstacle> Blocks;
  bool Neutral = false; ///< It logs.
  /// An awaited operation acts on what no place stands for: a peer, a disk.
  /// Then a body proves which objects are used, not that the world is the same.
  bool External = false;
  /// The least sure part of what is said here. Low: something is unknown, and
  /// the step may do more than is said.
  Confidence Sure = Confidence::High;
  /// The evidence: of the awaited call for an await, else of what is least
  /// sure: `'findById' reads: named like a read`.
  std::string Because;
  // Of awaits.
  /// The function whose result is awaited, wrappers taken off; or empty.
  std::string Operation;
  const Call *Maker = nullptr; ///< The call of that function.
  Freshness Fresh = Freshness::Call;
  /// The body in view never suspends: there is nothing to overlap.
  bool NeverSuspends = false;
  /// USRs of what the body in view awaits itself, or null.
  const std::set<std::string> *Asks = nullptr;
};

/// The call that makes the awaitable, once wrappers are taken off; or the
/// variable that is awaited.
struct AwaitedOperand {
  size_t Call = 0; ///< Into Step::Calls; their number if none makes it.
  std::optional<Place> Variable;
};

/// What a function does, as its callers see it: locations are rooted in its own
/// `this`, parameters, captures, and in globals.
struct Summary {
  Effect Outer;
  bool Suspends = false;
  bool Known = false;  ///< There is a body to judge.
  bool Throws = false; ///< Its own body leaves by exception somewhere.
  /// USRs of the functions whose results it awaits itself.
  std::set<std::string> Asks;
};

/// Judges steps; remembers the summaries of the functions they call.
class EffectAnalysis {
public:
  EffectAnalysis(const Program &Linked, const LibraryModel &Model);

  /// One Effect per step of \p B; a compound step has the union of its parts'.
  std::vector<Effect> effects(const Places &In, const Block &B);

  Effect effect(const Places &In, const Step &S);

  /// What the step does itself, its child blocks left out.
  Effect ownEffect(const Places &In, const Step &S);

  const Summary &summary(FunctionRef Fn);

  /// A value whose destructor somebody wrote, and which is no awaitable.
  bool endsWithEffect(TypeRef T) const;

  bool isTestCode(FunctionRef Fn) const {
    return Words.isTestCode(*Fn.Unit, *Fn.Body);
  }

  /// A body is being folded, not a region of the function at hand.
  bool isSummarising() const { return Summarising; }

  const SharingRules &sharing() const { return Types; }
  const LibraryModel &model() const { return Model; }
  const Program &program() const { return Linked; }

  const ParameterSet &givenExclusive() const { return Given; }

  /// When a coroutine of the type starts to run.
  Start startOf(TypeRef Awaitable) const;

  /// The library's facts on the type, or null.
  const AwaitableFacts *awaitable(TypeRef T) const;

private:
  friend class CallJudge;

  void addParts(const Places &In, const Step &S, Effect &Whole);
  Effect compoundEffect(const Places &In, const Step &S);
  Effect awaitEffect(const Places &In, const Step &S);
  Effect operandEffect(const Places &In, const Step &S,
                       const AwaitedOperand &Operand);
  Effect awaitedPlace(const Places &In, const Step &S);
  void addCalls(const Places &In, const Step &S, size_t Awaited, Effect &E);
  bool isGate(const Call &C);
  void addMacro(const Step &S, Effect &E) const;
  void addEnds(const Places &In, const Step &S, Effect &E) const;
  void addGuards(const Places &In, const Step &S, Effect &E) const;
  bool makesLazy(const Places &In, const Call &C) const;
  void summariseCycle(llvm::ArrayRef<FunctionRef> Members);

  const Program &Linked;
  const LibraryModel &Model;
  Names Words;
  SharingRules Types;
  ParameterSet Given;
  using SummaryMap = std::unordered_map<const Function *, Summary>;
  SummaryMap Summaries;
  bool Summarising = false;
};

/// Adds the objects that the places stand for.
void addPlaces(const Places &In, const std::vector<Place> &From, Locations &To);

/// Adds whole objects.
void addRoots(const std::vector<Index> &Roots, Locations &To);

/// Adds what \p Part does to \p Whole.
void merge(Effect &Whole, Effect Part);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_EFFECTS_H
