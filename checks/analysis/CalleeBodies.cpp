//===--- CalleeBodies.cpp - What a callee's body shows its caller ---------===//

#include "checks/analysis/CallEffects.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

/// The variable that \p Inner of \p Callee stands for has this declaration too.
static bool sameDeclaration(const Places &In, const Root &Here,
                            FunctionRef Callee, const Root &Inner) {
  if (!Here.Where.valid() || !Inner.Where.valid() || Here.Name != Inner.Name)
    return false;
  // Each unit counts its files for itself.
  const auto PathOf = [](const Flow &Unit, const Root &R) -> StringRef {
    return Unit.Sources[R.Where.Source].Path;
  };
  return Here.Where.Begin == Inner.Where.Begin &&
         Here.Where.End == Inner.Where.End &&
         PathOf(In.unit(), Here) == PathOf(*Callee.Unit, Inner);
}

/// What a lambda of this function took, by its declaration; else all that the
/// closure may hold. Empty: the closure was made somewhere else.
Locations CallJudge::captured(const Call &C, FunctionRef Callee,
                              const Location &Inner) const {
  Locations Out;
  const Root &Taken = Callee.Body->Roots[Inner.Root];
  for (const auto &[Number, R] : llvm::enumerate(In.function().Roots))
    if (sameDeclaration(In, R, Callee, Taken))
      append(Out, {static_cast<Index>(Number), Inner.Fields});
  if (!Out.empty())
    return Out;
  if (C.Receiver)
    for (const Location &L : In.resolve(*C.Receiver))
      llvm::append_range(Out, In.origins(L));
  for (const Argument &A : C.Args)
    if (A.Lambda == Callee.Body->Usr)
      for (const std::vector<Place> *All : {&A.Places, &A.CapturesByRef})
        for (const Place &P : *All)
          append(Out, P);
  return Out;
}

/// Where the caller finds an object of the callee's summary.
Locations CallJudge::locate(const Call &C, FunctionRef Callee,
                            const Location &Inner) const {
  if (Inner.Root == NoIndex)
    return {Inner};
  Locations Out;
  const auto Add = [&](const Place &P) {
    for (Location L : In.resolve(P)) {
      L.Fields.insert(L.Fields.end(), Inner.Fields.begin(), Inner.Fields.end());
      Out.push_back(std::move(L));
    }
  };
  const Root &R = Callee.Body->Roots[Inner.Root];
  if (R.Kind == RootKind::Capture)
    return captured(C, Callee, Inner);
  if (R.Kind == RootKind::Parameter) {
    const std::vector<Index> &Parameters = Callee.Body->Parameters;
    const size_t Number =
        llvm::find(Parameters, Inner.Root) - Parameters.begin();
    if (Number < C.Args.size())
      for (const Place &P : C.Args[Number].Places)
        Add(P);
    return Out;
  }
  if (C.Receiver)
    Add(*C.Receiver);
  else if (C.Constructor && C.Result != NoIndex)
    Add({C.Result, {}});
  return Out;
}

static bool isCapture(FunctionRef Callee, const Location &L) {
  return L.Root != NoIndex &&
         Callee.Body->Roots[L.Root].Kind == RootKind::Capture;
}

/// Adds where the caller finds \p Inner; what a closure that was made somewhere
/// else took nobody knows.
void CallJudge::addLocated(const Call &C, FunctionRef Callee,
                           const Locations &Inner, Locations &To,
                           Effect &E) const {
  for (const Location &L : Inner) {
    Locations At = locate(C, Callee, L);
    if (At.empty() && isCapture(Callee, L)) {
      E.Sure = Confidence::Low;
      E.Because = "nothing shows what the lambda in " + nameOf(C) + " captured";
    }
    llvm::append_range(To, std::move(At));
  }
}

/// A callee's effect in the caller's terms.
Effect CallJudge::mapped(const Call &C, FunctionRef Callee,
                         const Effect &Outer) {
  Effect E;
  Call Arguments = C; // What the body does with its object is in Outer.
  Arguments.Receiver.reset();
  readAll(Arguments, E);
  for (const ResourceUse &U : Outer.Uses)
    for (Location &L : locate(C, Callee, U.Where)) {
      ResourceUse Here = U;
      Here.Where = std::move(L);
      E.Uses.push_back(std::move(Here));
      break; // The first is the object; the rest is where it came from.
    }
  E.Neutral = Outer.Neutral;
  E.External = Outer.External;
  E.Sure = Outer.Sure;
  E.Because = Outer.Because;
  addLocated(C, Callee, Outer.Reads, E.Reads, E);
  addLocated(C, Callee, Outer.Writes, E.Writes, E);
  addLocated(C, Callee, Outer.Logged, E.Logged, E);
  return E;
}

/// What a body proves and leaves open, put together with what the name says.
static Effect withName(Effect Body, Effect Named) {
  Body.Sure = Confidence::High;
  Body.Because.clear();
  Named.NeverSuspends = Body.NeverSuspends;
  Named.Asks = Body.Asks;
  merge(Named, std::move(Body));
  return Named;
}

/// The evidence of a body that was understood.
static std::string evidence(const Call &C, const Effect &Outer) {
  const bool Acts =
      !Outer.Writes.empty() ||
      llvm::any_of(Outer.Uses, [](const ResourceUse &U) { return !U.Reads; });
  std::string Text =
      nameOf(C) + (Acts ? " acts on known objects alone: its body"
                        : " only reads: its body");
  if (Outer.Sure == Confidence::Medium)
    Text += ", where " + Outer.Because;
  return Text;
}

/// Where a body does not say all that awaiting its result does.
void CallJudge::doubt(const Call &C, FunctionRef Callee, const CallUse &Use,
                      Effect &E) const {
  // Of an awaiter only the members that await it say what happens.
  TypeRef T = In.type(C.ResultType);
  if (!Callee.Body->Coroutine && T && !Analysis.awaitable(T) &&
      Analysis.startOf(T) == Start::Unknown) {
    E.Sure = Confidence::Low;
    E.Because =
        "nothing shows what awaiting the result of " + nameOf(C) + " does";
  }
  // What it is handed to run, and where it goes on after that, others decide.
  if (!Use.ResultUsed &&
      llvm::any_of(C.Args, [](const Argument &A) { return !A.Lambda.empty(); }))
    E.Sure = std::min(E.Sure, Confidence::Medium);
}

/// The body leaves something open.
Effect CallJudge::byBodyInParts(const Call &C, const CallUse &Use,
                                Effect Body) {
  Effect Named = Use.Awaited ? byName(C, Use) : byShape(C, Use);
  // Inside of another body a name that acts is no harm that this one shows.
  if (Named.Blocks && Analysis.isSummarising() && !Use.Awaited)
    return Body;
  return withName(std::move(Body), std::move(Named));
}

std::optional<Effect> CallJudge::byBody(const Call &C, const CallUse &Use) {
  // What a dependent call calls is another function in each instance.
  FunctionRef Callee =
      C.Dependent ? FunctionRef() : Analysis.program().find(C.Usr);
  const Summary *S = Callee ? &Analysis.summary(Callee) : nullptr;
  if (!S || !S->Known)
    return std::nullopt;
  Effect E = mapped(C, Callee, S->Outer);
  if (S->Outer.Blocks) {
    E.Blocks = S->Outer.Blocks;
    // Of a chain of calls its ends are named.
    if (!Analysis.isSummarising())
      E.Blocks->Because =
          nameOf(C) + " does not only read: " + S->Outer.Blocks->Because;
    E.Blocks->Where = C.Where;
    return E;
  }
  if (C.Virtual)
    return std::nullopt;
  if (Use.Awaited)
    doubt(C, Callee, Use, E);
  E.NeverSuspends = !S->Suspends;
  E.Asks = &S->Asks;
  if (E.Sure == Confidence::Low)
    return byBodyInParts(C, Use, std::move(E));
  // What a request does at the other end only the name of the whole can say;
  // inside another body the question is left to that one's callers. The body
  // still says which objects are used.
  if (S->Outer.External && Use.Awaited && !Analysis.isSummarising()) {
    Effect Named = byName(C, Use);
    E.Blocks = std::move(Named.Blocks);
    E.Sure = std::min(E.Sure, Named.Sure);
    E.Because = std::move(Named.Because);
    return E;
  }
  if (!Analysis.isSummarising())
    E.Because = evidence(C, S->Outer);
  return E;
}

/// Lambdas handed over may run during the call.
void CallJudge::addLambdas(const Call &C, Effect &E) {
  for (const Argument &A : C.Args) {
    if (A.Lambda.empty())
      continue;
    FunctionRef Body = Analysis.program().find(A.Lambda);
    const Summary *S = Body ? &Analysis.summary(Body) : nullptr;
    if (!S || !S->Known) {
      Effect Unknown;
      Unknown.Sure = Confidence::Low;
      Unknown.Because =
          "nothing shows what a lambda given to " + nameOf(C) + " does";
      merge(E, std::move(Unknown));
      continue;
    }
    Effect Run = S->Outer;
    const auto Map = [&](Locations &All) {
      const Locations Inner = std::exchange(All, {});
      addLocated(C, Body, Inner, All, Run);
    };
    Map(Run.Reads);
    Map(Run.Writes);
    Map(Run.Logged);
    for (ResourceUse &U : Run.Uses)
      if (Locations At = locate(C, Body, U.Where); !At.empty())
        U.Where = At.front();
    if (Run.Blocks)
      Run.Blocks->Where = C.Where;
    merge(E, std::move(Run));
  }
}
