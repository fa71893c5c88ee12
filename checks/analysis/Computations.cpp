//===--- Computations.cpp - Calls by their declaration alone --------------===//

#include "checks/analysis/CallEffects.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

/// A class's own `=`: it writes its object.
bool CallJudge::isAssignment(const Call &C) const {
  return C.OverloadedOperator && C.Receiver &&
         StringRef(C.ShortName).ends_with("=") &&
         !StringRef(C.ShortName).ends_with("==") &&
         C.ShortName != "operator!=" && C.ShortName != "operator<=" &&
         C.ShortName != "operator>=";
}

/// The function made the object, or it is a value that nobody changes.
bool CallJudge::isOwnValue(const Call &C) const {
  if (!C.Receiver)
    return true;
  // A class without data looks at something else.
  TypeRef Of = Analysis.sharing().pointee(In.type(C.ReceiverType));
  if (Analysis.sharing().isPlain(Of) &&
      !(Of->Class && Of->InUserFile && Of->Fields.empty()))
    return true;
  // Who is given a constant is told its values: `request.user_id()`.
  const auto IsGiven = [&](const Location &L) {
    if (L.Root == NoIndex ||
        In.function().Roots[L.Root].Kind != RootKind::Parameter)
      return false;
    TypeRef T = In.typeOf(L);
    return T && (Analysis.sharing().isClosed(T) || !canChange(L)) &&
           !Analysis.Words.isGauge(T->Name);
  };
  if (!Analysis.Words.isAmount(C.ShortName) &&
      llvm::all_of(In.resolve(*C.Receiver), IsGiven))
    return true;
  return llvm::all_of(In.resolve(*C.Receiver), [&](const Location &L) {
    const RootKind Kind =
        L.Root == NoIndex ? RootKind::Global : In.function().Roots[L.Root].Kind;
    return Kind == RootKind::Local || Kind == RootKind::Temporary ||
           Kind == RootKind::CallResult || Kind == RootKind::AwaitResult;
  });
}

/// `Service::instance()`: it hands out a way to an object, which is no answer
/// that may be another one later.
bool CallJudge::namesObject(const Call &C) const {
  TypeRef Result = In.type(C.ResultType);
  TypeRef Of = Analysis.sharing().pointee(Result);
  return Result && Of && Of->Class && Of != Result &&
         !Analysis.sharing().isGuard(Of);
}

/// Takes values, yields a value: an undefined free function or const member
/// whose name says nothing else.
bool CallJudge::isComputation(const Call &C, const CallUse &Use) const {
  if (!C.Constructor && (!Use.ResultUsed || C.ShortName == "operator()"))
    return false;
  const bool Accesses = C.Args.empty() && namesObject(C);
  if (C.Member && !C.StaticMember && !C.ConstMember && !Accesses)
    return false;
  for (const Argument &A : C.Args)
    if (isMutable(A.How) || !A.CapturesByRef.empty() || !A.Lambda.empty())
      return false;
  TypeRef Result = In.type(C.ResultType);
  if (C.Constructor)
    return Result && !Analysis.sharing().isGuard(Result) &&
           (!Result->NonTrivialDestructor ||
            Analysis.sharing().isLibraryValue(Result));
  // From nothing comes nothing: without input it looks at the world, or names
  // an object.
  if (C.Args.empty() && (!C.Member || C.StaticMember) && !Accesses)
    return false;
  // Asked for a number, an object of others may be a clock or a gauge.
  if (C.Args.empty() && Result && Result->Through == Indirection::Value &&
      Analysis.sharing().isPlain(Result) && !isOwnValue(C))
    return false;
  if (Analysis.Words.isGauge(C.ShortName))
    return false;
  // Whoever is not awaited and yields what it makes has only made a value.
  StringRef Acting = Analysis.Words.actingWord(C.ShortName);
  return Acting.empty() || Acting == "make" || Acting == "build";
}

/// A variable of the function, which shares nothing with what it was made from.
bool CallJudge::isLocalValue(const Location &L) const {
  if (L.Root == NoIndex)
    return false;
  const RootKind Kind = In.function().Roots[L.Root].Kind;
  return (Kind == RootKind::Local || Kind == RootKind::Temporary) &&
         Analysis.sharing().isLibraryValue(In.typeOf(L));
}

/// `request.setHeader(…)`: a member of a library's value, which changes that.
bool CallJudge::isWorkOnValue(const Call &C) const {
  const bool Operator = C.OverloadedOperator && C.ShortName != "operator()";
  const auto LeavesOthers = [](const Argument &A) {
    return A.How != Passing::Pointer && A.Lambda.empty();
  };
  return C.Receiver && C.Member && !C.Dependent &&
         (Operator || Analysis.Words.isValueWork(C.ShortName)) &&
         Analysis.sharing().isLibraryValue(In.type(C.ReceiverType)) &&
         llvm::all_of(C.Args, LeavesOthers);
}

/// The receiver and what is handed over to be changed was made by the function
/// at hand.
bool CallJudge::changesOwnAlone(const Call &C) const {
  const auto Local = [&](const Place &P) {
    return llvm::all_of(In.resolve(P), [&](const Location &L) {
      return isLocalValue(L) ||
             llvm::all_of(In.origins(L), [&](const Location &From) {
               if (From.Root == NoIndex)
                 return false;
               const RootKind Kind = In.function().Roots[From.Root].Kind;
               TypeRef T = In.typeOf(From);
               return (Kind != RootKind::This && Kind != RootKind::Parameter &&
                       Kind != RootKind::Capture) ||
                      !canChange(From) || Analysis.sharing().isPlain(T);
             });
    });
  };
  if (C.Receiver && !Local(*C.Receiver))
    return false;
  return llvm::all_of(C.Args, [&](const Argument &A) {
    return !isMutable(A.How) || llvm::all_of(A.Places, Local);
  });
}

/// All that the call may change was made by the function at hand.
bool CallJudge::isLocalWork(const Call &C) const {
  return C.Receiver && changesOwnAlone(C);
}

/// Inside of a body: it fills its object, or objects that the function made, or
/// yields a new one, and its name says no more than that. What it fills its
/// caller sees written.
bool CallJudge::isValueWork(const Call &C) const {
  if (!Analysis.Words.isValueWork(C.ShortName))
    return false;
  const bool Takes =
      llvm::any_of(C.Args, [](const Argument &A) { return isMutable(A.How); });
  return C.Member ? C.Receiver && !C.StaticMember
                  : (C.ResultUsed || Takes) && changesOwnAlone(C);
}

/// A call that is not awaited, of which only the declaration is known.
Effect CallJudge::byShape(const Call &C, const CallUse &Use) {
  Effect E;
  readAll(C, E);
  const bool Default = C.Constructor && C.Args.empty();
  if ((Default && Analysis.sharing().isPlain(In.type(C.ResultType))))
    return E;
  if (isComputation(C, Use)) {
    E.Sure = Confidence::Medium;
    E.Because = nameOf(C) + " computes: it takes values and yields one";
    return E;
  }
  writeMutable(C, E);
  if (!C.ConstMember)
    writeReceiver(C, E);
  if (isAssignment(C)) {
    TypeRef T = In.type(C.ReceiverType);
    if (!T || T->NonTrivialDestructor)
      E.Sure = Confidence::Medium;
    E.Because = "a class's own assignment writes its object";
    return E;
  }
  if (isWorkOnValue(C)) {
    E.Sure = Confidence::Medium;
    E.Because = nameOf(C) + " changes its object alone";
    return E;
  }
  // A conversion is named after a type, not after what it does.
  StringRef Word = StringRef(C.ShortName).starts_with("operator ")
                       ? StringRef()
                       : Analysis.Words.actingWord(C.ShortName);
  const bool Harmless = C.Constructor || isLocalWork(C) ||
                        (Analysis.isSummarising() && isValueWork(C));
  if (!Word.empty() && !Harmless)
    return acting(C, ": its name says " + quoted(Word));
  E.Sure = Confidence::Low;
  E.Because = C.Dependent ? "what " + nameOf(C) +
                                " does depends on template "
                                "arguments"
                          : "nothing shows what " + nameOf(C) + " does";
  return E;
}
