//===--- Visibility.cpp - What others see while a function waits ----------===//

#include "checks/analysis/Visibility.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

static constexpr std::uint32_t Never = ~std::uint32_t(0);

Visibility::Visibility(const SharingRules &Types, const LibraryModel &Model,
                       const Places &In)
    : Types(Types), Model(Model), In(In) {
  const Function &Fn = In.function();
  HandedOn.resize(Fn.Roots.size());
  KnownFrom.resize(Fn.Roots.size(), Never);
  collectUses();
  collectHandedOn(Fn.Body);
  collect(Fn.Body);
}

void Visibility::reveal(Index Root, Offset From) {
  KnownFrom[Root] = std::min(KnownFrom[Root], From);
}

void Visibility::collectUses() {
  for (const auto &[Number, R] : llvm::enumerate(In.function().Roots)) {
    for (const Use &U : R.Uses)
      if (U.Kind == UseKind::Written || U.Kind == UseKind::CapturedByRef)
        Uses.push_back({U.Where.Begin, static_cast<Index>(Number), U.Kind});
    if (R.Kind == RootKind::Local) // A copy of it, or something around it.
      for (const Place &From : R.From)
        HandedOn[From.Root] = true;
  }
  llvm::sort(Uses, [](const UseAt &A, const UseAt &B) {
    return std::pair(A.Begin, A.Root) < std::pair(B.Begin, B.Root);
  });
}

void Visibility::collectHandedOn(const Block &B) {
  for (const Step &S : B.Steps) {
    for (const Call &C : S.Calls)
      for (const Argument &A : C.Args)
        for (const Place &P : A.Places)
          HandedOn[P.Root] = true;
    for (const Block &Child : S.Children)
      collectHandedOn(Child);
  }
}

/// A lambda that has a name, and is only ever called by it.
bool Visibility::isUsedInPlace(Index Lambda) const {
  const Root &R = root(Lambda);
  return R.Kind == RootKind::Local && !R.Lambda.empty() && !HandedOn[Lambda] &&
         llvm::all_of(R.Uses, [](const Use &U) {
           return U.Kind == UseKind::Plain || U.Kind == UseKind::Written;
         });
}

/// Lambdas that an algorithm is given are gone when it returns.
bool Visibility::runsInPlace(const Call &C) const {
  const CallFacts *Facts = C.Name.empty() ? nullptr : Model.call(C.Name);
  return Facts && !C.Constructor &&
         (Facts->Effect == CallEffect::Reads ||
          Facts->Effect == CallEffect::Pure);
}

bool Visibility::binds(const Step &S,
                       llvm::function_ref<bool(Index)> Like) const {
  return S.Kind != StepKind::Destroy && llvm::any_of(S.Binds, Like);
}

void Visibility::collect(const Block &B) {
  for (const Step &S : B.Steps) {
    collectArguments(S);
    if (S.Children.empty())
      collectUsesIn(S);
    for (const Block &Child : S.Children)
      collect(Child);
  }
}

void Visibility::collectArguments(const Step &S) {
  const auto LeadsItself = [&](Index Root) {
    TypeRef T = In.type(root(Root).Type);
    return !T || Types.leadsElsewhere(T);
  };
  for (const Call &C : S.Calls) {
    // An object that does something at its end can look at what it was given.
    TypeRef Made = In.type(C.ResultType);
    const bool Guards = C.Constructor && Made && Made->NonTrivialDestructor;
    for (const Argument &A : C.Args) {
      TypeRef Given = In.type(A.Type);
      if (Given && Given->isReference())
        Given = Given.at(Given->Pointee);
      const bool Address = Given && Given->isPointer() && !Given->Const;
      const bool Refers = Guards && (A.How == Passing::MutableRef ||
                                     A.How == Passing::ConstRef);
      for (const Place &P : A.Places)
        if (Refers || (Address && !LeadsItself(P.Root)))
          reveal(P.Root, C.Where.Begin);
      if (!runsInPlace(C))
        for (const Place &P : A.CapturesByRef)
          reveal(P.Root, C.Where.Begin);
    }
  }
}

static bool speaksOf(const std::vector<Place> &Places, Index Root) {
  return llvm::any_of(Places, [&](const Place &P) { return P.Root == Root; });
}

static bool callsSpeakOf(const Step &S, Index Root) {
  return llvm::any_of(S.Calls, [&](const Call &C) {
    return (C.Receiver && C.Receiver->Root == Root) ||
           llvm::any_of(C.Args, [&](const Argument &A) {
             return speaksOf(A.Places, Root) || speaksOf(A.CapturesByRef, Root);
           });
  });
}

/// Captures and addresses that are taken outside of calls.
void Visibility::collectUsesIn(const Step &S) {
  const auto EndsWithIt = [&](Index Bound) {
    TypeRef T = In.type(root(Bound).Type);
    return T && T->NonTrivialDestructor && T->HoldsReference;
  };
  if (binds(S, EndsWithIt))
    for (const Place &P : S.Reads)
      reveal(P.Root, S.Where.Begin);
  // Its one holder is known: a reference, a pointer, a named lambda.
  const bool Held = binds(S, [&](Index Bound) {
    TypeRef T = In.type(root(Bound).Type);
    return isUsedInPlace(Bound) || root(Bound).Alias ||
           (T && (T->isPointer() || T->HoldsReference) &&
            !T->NonTrivialDestructor && !T->Lambda);
  });
  auto First = llvm::partition_point(
      Uses, [&](const UseAt &U) { return U.Begin < S.Where.Begin; });
  for (auto It = First; It != Uses.end() && It->Begin < S.Where.End; ++It)
    if (!Held && !callsSpeakOf(S, It->Root) &&
        (It->Kind == UseKind::CapturedByRef ||
         (speaksOf(S.Reads, It->Root) && !speaksOf(S.Writes, It->Root))))
      reveal(It->Root, It->Begin);
}

/// All that the pointer, reference or owner may lead to was resolved.
bool Visibility::hasKnownTarget(const Root &R, const Step &At) const {
  if (R.From.empty())
    return false;
  if (R.Kind == RootKind::AwaitResult)
    return false;
  if (R.Kind == RootKind::CallResult) {
    const CallFacts *Facts = R.Callee.empty() ? nullptr : Model.call(R.Callee);
    return Facts && Facts->Effect == CallEffect::Forwards;
  }
  TypeRef T = In.type(R.Type);
  // A pointer that is assigned anywhere else may lead elsewhere by now.
  return !T->isPointer() || llvm::none_of(R.Uses, [&](const Use &U) {
    return U.Kind == UseKind::Written &&
           (U.Where.Begin < At.Where.Begin || U.Where.Begin >= At.Where.End);
  });
}

/// The step only makes a pointer, or an owner, lead somewhere else: what it led
/// to stays as it was.
static bool assignsItself(const Places &In, const Location &L, const Step &At) {
  return llvm::any_of(At.Calls, [&](const Call &C) {
    return C.OverloadedOperator && C.ShortName == "operator=" && C.Receiver &&
           llvm::is_contained(In.resolve(*C.Receiver), L);
  });
}

/// The way to the object goes through something that leads out of the function.
bool Visibility::leadsAway(const Location &L, const Step &At) const {
  const Root &R = root(L.Root);
  TypeRef T = In.type(R.Type);
  if (!T)
    return false;
  if (Types.leadsElsewhere(T) && !hasKnownTarget(R, At))
    return true;
  Location Part{L.Root, {}, {}};
  for (const std::string &Field : L.Fields) {
    Part.Fields.push_back(Field);
    TypeRef Reached = In.typeOf(Part);
    // A member of the object itself is in the object, whatever its class.
    if (!Reached)
      return !Types.isPlain(Types.pointee(T)) &&
             (T->HoldsReference || T->Through != Indirection::Value ||
              L.Fields.size() != 1);
    const bool Last = Part.Fields.size() == L.Fields.size();
    if (Types.leadsElsewhere(Reached) && !(Last && assignsItself(In, L, At)))
      return true;
  }
  return false;
}

bool Visibility::isSeen(const Location &L, const Step &At) const {
  if (L.Root == NoIndex)
    return true;
  const Root &R = root(L.Root);
  switch (R.Kind) {
  case RootKind::Global:
  case RootKind::This:
    return true;
  case RootKind::Capture:
    if (R.ByReference)
      return true;
    break;
  default:
    break;
  }
  return leadsAway(L, At) || KnownFrom[L.Root] < At.Where.Begin;
}
