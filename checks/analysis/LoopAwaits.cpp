//===--- LoopAwaits.cpp - One await a turn, for nothing -------------------===//

#include "checks/analysis/LoopAwaits.h"
#include "checks/analysis/Waterfall.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

namespace {

class LoopJudge {
public:
  LoopJudge(const EffectAnalysis &Effects, FunctionRef Fn, const Step &Loop,
            const BlockRegions &Body, Confidence Min)
      : Effects(Effects), Fn(Fn), In(Fn, Effects.model()), Loop(Loop),
        Body(Body), Min(Min),
        Resources(Effects.sharing(), Effects.givenExclusive(), In) {}

  JudgedLoop run();

private:
  const Step &step(Index I) const { return Body.In->Steps[I]; }
  std::string objection();
  std::string formObjection() const;
  std::string carriedObjection() const;
  std::string sharedObjection();
  Relation acrossTurns(const ResourceUse &A, const ResourceUse &B) const;
  Relation elements(const ResourceUse &Of) const;
  bool isTurns(const Location &L) const;
  bool isOneRequest(const Candidate &C) const;
  Locations writtenOutside() const;
  std::vector<bool> feedingSteps() const;
  void collectTurnPlaces();
  Finding finding() const;
  std::string noFix() const;

  const EffectAnalysis &Effects;
  FunctionRef Fn;
  const Places In;
  const Step &Loop;
  const BlockRegions &Body;
  Confidence Min;
  ResourceRules Resources;
  DependenceGraph Graph;
  /// What is another object in each turn: the element, and all that is made.
  Locations TurnPlaces;
  Confidence Certainty = Confidence::High;
  std::vector<std::string> Assumed;
};

/// Loop::Children
enum : size_t { ConditionChild, BodyChild, IncrementChild };

bool isPart(const Location &Whole, const Location &Part) {
  return Whole.Fields.size() <= Part.Fields.size() && overlap(Whole, Part);
}

void LoopJudge::collectTurnPlaces() {
  for (const auto &[Number, R] : llvm::enumerate(Fn.Body->Roots)) {
    if (!Loop.Where.contains(R.Where) || R.Kind == RootKind::Parameter ||
        R.Kind == RootKind::Capture || R.Kind == RootKind::This ||
        R.Kind == RootKind::Global)
      continue;
    TurnPlaces.push_back({static_cast<Index>(Number), {}, {}});
  }
  // The element is one of the range's, under a name of its own.
  if (Loop.Range && !Body.In->Steps.empty())
    for (Index Element : Body.In->Steps.front().Binds)
      llvm::append_range(TurnPlaces, In.resolve({Element, {}}));
}

bool LoopJudge::isTurns(const Location &L) const {
  return llvm::any_of(TurnPlaces,
                      [&](const Location &Own) { return isPart(Own, L); });
}

/// A turn may decide whether there is a next one.
std::string LoopJudge::formObjection() const {
  const Block &Condition = Loop.Children[ConditionChild];
  const Block &Increment = Loop.Children[IncrementChild];
  if (!Loop.Range && (Condition.Steps.empty() || Increment.Steps.empty()))
    return "whether there is another turn may depend on what this one did";
  Locations Counted;
  for (const Block *Head : {&Condition, &Increment})
    for (const Step &S : Head->Steps) {
      if (S.Await || !S.Children.empty())
        return "the head of the loop awaits or branches";
      for (const std::vector<Place> *Named : {&S.Reads, &S.Writes})
        addPlaces(In, *Named, Counted);
    }
  for (const Effect &E : Body.Effects)
    for (const Location &Written : E.Writes)
      for (const Location &L : Counted)
        if (overlap(L, Written))
          return "the body changes " + quoted(In.name(L)) +
                 ", which the head of the loop looks at";
  return {};
}

/// Places that outlive a turn, and that one changes.
Locations LoopJudge::writtenOutside() const {
  Locations Outside;
  for (const Effect &E : Body.Effects)
    for (const Locations *Written : {&E.Writes, &E.Logged})
      for (const Location &L : *Written)
        if (!isTurns(L))
          Outside.push_back(L);
  return Outside;
}

/// The steps whose outcome an await of the turn needs, the awaits among them.
std::vector<bool> LoopJudge::feedingSteps() const {
  std::vector<bool> Feeds(Body.In->Steps.size());
  for (const Candidate &C : Graph.Awaits)
    Feeds[C.Step] = true;
  // Edges are sorted by their ends: from the last to the first, one pass.
  for (const Dependence &D : llvm::reverse(Graph.Edges))
    if (Feeds[D.To])
      Feeds[D.From] = true;
  return Feeds;
}

/// What an await needs may come from the turn before.
std::string LoopJudge::carriedObjection() const {
  const Locations Outside = writtenOutside();
  const std::vector<bool> Feeds = feedingSteps();
  for (const auto &[Number, E] : llvm::enumerate(Body.Effects)) {
    if (!Feeds[Number])
      continue;
    for (const Locations *Needed : {&E.Reads, &E.Writes, &E.Logged})
      for (const Location &L : *Needed)
        for (const Location &Written : Outside)
          if (overlap(L, Written))
            return "a turn needs " + quoted(In.name(L)) +
                   " as the turn before left it";
  }
  return {};
}

/// Elements are objects of their own; what they hold may be one.
Relation LoopJudge::elements(const ResourceUse &Of) const {
  Relation Worst;
  for (const HeldObject &Held : Effects.sharing().held(Of.Type)) {
    const std::string Because =
        "both may lead to one " + quoted(Held.Type->Name);
    if (Held.Fact.How == Sharing::Shareable)
      Worst =
          worse(std::move(Worst), {Overlap::Assumed, Held.Fact.Sure, Because});
    else
      Worst =
          worse(std::move(Worst), {Overlap::Clash, Confidence::Low, Because});
  }
  return Worst;
}

Relation LoopJudge::acrossTurns(const ResourceUse &A,
                                const ResourceUse &B) const {
  if (isTurns(A.Where) && isTurns(B.Where))
    return worse(elements(A), elements(B));
  return Resources.compare(A, B);
}

std::string LoopJudge::sharedObjection() {
  for (const Candidate &A : Graph.Awaits)
    for (const Candidate &B : Graph.Awaits)
      for (const ResourceUse &X : Body.Effects[A.Step].Uses)
        for (const ResourceUse &Y : Body.Effects[B.Step].Uses) {
          Relation R = acrossTurns(X, Y);
          if (R.How == Overlap::Apart)
            continue;
          if (R.How == Overlap::Clash || R.Sure < Min)
            return "of two turns " + R.Because;
          Certainty = std::min(Certainty, R.Sure);
          if (!llvm::is_contained(Assumed, R.Because))
            Assumed.push_back(R.Because);
        }
  return {};
}

/// Nothing that is particular to the turn goes into it: asking again and again
/// is done for the sake of the time between.
bool LoopJudge::isOneRequest(const Candidate &C) const {
  const Effect &E = Body.Effects[C.Step];
  const auto OfTurn = [&](const Location &L) {
    return isTurns(L) && !llvm::is_contained(E.Made, L) &&
           !llvm::is_contained(E.Writes, L);
  };
  return llvm::none_of(E.Reads, OfTurn) &&
         llvm::none_of(E.Uses,
                       [&](const ResourceUse &U) { return OfTurn(U.Where); });
}

std::string LoopJudge::objection() {
  if (!Body.Boundaries.empty())
    return Body.Boundaries.front().Because;
  if (std::string Form = formObjection(); !Form.empty())
    return Form;
  if (std::string Handler = handlerObjection(Effects, Fn, Graph);
      !Handler.empty())
    return Handler;
  if (std::string Carried = carriedObjection(); !Carried.empty())
    return Carried;
  for (const Candidate &C : Graph.Awaits)
    if (isOneRequest(C))
      return awaitName(*Fn.Body, step(C.Step)) + " is the same in every turn";
  return sharedObjection();
}

std::string LoopJudge::noFix() const {
  const Await &A = *step(Graph.Awaits.front().Step).Await;
  const AwaitableFacts *Facts =
      Effects.awaitable({Fn.Unit, Fn.Unit->type(A.AwaitableType)});
  if (Facts && Facts->BoundedJoin)
    return Facts->BoundedJoin->Name + " (" + Facts->BoundedJoin->Header +
           ") runs a bounded number at a time; how many is for you to say";
  return "how many may run at a time is for you to say";
}

Finding LoopJudge::finding() const {
  const Candidate &First = Graph.Awaits.front();
  Finding F;
  F.Check = LoopCheck.str();
  F.Where = spanOf(Fn, step(First.Step).Await->Expression);
  F.Function = Fn.Body->Name;
  F.Message = "one await a turn, and no turn needs another's result: as many "
              "round trips as turns";
  F.Certainty = std::min(Certainty, Graph.Certainty);
  for (const Candidate &C : Graph.Awaits) {
    const Span Where = spanOf(Fn, step(C.Step).Await->Expression);
    F.Stages.push_back({Where});
    F.Reasons.push_back({Where, C.EvidenceText});
  }
  for (llvm::StringRef Because : Assumed) {
    Because.consume_front("both ");
    F.Reasons.push_back({F.Where, ("all turns " + Because).str()});
  }
  F.NoFixBecause = noFix();
  const Source &Of = Fn.Unit->Sources[Loop.Where.Source];
  F.Against.push_back({Of.Path, Of.Hash});
  return F;
}

JudgedLoop LoopJudge::run() {
  collectTurnPlaces();
  if (Body.Regions.size() == 1)
    Graph = dependences(Effects, In, Body, 0, Min);
  std::string Objection = objection();
  if (Objection.empty() && Graph.Awaits.empty())
    Objection = "nothing in it has to be waited for";
  if (!Objection.empty())
    return {std::nullopt, std::move(Objection)};
  return {finding(), {}};
}

bool awaitsAnything(const Block &B) {
  return llvm::any_of(B.Steps,
                      [](const Step &S) { return S.Await.has_value(); });
}

} // namespace

JudgedLoop async_tidy::judgeLoop(const EffectAnalysis &Effects, FunctionRef Fn,
                                 const Step &Loop, const BlockRegions &Body,
                                 Confidence Min) {
  return LoopJudge(Effects, Fn, Loop, Body, Min).run();
}

static const Step *findLoop(const Block &In, const Block &Body) {
  for (const Step &S : In.Steps)
    for (const Block &Child : S.Children) {
      if (&Child == &Body)
        return S.Kind == StepKind::Loop && &Child == &S.Children[BodyChild]
                   ? &S
                   : nullptr;
      if (const Step *Found = findLoop(Child, Body))
        return Found;
    }
  return nullptr;
}

const Step *async_tidy::loopAround(const Function &Fn, const Block &B) {
  return findLoop(Fn.Body, B);
}

std::vector<Finding>
async_tidy::awaitsInLoops(const EffectAnalysis &Effects, FunctionRef Fn,
                          llvm::ArrayRef<BlockRegions> Blocks, Confidence Min) {
  std::vector<Finding> All;
  for (const BlockRegions &Block : Blocks)
    if (awaitsAnything(*Block.In))
      if (const Step *Loop = loopAround(*Fn.Body, *Block.In))
        if (JudgedLoop J = judgeLoop(Effects, Fn, *Loop, Block, Min); J.Found)
          All.push_back(std::move(*J.Found));
  return All;
}
