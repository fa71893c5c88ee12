//===--- Dependences.cpp - Which step must follow which -------------------===//

#include "checks/analysis/Dependences.h"
#include "checks/analysis/Regions.h"
#include "llvm/ADT/STLExtras.h"
#include <array>
#include <deque>
#include <map>

using namespace async_tidy;

Reachability::Reachability(const DependenceGraph &G)
    : First(G.Of.First), Number(G.Of.End - G.Of.First),
      Before(Number.size(), llvm::BitVector(G.Awaits.size())) {
  for (const auto &[N, C] : llvm::enumerate(G.Awaits))
    Number[C.Step - First] = static_cast<unsigned>(N);
  // Edges lead forward: one pass in order of their ends finds all.
  for (const Dependence &D : G.Edges) {
    llvm::BitVector &Reached = Before[D.To - First];
    Reached |= Before[D.From - First];
    if (std::optional<unsigned> Await = Number[D.From - First])
      Reached.set(*Await);
  }
}

bool Reachability::operator()(Index From, Index To) const {
  return Before[To - First].test(Number[From - First].value());
}

namespace {

struct Access {
  Index Step = NoIndex;
  bool Writes = false;
  bool Use = false; ///< Of an awaited operation's object.
  const Location *At = nullptr;
};

/// Earlier accesses of one object and its parts, apart by whether they write
/// and by whether they are a Use: what cannot conflict is not looked at.
using Accesses = std::array<std::vector<Access>, 4>;

/// What stands between two awaits.
struct Tie {
  bool Holds = false; ///< Else it is an assumption, which may be wrong.
  DependenceKind Kind = DependenceKind::Unknown;
  Confidence Sure = Confidence::Low;
  bool Soft = false;
  std::string Because;
};

using Ties = std::vector<Tie>;

/// A function, and the places that it is called on and with.
using Question = std::pair<std::string, std::vector<Location>>;

class GraphBuilder {
public:
  GraphBuilder(const EffectAnalysis &Effects, const Places &In,
               const BlockRegions &Around, size_t Number, Confidence Min)
      : In(In), Around(Around), Min(Min), Types(Effects.sharing()),
        Resources(Types, Effects.givenExclusive(), In) {
    G.Of = Around.Regions[Number];
  }

  DependenceGraph run();

private:
  using RootKey = std::pair<Index, llvm::StringRef>;

  const Step &step(Index I) const { return G.Of.In->Steps[I]; }
  const Effect &effect(Index I) const { return Around.Effects[I]; }
  bool acts(const Effect &E) const;
  void collectAwaits();
  void addAccesses(Index I);
  void connect(const Access &Mine);
  void cover(const Access &Mine);
  Accesses &accesses(const Location &L) { return Seen[{L.Root, L.Global}]; }
  void addEdge(Dependence D, llvm::function_ref<std::string()> Because);
  Tie held(Confidence Sure, DependenceKind Kind, std::string Because) const;
  Ties compare(const Candidate &A, const Candidate &B) const;
  std::optional<Tie> compareGlobals(const Candidate &A,
                                    const Candidate &B) const;
  const Location *globalWrite(const Candidate &C) const;
  bool areAlike(const Candidate &A, const Candidate &B) const;
  void sortIntoKinds();
  const Ties &ties(size_t Earlier, size_t Later);
  std::optional<Question> question(const Candidate &A) const;
  void tieRepeated();
  void tieIncluded();
  void tieSoftly(Index Before, Index After, std::string Because);
  void tieAwaits();
  void assume();
  void chainNeutral();
  void judgeCertainty();
  std::string because(DependenceKind Kind, const Location &L) const;

  const Places &In;
  const BlockRegions &Around;
  Confidence Min;
  const SharingRules &Types;
  ResourceRules Resources;
  DependenceGraph G;
  std::map<RootKey, Accesses> Seen;
  std::deque<Location> Origins; ///< Of used objects; Seen points into it.
  std::map<std::pair<Index, Index>, size_t> EdgeOf; ///< (To, From) → Edges.
  /// The kind of each await; all of one kind use the same objects in the same
  /// way, so one comparison says what holds of all their pairs.
  std::vector<size_t> KindOf;
  std::vector<size_t> Examples; ///< The first await of each kind.
  std::map<std::pair<size_t, size_t>, Ties> TiesOf; ///< By kinds.
};

std::string GraphBuilder::because(DependenceKind Kind,
                                  const Location &L) const {
  const std::string Name = quoted(In.name(L));
  switch (Kind) {
  case DependenceKind::Data:
    return "needs " + Name;
  case DependenceKind::Anti:
    return "changes " + Name + ", which is read before";
  case DependenceKind::Output:
    return "changes " + Name + " again";
  case DependenceKind::Lifetime:
    return "ends " + Name;
  default:
    return "comes after " + Name;
  }
}

/// Of two dependences between the same steps the one that says more is kept: a
/// proven one before a soft one, data before the rest.
void GraphBuilder::addEdge(Dependence D,
                           llvm::function_ref<std::string()> Because) {
  auto [It, New] = EdgeOf.try_emplace(std::pair(D.To, D.From), G.Edges.size());
  if (New)
    G.Edges.emplace_back();
  Dependence &Known = G.Edges[It->second];
  if (!New && std::pair(D.Soft, D.Kind) >= std::pair(Known.Soft, Known.Kind))
    return;
  Known = std::move(D);
  Known.Because = Because();
}

static size_t listOf(bool Writes, bool Use) {
  return (Writes ? 1 : 0) + (Use ? 2 : 0);
}

/// Steps that accessed what \p Mine does come before its step.
void GraphBuilder::connect(const Access &Mine) {
  const Step &S = step(Mine.Step);
  const Accesses &Earlier = accesses(*Mine.At);
  const auto Follow = [&](bool Wrote, bool Use) {
    DependenceKind Kind = !Mine.Writes ? DependenceKind::Data
                          : !Wrote     ? DependenceKind::Anti
                                       : DependenceKind::Output;
    if (S.Kind == StepKind::Destroy)
      Kind = DependenceKind::Lifetime;
    for (const Access &Before : Earlier[listOf(Wrote, Use)]) {
      if (Before.Step == Mine.Step || !overlap(*Before.At, *Mine.At))
        continue;
      const bool Finer = Before.At->Fields.size() > Mine.At->Fields.size();
      addEdge({Before.Step, Mine.Step, Kind, {}, S.Where, false},
              [&] { return because(Kind, Finer ? *Before.At : *Mine.At); });
    }
  };
  for (bool Wrote : {false, true})
    for (bool Use : {false, true})
      if ((Wrote || Mine.Writes) && !(Use && Mine.Use))
        Follow(Wrote, Use);
}

/// Whatever comes after what \p Mine overwrites comes after \p Mine too, so
/// the accesses before it are of no more interest. The end of a variable is no
/// such point: it has no place in the text, and a rewrite looks through it.
void GraphBuilder::cover(const Access &Mine) {
  if (!Mine.Writes || Mine.Use || step(Mine.Step).Kind == StepKind::Destroy)
    return;
  for (std::vector<Access> &List : accesses(*Mine.At))
    llvm::erase_if(List, [&](const Access &Before) {
      return Before.Step != Mine.Step &&
             Before.At->Fields.size() >= Mine.At->Fields.size() &&
             overlap(*Before.At, *Mine.At);
    });
}

/// Connects step \p I to those before it, then lets later ones see it.
void GraphBuilder::addAccesses(Index I) {
  const Effect &E = effect(I);
  std::vector<Access> Mine;
  for (const Location &L : E.Reads)
    Mine.push_back({I, false, false, &L});
  for (const Locations *Changed : {&E.Writes, &E.Logged, &E.Made})
    for (const Location &L : *Changed)
      Mine.push_back({I, true, false, &L});
  for (const ResourceUse &U : E.Uses) {
    Mine.push_back({I, false, true, &U.Where});
    const SharingFact Fact = Types.sharing(U.Type);
    const bool Looks =
        (U.Reads && (U.ConstMember || U.Sure == Confidence::High)) ||
        (Fact.How == Sharing::Shareable && Fact.Sure == Confidence::High);
    if (!Looks)
      Mine.push_back({I, true, true, &U.Where});
    // What it was made from it may hold a reference to.
    const Locations MadeFrom = In.origins(U.Where);
    for (const Location &From : llvm::drop_begin(MadeFrom)) {
      Origins.push_back(From);
      Mine.push_back({I, false, true, &Origins.back()});
    }
  }
  for (const Access &A : Mine)
    connect(A);
  for (const Access &A : Mine)
    cover(A);
  for (const Access &A : Mine)
    accesses(*A.At)[listOf(A.Writes, A.Use)].push_back(A);
}

/// It writes more than variables of this function.
bool GraphBuilder::acts(const Effect &E) const {
  return llvm::any_of(E.Uses, [](const ResourceUse &U) { return !U.Reads; }) ||
         llvm::any_of(E.Writes, [&](const Location &L) {
           if (L.Root == NoIndex)
             return true;
           const Root &R = In.function().Roots[L.Root];
           TypeRef T = In.type(R.Type);
           return R.Kind == RootKind::This || R.Kind == RootKind::Global ||
                  R.Kind == RootKind::Capture ||
                  (R.Kind == RootKind::Parameter &&
                   (!T || T->isReference() || T->isPointer()));
         });
}

void GraphBuilder::collectAwaits() {
  for (Index I = G.Of.First; I != G.Of.End; ++I) {
    const Effect &E = effect(I);
    if (step(I).Await && !E.NeverSuspends)
      G.Awaits.push_back({I, E.Sure, E.Because, E.Operation,
                          isResultUsed(In, *step(I).Await),
                          E.Fresh == Freshness::Lazy, acts(E)});
    if (E.Neutral)
      G.Neutral.push_back(I);
  }
}

/// Something stands between two awaits unless evidence of \p Sure is enough.
Tie GraphBuilder::held(Confidence Sure, DependenceKind Kind,
                       std::string Because) const {
  return {Sure < Min, Kind, Sure, /*Soft=*/true, std::move(Because)};
}

/// What the await writes for all to see, if anything.
const Location *GraphBuilder::globalWrite(const Candidate &C) const {
  for (const Location &L : effect(C.Step).Writes)
    if (L.Root == NoIndex)
      return &L;
  return nullptr;
}

/// What one writes for all to see, the other must be known not to look at.
std::optional<Tie> GraphBuilder::compareGlobals(const Candidate &A,
                                                const Candidate &B) const {
  for (const auto &[Writer, Other] : {std::pair(&A, &B), std::pair(&B, &A)})
    if (const Location *L = globalWrite(*Writer);
        L && Other->Evidence < Confidence::High)
      return held(Confidence::Low, DependenceKind::Unknown,
                  "may depend on " + quoted(In.name(*L)) +
                      ", which is changed");
  return std::nullopt;
}

/// What the await asks, if the same question can be known again: not if it is
/// made anew for each call, nor if a literal is part of it, which the Flow does
/// not hold.
std::optional<Question> GraphBuilder::question(const Candidate &A) const {
  const Call *C = effect(A.Step).Maker;
  if (!C || C->Usr.empty() || A.Evidence == Confidence::High)
    return std::nullopt;
  Question Asked{C->Usr, {}};
  if (C->Receiver)
    llvm::append_range(Asked.second, In.resolve(*C->Receiver));
  for (const Argument &Arg : C->Args) {
    if (!Arg.Where.valid())
      continue; // A default.
    if (Arg.Places.empty())
      return std::nullopt;
    for (const Place &P : Arg.Places) {
      const RootKind Kind = In.function().Roots[P.Root].Kind;
      if (Kind == RootKind::Temporary || Kind == RootKind::CallResult ||
          Kind == RootKind::AwaitResult)
        return std::nullopt;
      Asked.second.push_back({P.Root, {}, P.Fields});
    }
  }
  return Asked;
}

/// Nobody asks the same twice unless the answer is another one: `readRow()`
/// after `readRow()`.
void GraphBuilder::tieRepeated() {
  std::map<Question, Index> Last;
  for (const Candidate &C : G.Awaits) {
    std::optional<Question> Asked = question(C);
    if (!Asked)
      continue;
    auto [It, New] = Last.try_emplace(std::move(*Asked), C.Step);
    if (New)
      continue;
    tieSoftly(std::exchange(It->second, C.Step), C.Step,
              "repeats that call, so it may read what comes next");
  }
}

/// An operation that begins with what was done before it is better given the
/// outcome: it may find it in a cache that the first has filled.
void GraphBuilder::tieIncluded() {
  std::map<llvm::StringRef, Index> Last;
  for (const Candidate &C : G.Awaits) {
    const Effect &E = effect(C.Step);
    if (const std::set<std::string> *Asks = E.Asks)
      for (const std::string &Usr : *Asks)
        if (auto It = Last.find(Usr);
            It != Last.end() && !(E.Maker && E.Maker->Usr == Usr))
          tieSoftly(It->second, C.Step,
                    "does itself what " + quoted(effect(It->second).Operation) +
                        " does");
    if (E.Maker && !E.Maker->Usr.empty())
      Last[E.Maker->Usr] = C.Step;
  }
}

/// A tie for want of knowledge.
void GraphBuilder::tieSoftly(Index Before, Index After, std::string Because) {
  const Tie T =
      held(Confidence::Low, DependenceKind::Resource, std::move(Because));
  if (T.Holds)
    addEdge({Before, After, T.Kind, {}, step(After).Await->Expression, T.Soft},
            [&] { return T.Because; });
  else
    G.Assumptions.push_back({Before, After, T.Sure, T.Because});
}

Ties GraphBuilder::compare(const Candidate &A, const Candidate &B) const {
  Ties All;
  Relation Worst;
  for (const ResourceUse &X : effect(A.Step).Uses)
    for (const ResourceUse &Y : effect(B.Step).Uses)
      Worst = worse(std::move(Worst), Resources.compare(X, Y));
  if (Worst.How == Overlap::Clash && Worst.Sure == Confidence::High)
    All.push_back({true, DependenceKind::Resource, Worst.Sure, /*Soft=*/false,
                   Worst.Because});
  else if (Worst.How != Overlap::Apart)
    All.push_back(held(Worst.Sure, DependenceKind::Resource, Worst.Because));
  if (std::optional<Tie> Global = compareGlobals(A, B))
    All.push_back(std::move(*Global));
  if ((!A.ResultUsed || !B.ResultUsed) &&
      std::min(A.Evidence, B.Evidence) < Confidence::High)
    All.push_back(
        held(Confidence::Low, DependenceKind::Order,
             "may depend on their order, since one of the results is not "
             "used"));
  return All;
}

/// All that compare() looks at is the same.
bool GraphBuilder::areAlike(const Candidate &A, const Candidate &B) const {
  const Location *GlobalA = globalWrite(A), *GlobalB = globalWrite(B);
  return A.Evidence == B.Evidence && A.ResultUsed == B.ResultUsed &&
         !GlobalA == !GlobalB && (!GlobalA || *GlobalA == *GlobalB) &&
         effect(A.Step).Uses == effect(B.Step).Uses;
}

void GraphBuilder::sortIntoKinds() {
  for (const auto &[Number, C] : llvm::enumerate(G.Awaits)) {
    auto Kind = llvm::find_if(Examples, [&, &C = C](size_t Example) {
      return areAlike(G.Awaits[Example], C);
    });
    KindOf.push_back(static_cast<size_t>(Kind - Examples.begin()));
    if (Kind == Examples.end())
      Examples.push_back(Number);
  }
}

/// Between any two awaits of the kinds, in this order.
const Ties &GraphBuilder::ties(size_t Earlier, size_t Later) {
  auto [It, New] = TiesOf.try_emplace(std::pair(Earlier, Later));
  if (New)
    It->second =
        compare(G.Awaits[Examples[Earlier]], G.Awaits[Examples[Later]]);
  return It->second;
}

/// Edges between awaits, from the nearest backward; what those already imply is
/// left out.
void GraphBuilder::tieAwaits() {
  std::vector<llvm::BitVector> Before;
  std::vector<const Ties *> OfKind;
  for (size_t J = 0; J != G.Awaits.size(); ++J) {
    llvm::BitVector &Held = Before.emplace_back(G.Awaits.size());
    OfKind.assign(Examples.size(), nullptr);
    for (size_t I = J; I-- > 0;) {
      const Ties *&All = OfKind[KindOf[I]];
      if (!All)
        All = &ties(KindOf[I], KindOf[J]);
      if (All->empty() || Held.test(static_cast<unsigned>(I)))
        continue;
      for (const Tie &T : *All)
        if (T.Holds) {
          addEdge({G.Awaits[I].Step,
                   G.Awaits[J].Step,
                   T.Kind,
                   {},
                   step(G.Awaits[J].Step).Await->Expression,
                   T.Soft},
                  [&] { return T.Because; });
          Held.set(static_cast<unsigned>(I));
        }
      if (Held.test(static_cast<unsigned>(I)))
        Held |= Before[I];
    }
  }
}

/// What is assumed of pairs that nothing keeps apart: once for each await and
/// kind of earlier ones.
void GraphBuilder::assume() {
  const Reachability Reaches(G);
  for (size_t J = 1; J < G.Awaits.size(); ++J) {
    std::vector<bool> Done(Examples.size());
    size_t Open = 0;
    for (size_t Kind = 0; Kind != Examples.size(); ++Kind) {
      Done[Kind] =
          Examples[Kind] >= J ||
          llvm::all_of(ties(Kind, KindOf[J]), std::mem_fn(&Tie::Holds));
      Open += !Done[Kind];
    }
    for (size_t I = 0; I != J && Open; ++I) {
      if (Done[KindOf[I]] || Reaches(G.Awaits[I].Step, G.Awaits[J].Step))
        continue;
      for (const Tie &T : ties(KindOf[I], KindOf[J]))
        if (!T.Holds)
          G.Assumptions.push_back(
              {G.Awaits[I].Step, G.Awaits[J].Step, T.Sure, T.Because});
      Done[KindOf[I]] = true;
      --Open;
    }
  }
}

/// Log lines keep their order among themselves. Two operations that log on
/// their way have none.
void GraphBuilder::chainNeutral() {
  for (size_t I = 1; I < G.Neutral.size(); ++I) {
    if (step(G.Neutral[I - 1]).Await && step(G.Neutral[I]).Await)
      continue;
    addEdge({G.Neutral[I - 1],
             G.Neutral[I],
             DependenceKind::Order,
             {},
             step(G.Neutral[I]).Where,
             false},
            [] { return "logs after another log"; });
  }
}

void GraphBuilder::judgeCertainty() {
  for (Index I = G.Awaits.front().Step; I <= G.Awaits.back().Step; ++I)
    G.Certainty = std::min(G.Certainty, effect(I).Sure);
  for (const Assumption &A : G.Assumptions)
    G.Certainty = std::min(G.Certainty, A.Sure);
}

DependenceGraph GraphBuilder::run() {
  collectAwaits();
  for (Index I = G.Of.First; I != G.Of.End; ++I)
    addAccesses(I);
  sortIntoKinds();
  tieAwaits();
  tieRepeated();
  tieIncluded();
  chainNeutral();
  llvm::sort(G.Edges, [](const Dependence &A, const Dependence &B) {
    return std::pair(A.To, A.From) < std::pair(B.To, B.From);
  });
  assume();
  if (!G.Awaits.empty())
    judgeCertainty();
  return std::move(G);
}

} // namespace

DependenceGraph async_tidy::dependences(const EffectAnalysis &Effects,
                                        const Places &In,
                                        const BlockRegions &Block,
                                        size_t Number, Confidence Min) {
  return GraphBuilder(Effects, In, Block, Number, Min).run();
}
