//===--- Regions.cpp - Stretches of a block without barrier ---------------===//

#include "checks/analysis/Regions.h"
#include "checks/analysis/Visibility.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

bool async_tidy::isResultUsed(const Places &In, const Await &A) {
  TypeRef T = In.type(A.ResultType);
  if (A.Form == AwaitForm::Discarded || !T || T->Void)
    return false;
  if (A.Names.empty())
    return true;
  return llvm::any_of(A.Names, [&](Index Name) {
    return !In.function().Roots[Name].Uses.empty();
  });
}

namespace {

class RegionFinder {
public:
  RegionFinder(EffectAnalysis &Effects, const Places &In, Confidence Min)
      : Effects(Effects), In(In), Min(Min),
        Seen(Effects.sharing(), Effects.model(), In) {}

  void run() {
    findAwaits(In.function().Body);
    block(In.function().Body, {});
  }

  std::vector<BlockRegions> Found;

private:
  bool findAwaits(const Block &B);
  void block(const Block &B, HandlerContext Handlers);
  void children(const Step &S, HandlerContext Handlers);
  std::optional<Boundary> boundary(const BlockRegions &So, Index Number) const;
  std::optional<Boundary> stepBoundary(const BlockRegions &So,
                                       Index Number) const;
  bool isSeenByHandler(const Location &L, const BlockRegions &So) const;
  std::optional<Boundary> awaitBoundary(const BlockRegions &So,
                                        Index Number) const;

  EffectAnalysis &Effects;
  const Places &In;
  Confidence Min;
  const Visibility Seen;
  llvm::DenseSet<const Step *> WithAwaits; ///< At any depth inside.
};

/// The step of \p B before \p End that declares \p Root, or NoIndex.
Index binderOf(const Block &B, Index End, Index Root) {
  for (Index I = 0; I != End; ++I)
    if (llvm::is_contained(B.Steps[I].Binds, Root))
      return I;
  return NoIndex;
}

/// Awaits that can take no part although nothing hinders them.
std::optional<Boundary> RegionFinder::awaitBoundary(const BlockRegions &So,
                                                    Index Number) const {
  const Step &S = So.In->Steps[Number];
  const Effect &E = So.Effects[Number];
  Boundary At{Number, DependenceKind::Order, {}, S.Await->Expression, false};
  if (E.Fresh == Freshness::Started) {
    At.Because = "it may be running already";
    return At;
  }
  if (E.Fresh == Freshness::Lazy) {
    const Index Binder = binderOf(*So.In, Number, S.Await->Awaited->Root);
    if (Binder == NoIndex ||
        (!So.Boundaries.empty() && Binder <= So.Boundaries.back().Step)) {
      At.Because = "it was made before a point that nothing may move across";
      return At;
    }
  }
  if (E.Sure < Confidence::High && !isResultUsed(In, *S.Await) &&
      Min > Confidence::Low) {
    At.Because = "its result is not used, so its order counts";
    At.Soft = true;
    return At;
  }
  return std::nullopt;
}

std::optional<Boundary> RegionFinder::boundary(const BlockRegions &So,
                                               Index Number) const {
  const Step &S = So.In->Steps[Number];
  const Effect &E = So.Effects[Number];
  if (E.Blocks)
    return Boundary{Number, E.Blocks->Kind, E.Blocks->Because,
                    E.Blocks->Where.valid() ? E.Blocks->Where : S.Where, false};
  if (E.Sure < Min)
    return Boundary{Number, DependenceKind::Unknown, E.Because,
                    S.Await ? S.Await->Expression : S.Where, true};
  if (S.Await)
    return E.NeverSuspends ? std::nullopt : awaitBoundary(So, Number);
  return stepBoundary(So, Number);
}

/// A handler finds what was written last.
bool RegionFinder::isSeenByHandler(const Location &L,
                                   const BlockRegions &So) const {
  if (L.Root == NoIndex || !(So.Handlers.Typed || So.Handlers.CatchAll))
    return false;
  const Root &R = In.function().Roots[L.Root];
  if (R.Where.valid() && So.Handlers.Tried.contains(R.Where))
    return false; // It is gone by then.
  const RootKind Kind = R.Kind;
  return (Kind == RootKind::Local || Kind == RootKind::Parameter) &&
         binderOf(*So.In, static_cast<Index>(So.In->Steps.size()), L.Root) ==
             NoIndex;
}

/// What others see at each await is part of what the program does.
std::optional<Boundary> RegionFinder::stepBoundary(const BlockRegions &So,
                                                   Index Number) const {
  const Step &S = So.In->Steps[Number];
  for (const Location &L : So.Effects[Number].Writes)
    if (Seen.isSeen(L, S) || isSeenByHandler(L, So))
      return Boundary{Number, DependenceKind::Order,
                      "it changes " + quoted(In.name(L)) +
                          ", which others may look at meanwhile",
                      S.Where, false};
  if (S.Kind != StepKind::Local)
    return std::nullopt;
  for (Index Bound : S.Binds)
    if (const Root &R = In.function().Roots[Bound];
        !R.Alias && Effects.endsWithEffect(In.type(R.Type)))
      return Boundary{Number, DependenceKind::Order,
                      quoted(In.name({Bound, {}, {}})) +
                          " does something when it is destroyed",
                      S.Where, false};
  return std::nullopt;
}

/// Finds the compound steps that have awaits inside.
bool RegionFinder::findAwaits(const Block &B) {
  bool Any = false;
  for (const Step &S : B.Steps) {
    for (const Block &Child : S.Children)
      if (findAwaits(Child))
        WithAwaits.insert(&S);
    Any |= S.Await || WithAwaits.contains(&S);
  }
  return Any;
}

void RegionFinder::block(const Block &B, HandlerContext Handlers) {
  if (B.Steps.empty())
    return;
  BlockRegions R;
  R.In = &B;
  R.Handlers = Handlers;
  R.Effects = Effects.effects(In, B);
  Index First = 0;
  const auto Close = [&](Index End) {
    if (First < End)
      R.Regions.push_back({&B, First, End, Handlers});
    First = End + 1;
  };
  for (Index I = 0; I != B.Steps.size(); ++I)
    if (std::optional<Boundary> At = boundary(R, I)) {
      Close(I);
      R.Boundaries.push_back(std::move(*At));
    }
  Close(static_cast<Index>(B.Steps.size()));
  Found.push_back(std::move(R));
  for (const Step &S : B.Steps)
    children(S, Handlers);
}

/// What a compound step without awaits does is folded once, where it stands:
/// its blocks have nothing to say, and to fold them again at every depth would
/// take long where branches are nested deeply.
void RegionFinder::children(const Step &S, HandlerContext Handlers) {
  if (!WithAwaits.contains(&S))
    return;
  for (const auto &[Number, Child] : llvm::enumerate(S.Children)) {
    HandlerContext Inside = Handlers;
    // A handler runs when its own try is over.
    if (S.Kind == StepKind::Try && Number == 0) {
      Inside.Typed |=
          llvm::any_of(S.Handlers, [](Index Type) { return Type != NoIndex; });
      Inside.CatchAll |= llvm::is_contained(S.Handlers, NoIndex);
      Inside.Tried = Child.Where;
    }
    block(Child, Inside);
  }
}

} // namespace

std::vector<BlockRegions>
async_tidy::regions(EffectAnalysis &Effects, const Places &In, Confidence Min) {
  RegionFinder Finder(Effects, In, Min);
  Finder.run();
  return std::move(Finder.Found);
}
