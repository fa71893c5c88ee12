//===--- AwaitEffects.cpp - What an await does ----------------------------===//

#include "checks/analysis/CallEffects.h"
#include "checks/analysis/Effects.h"
#include "checks/analysis/Makers.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

/// Takes wrappers off the operand.
static AwaitedOperand unwrap(const Step &S, const LibraryModel &Model) {
  const Await &A = *S.Await;
  AwaitedOperand Found{S.Calls.size(), A.Awaited};
  if (A.MadeBy == NoIndex)
    return Found;
  Found.Call = A.MadeBy;
  // Each wrapper's awaitable was made before it.
  while (Found.Call < S.Calls.size()) {
    const Place *Inner = wrappedIn(S.Calls[Found.Call], Model);
    if (!Inner)
      break;
    const Call *Maker = callThatMade(S, Inner->Root);
    const size_t Number = Maker ? Maker - S.Calls.data() : S.Calls.size();
    if (Number >= Found.Call) { // A variable is wrapped.
      Found.Call = S.Calls.size();
      Found.Variable = *Inner;
    } else {
      Found.Call = Number;
    }
  }
  return Found;
}

/// The call that made a lazy local which nothing but this await touches.
static const Call *lazyMaker(const Places &In, const Place &Variable) {
  const bool Alone = Variable.Fields.empty() &&
                     In.function().Roots[Variable.Root].Uses.size() == 1;
  return Alone ? makerOfLocal(In, Variable.Root) : nullptr;
}

/// Awaiting something that is no call's result.
Effect EffectAnalysis::awaitedPlace(const Places &In, const Step &S) {
  const Await &A = *S.Await;
  Effect E;
  TypeRef T = In.type(A.AwaitableType);
  if (const CallFacts *Facts = T ? Model.call(T->Name) : nullptr;
      Facts && Facts->Effect == CallEffect::Barrier) {
    E.Blocks = Obstacle{DependenceKind::Order,
                        "the await keeps its place: " + Facts->Why,
                        A.Expression, Facts->BarrierKind};
    return E;
  }
  E.Fresh = Freshness::Started;
  E.Because = "it may be running already";
  if (!A.Awaited) {
    E.Sure = Confidence::Low;
    return E;
  }
  addPlaces(In, {*A.Awaited}, E.Writes);
  // What was started and not made here belongs to somebody else.
  if (In.function().Roots[A.Awaited->Root].Kind != RootKind::Local)
    E.Sure = Confidence::Low;
  return E;
}

/// What the awaited operation does, wherever it was made.
Effect EffectAnalysis::operandEffect(const Places &In, const Step &S,
                                     const AwaitedOperand &Operand) {
  const Await &A = *S.Await;
  TypeRef Result = In.type(A.ResultType);
  const bool Used = A.Form != AwaitForm::Discarded && Result && !Result->Void;
  CallJudge Judge(*this, In);
  if (Operand.Call < S.Calls.size()) {
    const Call &C = S.Calls[Operand.Call];
    Effect E = Judge.judge(C, {true, Used, Result});
    E.Operation = C.ShortName;
    E.Maker = &C;
    TypeRef Made = In.type(C.ResultType);
    const CallFacts *Facts = C.Name.empty() ? nullptr : Model.call(C.Name);
    // A reference, or what an accessor found, is an awaitable made before; not
    // so the pointer to an operation by which a library's function starts it.
    const bool Starts = Facts && awaitable(Made);
    if ((Made && (Made->isReference() || (Made->isPointer() && !Starts))) ||
        (Facts && Facts->Effect == CallEffect::Forwards))
      E.Fresh = Freshness::Started;
    return E;
  }
  const bool IsLazy =
      Operand.Variable && startOf(In.type(A.AwaitableType)) == Start::Lazy;
  if (const Call *Lazy = IsLazy ? lazyMaker(In, *Operand.Variable) : nullptr) {
    Effect E = Judge.judge(*Lazy, {true, Used, Result});
    E.Maker = Lazy;
    E.Fresh = Freshness::Lazy;
    addPlaces(In, {*Operand.Variable}, E.Writes);
    return E;
  }
  Effect E = awaitedPlace(In, S);
  if (A.MadeBy != NoIndex)
    E.Sure = Confidence::Low; // A wrapped variable.
  return E;
}

Effect EffectAnalysis::awaitEffect(const Places &In, const Step &S) {
  const Await &A = *S.Await;
  const AwaitedOperand Operand = unwrap(S, Model);
  Effect E = operandEffect(In, S, Operand);
  if (TypeRef Yields = In.type(A.ResultType); Yields && Yields->Dependent) {
    E.Sure = Confidence::Low; // It may be a guard.
    E.Because = "what it yields depends on template arguments";
  }
  addPlaces(In, S.Reads, E.Reads);
  addPlaces(In, S.Writes, E.Writes);
  addRoots(S.Binds, E.Made);
  addRoots(A.Names, E.Made);
  if (A.Result != NoIndex)
    E.Made.push_back({A.Result, {}, {}});
  addCalls(In, S, Operand.Call, E);
  addMacro(S, E);
  if (A.Hidden && !A.Keyword.valid())
    E.Blocks = Obstacle{DependenceKind::Control, "the await is implicit",
                        A.Expression, ""};
  else if (Types.isGuard(In.type(A.ResultType)) && !E.Blocks)
    E.Blocks =
        Obstacle{DependenceKind::Order, "what it yields guards what follows",
                 A.Expression, "guard"};
  addGuards(In, S, E);
  if (!E.Blocks && A.Form == AwaitForm::Discarded && Words.isCheck(E.Operation))
    E.Blocks = Obstacle{DependenceKind::Control,
                        quoted(E.Operation) + " may end the function",
                        A.Expression, ""};
  return E;
}
