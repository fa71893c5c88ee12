//===--- Makers.cpp - Which call made an awaitable ------------------------===//

#include "checks/analysis/Makers.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

const Call *async_tidy::callThatMade(const Step &S, Index Result) {
  auto It = llvm::find_if(S.Calls, [&](const Call &C) {
    return C.Result == Result && Result != NoIndex;
  });
  return It == S.Calls.end() ? nullptr : &*It;
}

/// The step that declares \p Variable.
static const Step *findBinder(const Block &B, Index Variable) {
  for (const Step &S : B.Steps) {
    if (S.Kind != StepKind::Destroy && llvm::is_contained(S.Binds, Variable))
      return &S;
    for (const Block &Child : S.Children)
      if (const Step *Found = findBinder(Child, Variable))
        return Found;
  }
  return nullptr;
}

const Call *async_tidy::makerOfLocal(const Places &In, Index Variable) {
  const Root &R = In.function().Roots[Variable];
  const Step *Binder = R.Kind == RootKind::Local && !R.Alias
                           ? findBinder(In.function().Body, Variable)
                           : nullptr;
  if (!Binder || Binder->Await || Binder->Calls.empty())
    return nullptr;
  const Call &Last = Binder->Calls.back();
  return In.type(Last.ResultType).Of == In.type(R.Type).Of ? &Last : nullptr;
}

const Place *async_tidy::wrappedIn(const Call &C, const LibraryModel &Model) {
  const CallFacts *Facts = C.Name.empty() ? nullptr : Model.call(C.Name);
  if (!Facts || !Facts->Wraps)
    return nullptr;
  if (Facts->Wraps->Receiver)
    return C.Receiver ? &*C.Receiver : nullptr;
  const unsigned Number = Facts->Wraps->Argument;
  return Number < C.Args.size() && !C.Args[Number].Places.empty()
             ? &C.Args[Number].Places.front()
             : nullptr;
}
