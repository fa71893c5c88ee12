//===--- CalleeBodies.cpp - What a callee's body shows its caller ---------===//

#include "checks/analysis/CallEffects.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

static std::string nameOf(const Call &C) {
  return C.ShortName.empty() ? "a call" : quoted(C.ShortName);
}

/// Where the caller finds an object of the callee's summary.
Locations CallJudge::locate(const Call &C, const Function &Callee,
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
  const Root &R = Callee.Roots[Inner.Root];
  if (R.Kind == RootKind::Capture) {
    // What a lambda of this function took has the same name here.
    const auto &Roots = In.function().Roots;
    for (Index I = Roots.size(); I-- > 0;)
      if (Roots[I].Name == R.Name && !R.Name.empty()) {
        Add({I, {}});
        return Out;
      }
  }
  if (R.Kind == RootKind::Parameter) {
    auto It = llvm::find(Callee.Parameters, Inner.Root);
    const size_t Number = It - Callee.Parameters.begin();
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

/// A callee's effect in the caller's terms.
Effect CallJudge::mapped(const Call &C, const Function &Callee,
                         const Effect &Outer) {
  Effect E;
  Call Arguments = C; // What the body does with its object is in Outer.
  Arguments.Receiver.reset();
  readAll(Arguments, E);
  for (const Location &L : Outer.Reads)
    llvm::append_range(E.Reads, locate(C, Callee, L));
  for (const Location &L : Outer.Writes)
    llvm::append_range(E.Writes, locate(C, Callee, L));
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
  return E;
}

/// What a body proves and leaves open, put together with what the name says.
static Effect withName(Effect Body, Effect Named) {
  Body.Sure = Confidence::High;
  Body.Because.clear();
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

std::optional<Effect> CallJudge::byBody(const Call &C, const CallUse &Use) {
  FunctionRef Callee = Analysis.program().find(C.Usr);
  const Summary *S = Callee ? &Analysis.summary(Callee) : nullptr;
  if (!S || !S->Known)
    return std::nullopt;
  Effect E = mapped(C, *Callee.Body, S->Outer);
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
  if (S->Outer.Sure == Confidence::Low)
    return withName(std::move(E),
                    Use.Awaited ? byName(C, Use) : byShape(C, Use));
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
  E.NeverSuspends = !S->Suspends;
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
      Locations Out;
      for (const Location &L : All)
        llvm::append_range(Out, locate(C, *Body.Body, L));
      All = std::move(Out);
    };
    Map(Run.Reads);
    Map(Run.Writes);
    for (ResourceUse &U : Run.Uses)
      if (Locations At = locate(C, *Body.Body, U.Where); !At.empty())
        U.Where = At.front();
    if (Run.Blocks)
      Run.Blocks->Where = C.Where;
    merge(E, std::move(Run));
  }
}
