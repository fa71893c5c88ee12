//===--- Waterfall.cpp - Awaits that wait without need --------------------===//

#include "checks/analysis/Waterfall.h"
#include "checks/analysis/Rewrite.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace async_tidy;

std::string async_tidy::awaitName(const Function &Fn, const Step &S) {
  const Await &A = *S.Await;
  std::vector<std::string> Names;
  for (Index I : A.Names)
    Names.push_back(Fn.Roots[I].Name);
  if (Names.size() == 1)
    return quoted(Names.front());
  if (!Names.empty())
    return quoted("[" + llvm::join(Names, ", ") + "]");
  if (A.MadeBy < S.Calls.size() && !S.Calls[A.MadeBy].ShortName.empty() &&
      !S.Calls[A.MadeBy].OverloadedOperator)
    return quoted(S.Calls[A.MadeBy].ShortName);
  if (A.Awaited && !Fn.Roots[A.Awaited->Root].Name.empty())
    return quoted(Fn.Roots[A.Awaited->Root].Name);
  return "an await";
}

Span async_tidy::spanOf(FunctionRef Fn, const Extent &E) {
  return {Fn.Unit->Sources[E.Source].Path, E.Begin, E.End};
}

/// Under a typed handler, a combinator that changes the type of exceptions
/// would change which handler runs.
std::string async_tidy::handlerObjection(const EffectAnalysis &Effects,
                                         FunctionRef Fn,
                                         const DependenceGraph &Graph) {
  if (!Graph.Of.Handlers.Typed)
    return {};
  for (const Candidate &C : Graph.Awaits) {
    const Await &A = *Graph.Of.In->Steps[C.Step].Await;
    const AwaitableFacts *Facts =
        Effects.awaitable({Fn.Unit, Fn.Unit->type(A.AwaitableType)});
    if (Facts && Facts->Join && Facts->Join->ChangesExceptionType)
      return "a handler around names an exception type, and '" +
             Facts->Join->Name + "' of " + Facts->Library +
             " may throw another one";
  }
  return {};
}

namespace {

class Judge {
public:
  Judge(const EffectAnalysis &Effects, FunctionRef Fn,
        const BlockRegions &Block, JudgedRegion &Out)
      : Effects(Effects), Fn(Fn), Block(Block), Out(Out) {}

  void run(const TextProvider &Text);

private:
  const Step &step(Index I) const { return Block.In->Steps[I]; }
  std::string name(Index I) const { return awaitName(*Fn.Body, step(I)); }
  Span span(Index I) const { return spanOf(Fn, step(I).Await->Expression); }
  const AwaitableFacts *library(Index I) const;
  /// The stage of the first await that shares one.
  const std::vector<Index> &sharedStage() const;
  std::string message() const;
  void addReasons(Finding &F) const;
  void repair(Finding &F, const TextProvider &Text) const;

  const EffectAnalysis &Effects;
  FunctionRef Fn;
  const BlockRegions &Block;
  JudgedRegion &Out;
};

const AwaitableFacts *Judge::library(Index I) const {
  return Effects.awaitable(
      {Fn.Unit, Fn.Unit->type(step(I).Await->AwaitableType)});
}

const std::vector<Index> &Judge::sharedStage() const {
  const std::vector<Index> *First = nullptr;
  for (const std::vector<Index> &Stage : Out.Plan.Stages)
    if (Stage.size() > 1 && (!First || Stage.front() < First->front()))
      First = &Stage;
  assert(First && "fewer stages than awaits, and none of them is shared");
  return *First;
}

static std::string trips(unsigned Count) {
  return std::to_string(Count) + (Count == 1 ? " round trip" : " round trips");
}

/// `'a', 'b' and 'c'`
static std::string list(llvm::ArrayRef<std::string> Names) {
  if (Names.size() == 1)
    return Names.front();
  return llvm::join(Names.drop_back(), ", ") + " and " + Names.back();
}

std::string Judge::message() const {
  const unsigned Before = static_cast<unsigned>(Out.Graph.Awaits.size());
  const unsigned After = Out.Plan.roundTripsAfter();
  const std::string Gain =
      ": " + trips(After) + " instead of " + std::to_string(Before);
  const bool Lazy = llvm::any_of(
      Out.Graph.Awaits, [](const Candidate &C) { return C.MadeBefore; });
  const llvm::StringRef Started =
      Lazy ? " (a task is not started until awaited)" : "";
  if (After == 1)
    return (std::to_string(Before) +
            " awaits run one after another, none needs another's result" +
            Started + Gain)
        .str();
  const std::vector<Index> &Stage = sharedStage();
  std::vector<std::string> Waiting;
  for (Index I : llvm::drop_begin(Stage))
    Waiting.push_back(name(I));
  return (list(Waiting) + (Waiting.size() == 1 ? " waits for " : " wait for ") +
          name(Stage.front()) + " without needing it" + Started + Gain)
      .str();
}

/// The part of \p Sorted, which is sorted by To, that leads to the step.
template <typename Tied>
static llvm::ArrayRef<Tied> leadingTo(const std::vector<Tied> &Sorted,
                                      Index Step) {
  auto Begin =
      llvm::partition_point(Sorted, [&](const Tied &T) { return T.To < Step; });
  auto End = std::find_if(Begin, Sorted.end(),
                          [&](const Tied &T) { return T.To != Step; });
  return llvm::ArrayRef(Sorted).slice(Begin - Sorted.begin(), End - Begin);
}

/// For each await, in source order: why it is harmless, and what it has to wait
/// for all the same: `'data' needs 'session'`. Nothing is said twice of it, of
/// however many other awaits it holds.
void Judge::addReasons(Finding &F) const {
  for (const Candidate &C : Out.Graph.Awaits) {
    llvm::StringSet<> Said;
    const auto Add = [&](llvm::StringRef What, std::string Text) {
      if (Said.insert(What).second)
        F.Reasons.push_back({span(C.Step), std::move(Text)});
    };
    const auto AddText = [&](const std::string &Text) { Add(Text, Text); };
    AddText(C.EvidenceText);
    if (C.MadeBefore)
      AddText(name(C.Step) + " is not started until awaited");
    for (const Assumption &A : leadingTo(Out.Graph.Assumptions, C.Step))
      Add(A.Because, name(A.From) + " and " + name(A.To) + " " + A.Because);
    if (F.RoundTripsAfter > 1)
      for (const Dependence &D : leadingTo(Out.Graph.Edges, C.Step))
        AddText(name(C.Step) + " " + D.Because);
  }
}

void Judge::repair(Finding &F, const TextProvider &Text) const {
  for (const Candidate &C : Out.Graph.Awaits)
    if (!library(C.Step)) {
      const Type *T = Fn.Unit->type(step(C.Step).Await->AwaitableType);
      F.NoFixBecause = "no library model knows how to await several '" +
                       (T ? T->Name : std::string("awaitables")) + "' together";
      return;
    }
  auto Result = rewrite(Fn, Out.Graph, Out.Plan, Effects.model(), Text);
  if (const NoFix *None = std::get_if<NoFix>(&Result)) {
    F.NoFixBecause = None->Because;
    return;
  }
  F.Repair = std::get<Fix>(std::move(Result));
}

void Judge::run(const TextProvider &Text) {
  const DependenceGraph &G = Out.Graph;
  if (Out.Plan.roundTripsAfter() >= G.Awaits.size())
    return;
  Out.SilentBecause = handlerObjection(Effects, Fn, G);
  if (!Out.SilentBecause.empty())
    return;
  Finding F;
  F.Check = WaterfallCheck.str();
  F.Where = span(sharedStage().front());
  F.Function = Fn.Body->Name;
  F.Message = message();
  F.Certainty = G.Certainty;
  F.RoundTripsBefore = static_cast<unsigned>(G.Awaits.size());
  F.RoundTripsAfter = Out.Plan.roundTripsAfter();
  for (const std::vector<Index> &Stage : Out.Plan.Stages)
    for (std::vector<Span> &Spans = F.Stages.emplace_back(); Index I : Stage)
      Spans.push_back(span(I));
  addReasons(F);
  repair(F, Text);
  const Source &Of =
      Fn.Unit->Sources[step(G.Awaits.front().Step).Await->Expression.Source];
  F.Against.push_back({Of.Path, Of.Hash});
  Out.Found = std::move(F);
}

} // namespace

JudgedRegion async_tidy::judgeRegion(const EffectAnalysis &Effects,
                                     FunctionRef Fn, const BlockRegions &Block,
                                     size_t Number, Confidence Min,
                                     const TextProvider &Text) {
  JudgedRegion Out;
  Out.Graph =
      dependences(Effects, Places(Fn, Effects.model()), Block, Number, Min);
  Out.Plan = schedule(Out.Graph);
  Judge(Effects, Fn, Block, Out).run(Text);
  return Out;
}

/// Nothing to overlap: most regions of most functions.
static bool hasTwoAwaits(const BlockRegions &Block, const Region &R) {
  unsigned Count = 0;
  for (Index I = R.First; I != R.End; ++I)
    Count += Block.In->Steps[I].Await && !Block.Effects[I].NeverSuspends;
  return Count > 1;
}

std::vector<Finding> async_tidy::waterfalls(const EffectAnalysis &Effects,
                                            FunctionRef Fn,
                                            llvm::ArrayRef<BlockRegions> Blocks,
                                            Confidence Min,
                                            const TextProvider &Text) {
  std::vector<Finding> All;
  for (const BlockRegions &Block : Blocks)
    for (size_t I = 0; I != Block.Regions.size(); ++I)
      if (hasTwoAwaits(Block, Block.Regions[I]))
        if (JudgedRegion R = judgeRegion(Effects, Fn, Block, I, Min, Text);
            R.Found)
          All.push_back(std::move(*R.Found));
  return All;
}
