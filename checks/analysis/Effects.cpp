//===--- Effects.cpp - What a step does -----------------------------------===//

#include "checks/analysis/Effects.h"
#include "checks/analysis/CallEffects.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

void async_tidy::merge(Effect &Whole, Effect Part) {
  llvm::append_range(Whole.Reads, std::move(Part.Reads));
  llvm::append_range(Whole.Writes, std::move(Part.Writes));
  llvm::append_range(Whole.Logged, std::move(Part.Logged));
  llvm::append_range(Whole.Made, std::move(Part.Made));
  llvm::append_range(Whole.Uses, std::move(Part.Uses));
  if (!Whole.Blocks)
    Whole.Blocks = std::move(Part.Blocks);
  Whole.Neutral |= Part.Neutral;
  Whole.External |= Part.External;
  if (Part.Sure < Whole.Sure || Whole.Because.empty())
    Whole.Because = std::move(Part.Because);
  Whole.Sure = std::min(Whole.Sure, Part.Sure);
}

EffectAnalysis::EffectAnalysis(const Program &Linked, const LibraryModel &Model)
    : Linked(Linked), Model(Model), Words(Model.names()), Types(Model, Words),
      Given(exclusiveParameters(Linked, Model, Types)) {}

const AwaitableFacts *EffectAnalysis::awaitable(TypeRef T) const {
  return T ? Model.awaitable(T->Name) : nullptr;
}

Start EffectAnalysis::startOf(TypeRef Awaitable) const {
  if (!Awaitable || Awaitable->isPointer())
    return Start::Unknown;
  if (const AwaitableFacts *Facts = awaitable(Awaitable);
      Facts && Facts->Started != Start::Unknown)
    return Facts->Started;
  return Awaitable->InitialSuspend;
}

/// The call only makes a coroutine that does not run yet.
bool EffectAnalysis::makesLazy(const Places &In, const Call &C) const {
  if (startOf(In.type(C.ResultType)) != Start::Lazy)
    return false;
  FunctionRef Callee = Linked.find(C.Usr);
  return !Callee || Callee.Body->Coroutine;
}

std::vector<Effect> EffectAnalysis::effects(const Places &In, const Block &B) {
  std::vector<Effect> All;
  All.reserve(B.Steps.size());
  for (const Step &S : B.Steps)
    All.push_back(effect(In, S));
  return All;
}

void async_tidy::addPlaces(const Places &In, const std::vector<Place> &From,
                           Locations &To) {
  for (const Place &P : From)
    for (Location &L : In.resolve(P))
      To.push_back(std::move(L));
}

void async_tidy::addRoots(const std::vector<Index> &Roots, Locations &To) {
  for (Index R : Roots)
    To.push_back({R, {}, {}});
}

Effect EffectAnalysis::effect(const Places &In, const Step &S) {
  return S.Children.empty() ? ownEffect(In, S) : compoundEffect(In, S);
}

/// Where a function summary is made, a coroutine that is made is also run: who
/// gets it will await it.
void EffectAnalysis::addCalls(const Places &In, const Step &S, size_t Awaited,
                              Effect &E) {
  CallJudge Judge(*this, In);
  for (const auto &[Number, C] : llvm::enumerate(S.Calls)) {
    if (Number == Awaited)
      continue;
    const bool Lazy = makesLazy(In, C);
    TypeRef Result = In.type(C.ResultType);
    if (Lazy && !Summarising) {
      Effect Made; // Its arguments are evaluated, and that is all.
      for (const Argument &A : C.Args) {
        addPlaces(In, A.Places, Made.Reads);
        if (A.How == Passing::Moved)
          addPlaces(In, A.Places, Made.Writes);
      }
      if (C.Receiver)
        addPlaces(In, {*C.Receiver}, Made.Reads);
      if (C.Result != NoIndex)
        Made.Made.push_back({C.Result, {}, {}});
      merge(E, std::move(Made));
      continue;
    }
    const bool Started =
        Lazy || startOf(Result) == Start::Hot || awaitable(Result) != nullptr;
    if (Started && !Result->Args.empty())
      Result = Result.at(Result->Args.front());
    merge(E, Judge.judge(C, {Started, C.ResultUsed, Result}));
  }
}

void EffectAnalysis::addGuards(const Places &In, const Step &S,
                               Effect &E) const {
  for (Index Bound : S.Binds) {
    const Root &R = In.function().Roots[Bound];
    TypeRef T = In.type(R.Type);
    if (!T || R.Alias || T->isPointer() || !Types.isGuard(T))
      continue;
    const bool Ends = S.Kind == StepKind::Destroy;
    if (!E.Blocks || E.Blocks->Barrier.empty())
      E.Blocks =
          Obstacle{DependenceKind::Order,
                   quoted(In.name({Bound, {}, {}})) + " guards what follows" +
                       (Ends ? " up to its end" : ""),
                   S.Where, "guard"};
  }
}

void EffectAnalysis::addMacro(const Step &S, Effect &E) const {
  if (Words.isExitMacro(S.Macro) && !E.Blocks)
    E.Blocks = Obstacle{DependenceKind::Control,
                        quoted(S.Macro) + " may end the function", S.Where, ""};
}

/// What a library lets be copied is a value (a string, a document, a number),
/// however it gives its memory back.
bool EffectAnalysis::endsWithEffect(TypeRef T) const {
  return T && T->Through == Indirection::Value && T->NonTrivialDestructor &&
         (T->InUserFile || T->MoveOnly) && !T->Lambda &&
         T->InitialSuspend == Start::Unknown && startOf(T) == Start::Unknown &&
         !awaitable(T) && Types.sharing(T).How != Sharing::Shareable;
}

/// A body in view that may throw, called for nothing else.
bool EffectAnalysis::isGate(const Call &C) {
  if (isSummarising() || C.Constructor || C.Virtual)
    return false;
  FunctionRef Body = Linked.find(C.Usr);
  return Body && summary(Body).Throws;
}

/// A destructor may do to what the object was made from whatever it likes.
void EffectAnalysis::addEnds(const Places &In, const Step &S, Effect &E) const {
  for (Index Bound : S.Binds) {
    const Root &R = In.function().Roots[Bound];
    if (R.Alias || !endsWithEffect(In.type(R.Type)))
      continue;
    addPlaces(In, R.From, E.Writes);
    if (!E.Blocks)
      E.Blocks = Obstacle{DependenceKind::Order,
                          quoted(In.name({Bound, {}, {}})) +
                              " does something when it is destroyed",
                          S.Where, "end"};
  }
}

Effect EffectAnalysis::ownEffect(const Places &In, const Step &S) {
  if (S.Kind == StepKind::Await)
    return awaitEffect(In, S);
  Effect E;
  addPlaces(In, S.Reads, E.Reads);
  addPlaces(In, S.Writes, E.Writes);
  addRoots(S.Binds, E.Made);
  addCalls(In, S, S.Calls.size(), E);
  for (const Call &C : S.Calls)
    if (!C.ResultUsed && (Words.isCheck(C.ShortName) || isGate(C)))
      E.Blocks =
          Obstacle{DependenceKind::Control,
                   quoted(C.ShortName) + " may end the function", C.Where, ""};
  switch (S.Kind) {
  case StepKind::Destroy:
    addEnds(In, S, E);
    break;
  case StepKind::Exit:
    // A lock that is returned stays one: `return mutex.lock();`
    if (!E.Blocks)
      E.Blocks = Obstacle{DependenceKind::Control, "control may leave here",
                          S.Where, ""};
    break;
  case StepKind::Opaque:
    E.Blocks = Obstacle{DependenceKind::Unknown,
                        S.Note.empty() ? "this is not understood" : S.Note,
                        S.Where, ""};
    break;
  case StepKind::Suspend:
    E.Blocks = Obstacle{DependenceKind::Order, "'co_yield' hands out a value",
                        S.Where, ""};
    break;
  default:
    break;
  }
  addMacro(S, E);
  addGuards(In, S, E);
  return E;
}

/// Whether an exit inside the compound step \p Around stays inside it.
static bool staysInside(const Exit &Leaving, const Step &Around) {
  if (Leaving.Kind == ExitKind::Continue)
    return Around.Kind == StepKind::Loop;
  if (Leaving.Kind == ExitKind::Break)
    return Around.Kind == StepKind::Loop || Around.Switch;
  return false;
}

/// What stands against moving things across a compound step: awaits and exits
/// in it. \p Around holds the compound steps so far, outermost first.
static std::optional<Obstacle>
controlInside(const Step &S, std::vector<const Step *> &Around) {
  if (S.Await)
    return Obstacle{DependenceKind::Control, "it does not run in every case",
                    S.Where, ""};
  if (S.Exit && llvm::none_of(Around, [&](const Step *Outer) {
        return staysInside(*S.Exit, *Outer);
      }))
    return Obstacle{DependenceKind::Control, "control may leave here", S.Where,
                    ""};
  Around.push_back(&S);
  std::optional<Obstacle> Found;
  for (const Block &Child : S.Children)
    for (const Step &Inner : Child.Steps)
      if (!Found)
        Found = controlInside(Inner, Around);
  Around.pop_back();
  return Found;
}

/// Adds what the step and all steps inside it do. Exits that matter were found
/// before.
void EffectAnalysis::addParts(const Places &In, const Step &S, Effect &Whole) {
  Effect Own = ownEffect(In, S);
  if (S.Exit)
    Own.Blocks.reset();
  merge(Whole, std::move(Own));
  for (const Block &Child : S.Children)
    for (const Step &Inner : Child.Steps)
      addParts(In, Inner, Whole);
}

Effect EffectAnalysis::compoundEffect(const Places &In, const Step &S) {
  Effect Whole;
  std::vector<const Step *> Around;
  Whole.Blocks = controlInside(S, Around);
  if (!Whole.Blocks) // Else the children are regions of their own.
    addParts(In, S, Whole);
  return Whole;
}
