//===--- Summaries.cpp - What a function does for its callers -------------===//

#include "checks/analysis/CallGraph.h"
#include "checks/analysis/Effects.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace async_tidy;

/// Of a cycle of calls. What a member does is told to the others round by
/// round, and a few rounds are enough for nearly all.
static constexpr unsigned MaxRounds = 16;

namespace {

/// Folds the steps of one body into its Summary.
class Summariser {
public:
  Summariser(EffectAnalysis &Analysis, FunctionRef Fn)
      : Analysis(Analysis), In(Fn, Analysis.model()), Fn(*Fn.Body) {}

  Summary run();

private:
  void fold(const Block &B);
  void fold(const Step &S, Effect E);
  void judgeObstacle(const Step &S, const Obstacle &O, const Effect &E);
  void unknown(std::string Because);
  bool yieldsValue() const;
  bool keptLocally(const Step &S) const;
  bool touchesOuter(const Effect &E, bool Pools) const;
  bool isOuter(const Location &L, bool Written) const;
  void addUse(const ResourceUse &U);

  EffectAnalysis &Analysis;
  Places In;
  const Function &Fn;
  Summary Out;
};

/// The object exists without the function: its callers can see it too.
bool Summariser::isOuter(const Location &L, bool Written) const {
  if (L.Root == NoIndex)
    return true;
  const Root &R = Fn.Roots[L.Root];
  switch (R.Kind) {
  case RootKind::This:
  case RootKind::Capture:
    return true;
  case RootKind::Parameter: {
    if (!Written)
      return true;
    TypeRef T = In.type(R.Type);
    return !T || T->isReference() || T->isPointer() || T->HoldsReference ||
           Analysis.sharing().pointee(T).Of != T.Of;
  }
  default:
    return false;
  }
}

void Summariser::unknown(std::string Because) {
  if (Out.Outer.Sure != Confidence::Low)
    Out.Outer.Because = std::move(Because);
  Out.Outer.Sure = Confidence::Low;
}

bool Summariser::yieldsValue() const {
  TypeRef T = In.type(Fn.ReturnType);
  if (!T)
    return false;
  if (const AwaitableFacts *Facts = Analysis.awaitable(T)) {
    TypeRef Of =
        Facts->ResultArgument && *Facts->ResultArgument < T->Args.size()
            ? T.at(T->Args[*Facts->ResultArgument])
            : TypeRef();
    return Of && !Of->Void;
  }
  if (Fn.Coroutine)
    return !T->Args.empty() && !T.at(T->Args.front())->Void;
  return !T->Void;
}

/// A lock that a local holds is given back when the function ends.
bool Summariser::keptLocally(const Step &S) const {
  return !S.Binds.empty() || (S.Await && !S.Await->Names.empty()) ||
         S.Kind == StepKind::Destroy;
}

/// \p Pools: objects that are made for many count too.
bool Summariser::touchesOuter(const Effect &E, bool Pools) const {
  const auto Outer = [&](const Location &L) {
    return llvm::any_of(In.origins(L), [&](const Location &From) {
      TypeRef T = In.typeOf(From);
      return isOuter(From, /*Written=*/true) &&
             !Analysis.sharing().isPlain(T) &&
             (Pools || Analysis.sharing().sharing(T).How != Sharing::Shareable);
    });
  };
  return llvm::any_of(E.Writes, Outer) ||
         llvm::any_of(E.Uses,
                      [&](const ResourceUse &U) { return Outer(U.Where); });
}

/// What keeps its place inside the callee does so inside one operation of the
/// caller; it is harm only if it outlasts the call or reaches out of it.
void Summariser::judgeObstacle(const Step &S, const Obstacle &O,
                               const Effect &E) {
  const bool Harmless =
      llvm::StringSwitch<bool>(O.Barrier)
          .Cases("query", "clock", true)
          .Cases("sleep", "yield", yieldsValue())
          .Cases("lock", "guard", "end", keptLocally(S))
          .Cases("wait", "handshake", "stream", !touchesOuter(E, false))
          .Case("lifecycle", !touchesOuter(E, /*Pools=*/true))
          .Default(false);
  if (Harmless)
    return;
  switch (O.Kind) {
  case DependenceKind::Control: // Leaving early is the callee's own affair.
    if (!S.Exit)
      unknown(O.Because);
    return;
  case DependenceKind::Unknown:
    return unknown(O.Because);
  default:
    if (!Out.Outer.Blocks)
      Out.Outer.Blocks = O;
  }
}

static void removeDuplicates(Locations &All) {
  llvm::sort(All);
  All.erase(std::unique(All.begin(), All.end()), All.end());
}

static void addOnce(std::vector<ResourceUse> &To, ResourceUse U) {
  if (!llvm::is_contained(To, U))
    To.push_back(std::move(U));
}

void Summariser::addUse(const ResourceUse &U) {
  const SharingRules &Types = Analysis.sharing();
  if (isOuter(U.Where, /*Written=*/false)) {
    addOnce(Out.Outer.Uses, U);
    return;
  }
  // A local: what counts is what it was made from.
  for (const Location &From : In.origins(U.Where)) {
    TypeRef T = In.typeOf(From);
    if (!isOuter(From, /*Written=*/false) || Types.isPlain(T))
      continue;
    ResourceUse Behind = U;
    Behind.Where = From;
    Behind.Type = T;
    Behind.ConstMember = false;
    addOnce(Out.Outer.Uses, std::move(Behind));
  }
}

void Summariser::fold(const Step &S, Effect E) {
  if (E.Blocks)
    judgeObstacle(S, *E.Blocks, E);
  if (E.Sure == Confidence::Low && !(E.Blocks && Out.Outer.Blocks))
    unknown(E.Because);
  else if (E.Sure == Confidence::Medium && Out.Outer.Sure == Confidence::High) {
    Out.Outer.Sure = Confidence::Medium;
    Out.Outer.Because = E.Because;
  }
  Out.Outer.Neutral |= E.Neutral;
  Out.Outer.External |= E.External;
  for (const Location &L : E.Reads)
    if (isOuter(L, /*Written=*/false))
      Out.Outer.Reads.push_back(L);
  for (const Location &L : E.Writes)
    if (isOuter(L, /*Written=*/true))
      Out.Outer.Writes.push_back(L);
  for (const Location &L : E.Logged)
    if (isOuter(L, /*Written=*/true))
      Out.Outer.Logged.push_back(L);
  for (const ResourceUse &U : E.Uses)
    addUse(U);
}

void Summariser::fold(const Block &B) {
  for (const Step &S : B.Steps) {
    Out.Suspends |= S.Kind == StepKind::Await || S.Kind == StepKind::Suspend;
    Out.Throws |= S.Exit && S.Exit->Kind == ExitKind::Throw;
    Effect Own = Analysis.ownEffect(In, S);
    if (S.Await && Own.Maker && !Own.Maker->Usr.empty())
      Out.Asks.insert(Own.Maker->Usr);
    fold(S, std::move(Own));
    for (const Block &Child : S.Children)
      fold(Child);
  }
}

Summary Summariser::run() {
  Out.Known = !Fn.Broken;
  // Who runs a plain function that returns an awaitable is its caller.
  Out.Suspends = !Fn.Coroutine;
  if (Out.Known)
    fold(Fn.Body);
  removeDuplicates(Out.Outer.Reads);
  removeDuplicates(Out.Outer.Writes);
  removeDuplicates(Out.Outer.Logged);
  return std::move(Out);
}

} // namespace

/// A walk over a list finds an object further away in every round: from this
/// depth on they count as one.
static constexpr size_t MaxFieldsInCycle = 4;

static void cut(Summary &S) {
  for (Locations *All : {&S.Outer.Reads, &S.Outer.Writes, &S.Outer.Logged}) {
    for (Location &L : *All)
      if (L.Fields.size() > MaxFieldsInCycle)
        L.Fields.resize(MaxFieldsInCycle);
    removeDuplicates(*All);
  }
  std::vector<ResourceUse> Uses = std::exchange(S.Outer.Uses, {});
  for (ResourceUse &U : Uses) {
    if (U.Where.Fields.size() > MaxFieldsInCycle) {
      U.Where.Fields.resize(MaxFieldsInCycle);
      U.Type = {}; // Of which object nobody knows.
    }
    addOnce(S.Outer.Uses, std::move(U));
  }
}

/// As far as callers can tell.
static bool saysTheSame(const Summary &A, const Summary &B) {
  return A.Outer.Blocks.has_value() == B.Outer.Blocks.has_value() &&
         A.Outer.Sure == B.Outer.Sure && A.Outer.Reads == B.Outer.Reads &&
         A.Outer.Writes == B.Outer.Writes && A.Outer.Logged == B.Outer.Logged &&
         A.Outer.Uses == B.Outer.Uses && A.Outer.Neutral == B.Outer.Neutral &&
         A.Outer.External == B.Outer.External;
}

/// Each member does nothing at first, to itself and to the others, then what it
/// does with what is known of them, until that says no more than before: the
/// least that all their bodies agree to.
void EffectAnalysis::summariseCycle(llvm::ArrayRef<FunctionRef> Members) {
  for (FunctionRef Fn : Members) {
    Summary &Start = Summaries[Fn.Body] = Summary();
    Start.Known = true;
    Start.Suspends = true;
  }
  bool Changed = true;
  for (unsigned Round = 0; Changed && Round != MaxRounds; ++Round) {
    Changed = false;
    for (FunctionRef Fn : Members) {
      Summary Made = Summariser(*this, Fn).run();
      cut(Made);
      Changed |= !saysTheSame(Made, Summaries[Fn.Body]);
      Summaries[Fn.Body] = std::move(Made);
    }
  }
  if (!Changed)
    return;
  for (FunctionRef Fn : Members) {
    Effect &Outer = Summaries[Fn.Body].Outer;
    Outer.Sure = Confidence::Low;
    Outer.Because = "a function calls itself, each time on other objects";
  }
}

/// Callees come first: whatever a body asks for is there when it is folded, so
/// that neither the depth of calls nor the order of definitions counts.
const Summary &EffectAnalysis::summary(FunctionRef Fn) {
  if (auto It = Summaries.find(Fn.Body); It != Summaries.end())
    return It->second;
  assert(!Summarising && "a callee was not met in the body");
  const auto IsDone = [&](FunctionRef Other) {
    return Summaries.count(Other.Body) != 0;
  };
  Summarising = true;
  for (const CallGroup &Group : calleesFirst(Linked, Fn, IsDone))
    if (Group.Cycle)
      summariseCycle(Group.Members);
    else
      Summaries[Group.Members.front().Body] =
          Summariser(*this, Group.Members.front()).run();
  Summarising = false;
  return Summaries.at(Fn.Body);
}
