//===--- Dependences.cpp - Which step must follow which -------------------===//

#include "checks/analysis/Dependences.h"
#include "checks/analysis/Regions.h"
#include "llvm/ADT/STLExtras.h"
#include <deque>
#include <map>

using namespace async_tidy;

bool DependenceGraph::isAwait(Index Step) const {
  return llvm::any_of(Awaits,
                      [&](const Candidate &C) { return C.Step == Step; });
}

bool DependenceGraph::reaches(Index From, Index To) const {
  // Edges lead forward: one pass in order of their ends finds all.
  std::vector<bool> Reached(Of.End - Of.First);
  Reached[From - Of.First] = true;
  for (const Dependence &D : Edges)
    if (Reached[D.From - Of.First])
      Reached[D.To - Of.First] = true;
  return Reached[To - Of.First] && From != To;
}

namespace {

enum class AccessKind : std::uint8_t { Read, Write };

struct Access {
  Index Step = NoIndex;
  AccessKind How = AccessKind::Read;
  const Location *At = nullptr;
  bool Use = false; ///< Of an awaited operation's object.
};

class GraphBuilder {
public:
  GraphBuilder(const EffectAnalysis &Effects, const Places &In,
               const BlockRegions &Around, size_t Number, Confidence Min)
      : In(In), Around(Around), Min(Min), Resources(Effects.sharing(), In) {
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
  void connect(Index I, const Location &L, AccessKind How, bool Use);
  void addEdge(Dependence D);
  void comparePair(const Candidate &A, const Candidate &B);
  void hold(const Candidate &A, const Candidate &B, Confidence Sure,
            DependenceKind Kind, std::string Because);
  void compareGlobals(const Candidate &A, const Candidate &B);
  void chainNeutral();
  void judgeCertainty();
  std::string because(DependenceKind Kind, const Location &L) const;

  const Places &In;
  const BlockRegions &Around;
  Confidence Min;
  ResourceRules Resources;
  DependenceGraph G;
  std::map<RootKey, std::vector<Access>> Seen;
  std::deque<Location> Origins; ///< Of used objects; Seen points into it.
  std::map<std::pair<Index, Index>, size_t> EdgeOf; ///< (To, From) → Edges.
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
void GraphBuilder::addEdge(Dependence D) {
  auto [It, New] = EdgeOf.try_emplace(std::pair(D.To, D.From), G.Edges.size());
  if (New) {
    G.Edges.push_back(std::move(D));
    return;
  }
  Dependence &Known = G.Edges[It->second];
  if (std::pair(D.Soft, D.Kind) < std::pair(Known.Soft, Known.Kind))
    Known = std::move(D);
}

void GraphBuilder::connect(Index I, const Location &L, AccessKind How,
                           bool Use) {
  std::vector<Access> &Earlier = Seen[{L.Root, L.Global}];
  for (const Access &Before : Earlier) {
    if (Before.Step == I || (Before.Use && Use) ||
        (Before.How == AccessKind::Read && How == AccessKind::Read) ||
        !overlap(*Before.At, L))
      continue;
    DependenceKind Kind = How == AccessKind::Read ? DependenceKind::Data
                          : Before.How == AccessKind::Read
                              ? DependenceKind::Anti
                              : DependenceKind::Output;
    if (step(I).Kind == StepKind::Destroy)
      Kind = DependenceKind::Lifetime;
    const Location &Part =
        Before.At->Fields.size() > L.Fields.size() ? *Before.At : L;
    addEdge({Before.Step, I, Kind, because(Kind, Part), step(I).Where, false});
  }
}

/// Connects step \p I to those before it, then lets later ones see it.
void GraphBuilder::addAccesses(Index I) {
  const Effect &E = effect(I);
  std::vector<Access> Mine;
  for (const Location &L : E.Reads)
    Mine.push_back({I, AccessKind::Read, &L, false});
  for (const Locations *Changed : {&E.Writes, &E.Made})
    for (const Location &L : *Changed)
      Mine.push_back({I, AccessKind::Write, &L, false});
  for (const ResourceUse &U : E.Uses) {
    Mine.push_back({I, AccessKind::Read, &U.Where, true});
    const bool Looks = U.Reads && (U.ConstMember || U.Sure == Confidence::High);
    if (!Looks)
      Mine.push_back({I, AccessKind::Write, &U.Where, true});
    // What it was made from it may hold a reference to.
    const Locations MadeFrom = In.origins(U.Where);
    for (const Location &From : llvm::drop_begin(MadeFrom)) {
      Origins.push_back(From);
      Mine.push_back({I, AccessKind::Read, &Origins.back(), true});
    }
  }
  for (const Access &A : Mine)
    connect(I, *A.At, A.How, A.Use);
  for (const Access &A : Mine)
    Seen[{A.At->Root, A.At->Global}].push_back(A);
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

/// Something stands between the two unless evidence of \p Sure is enough.
void GraphBuilder::hold(const Candidate &A, const Candidate &B, Confidence Sure,
                        DependenceKind Kind, std::string Because) {
  if (Sure >= Min)
    G.Assumptions.push_back({A.Step, B.Step, Sure, std::move(Because)});
  else
    addEdge({A.Step, B.Step, Kind, std::move(Because),
             step(B.Step).Await->Expression, true});
}

/// What one writes for all to see, the other must be known not to look at.
void GraphBuilder::compareGlobals(const Candidate &A, const Candidate &B) {
  const auto Writes = [&](const Candidate &C) -> const Location * {
    for (const Location &L : effect(C.Step).Writes)
      if (L.Root == NoIndex)
        return &L;
    return nullptr;
  };
  for (const auto &[Writer, Other] : {std::pair(&A, &B), std::pair(&B, &A)})
    if (const Location *L = Writes(*Writer);
        L && Other->Evidence < Confidence::High)
      return hold(A, B, Confidence::Low, DependenceKind::Unknown,
                  "may depend on " + quoted(In.name(*L)) +
                      ", which is changed");
}

void GraphBuilder::comparePair(const Candidate &A, const Candidate &B) {
  Relation Worst;
  for (const ResourceUse &X : effect(A.Step).Uses)
    for (const ResourceUse &Y : effect(B.Step).Uses)
      Worst = worse(std::move(Worst), Resources.compare(X, Y));
  if (Worst.How == Overlap::Clash && Worst.Sure == Confidence::High)
    addEdge({A.Step, B.Step, DependenceKind::Resource, Worst.Because,
             step(B.Step).Await->Expression, false});
  else if (Worst.How != Overlap::Apart)
    hold(A, B, Worst.Sure, DependenceKind::Resource, Worst.Because);
  compareGlobals(A, B);
  if ((!A.ResultUsed || !B.ResultUsed) &&
      std::min(A.Evidence, B.Evidence) < Confidence::High)
    hold(A, B, Confidence::Low, DependenceKind::Order,
         "may depend on their order, since one of the results is not used");
}

/// Logs keep their order among themselves.
void GraphBuilder::chainNeutral() {
  for (size_t I = 1; I < G.Neutral.size(); ++I)
    addEdge({G.Neutral[I - 1], G.Neutral[I], DependenceKind::Order,
             "logs after another log", step(G.Neutral[I]).Where, false});
}

void GraphBuilder::judgeCertainty() {
  for (Index I = G.Awaits.front().Step; I <= G.Awaits.back().Step; ++I)
    G.Certainty = std::min(G.Certainty, effect(I).Sure);
  llvm::erase_if(G.Assumptions,
                 [&](const Assumption &A) { return G.reaches(A.From, A.To); });
  for (const Assumption &A : G.Assumptions)
    G.Certainty = std::min(G.Certainty, A.Sure);
}

DependenceGraph GraphBuilder::run() {
  collectAwaits();
  for (Index I = G.Of.First; I != G.Of.End; ++I)
    addAccesses(I);
  for (size_t J = 1; J < G.Awaits.size(); ++J)
    for (size_t I = 0; I != J; ++I)
      comparePair(G.Awaits[I], G.Awaits[J]);
  chainNeutral();
  llvm::sort(G.Edges, [](const Dependence &A, const Dependence &B) {
    return std::pair(A.To, A.From) < std::pair(B.To, B.From);
  });
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
