//===--- Regions.cpp - Stretches of a block without barrier ---------------===//

#include "checks/analysis/Regions.h"
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
      : Effects(Effects), In(In), Min(Min) {}

  void block(const Block &B, HandlerContext Handlers);

  std::vector<BlockRegions> Found;

private:
  void children(const Step &S, HandlerContext Handlers);
  std::optional<Boundary> boundary(const BlockRegions &So, Index Number) const;
  std::optional<Boundary> awaitBoundary(const BlockRegions &So,
                                        Index Number) const;

  EffectAnalysis &Effects;
  const Places &In;
  Confidence Min;
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
  if (S.Await && !E.NeverSuspends)
    return awaitBoundary(So, Number);
  return std::nullopt;
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

void RegionFinder::children(const Step &S, HandlerContext Handlers) {
  for (const auto &[Number, Child] : llvm::enumerate(S.Children)) {
    HandlerContext Inside = Handlers;
    // A handler runs when its own try is over.
    if (S.Kind == StepKind::Try && Number == 0) {
      Inside.Typed |=
          llvm::any_of(S.Handlers, [](Index Type) { return Type != NoIndex; });
      Inside.CatchAll |= llvm::is_contained(S.Handlers, NoIndex);
    }
    block(Child, Inside);
  }
}

} // namespace

std::vector<BlockRegions>
async_tidy::regions(EffectAnalysis &Effects, const Places &In, Confidence Min) {
  RegionFinder Finder(Effects, In, Min);
  Finder.block(In.function().Body, {});
  return std::move(Finder.Found);
}
