//===--- CallEffects.h - What one call does ---------------------*- C++ -*-===//
//
// Goes in: a call and how it is used: awaited, or for its own sake.
// Comes out: its Effect, judged as Effects.h says.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_CALLEFFECTS_H
#define ASYNC_TIDY_ANALYSIS_CALLEFFECTS_H

#include "checks/analysis/Effects.h"

namespace async_tidy {

/// How the result of a call is used.
struct CallUse {
  bool Awaited = false;
  bool ResultUsed = false;
  TypeRef Result; ///< Awaited: what the await yields; else what is returned.
};

/// For messages: `'find'`.
std::string nameOf(const Call &C);

/// The callee may change the caller's object.
bool isMutable(Passing How);

/// Judges the calls of one function.
class CallJudge {
public:
  CallJudge(EffectAnalysis &Analysis, const Places &In)
      : Analysis(Analysis), In(In) {}

  Effect judge(const Call &C, const CallUse &Use);

  /// Adds what the lambdas do that are handed to \p C; they may run during it.
  void addLambdas(const Call &C, Effect &E);

private:
  std::optional<Effect> byModel(const Call &C, const CallUse &Use);
  std::optional<Effect> byStatement(const Call &C, const CallFacts &Facts);
  std::optional<Effect> byAttribute(const Call &C, const CallUse &Use);
  Effect byBodyInParts(const Call &C, const CallUse &Use, Effect Body);
  std::optional<Effect> byBody(const Call &C, const CallUse &Use);
  Effect byName(const Call &C, const CallUse &Use);
  Effect byShape(const Call &C, const CallUse &Use);
  Effect joined(const Call &C) const;
  void logging(const Call &C, const CallFacts &Facts, const CallUse &Use,
               Effect &E);
  void writing(const Call &C, const CallUse &Use, Effect &E);
  void doubt(const Call &C, FunctionRef Callee, const CallUse &Use,
             Effect &E) const;
  Effect onSide(const Call &C, Effect E) const;
  Effect barrier(const Call &C, const CallFacts &Facts);
  Effect acting(const Call &C, const llvm::Twine &Because);
  Effect asking(const Call &C);
  Effect mapped(const Call &C, FunctionRef Callee, const Effect &Outer);

  /// The call reads its arguments and receiver; Moved ones it takes.
  void readAll(const Call &C, Effect &E) const;
  void writeMutable(const Call &C, Effect &E) const;
  bool canChange(const Location &L) const;
  void writeReceiver(const Call &C, Effect &E) const;
  void useObjects(const Call &C, bool Reads, Confidence Sure, Effect &E) const;
  void useArgument(const Argument &A, const Place &P, bool Reads,
                   Confidence Sure, Effect &E) const;
  bool isObject(const Argument &A) const;
  bool leadsOn(const Argument &A) const;
  bool hasMutableValue(const Call &C) const;
  bool isComputation(const Call &C, const CallUse &Use) const;
  bool isOwnValue(const Call &C) const;
  bool namesObject(const Call &C) const;
  bool isLocalValue(const Location &L) const;
  bool isWorkOnValue(const Call &C) const;
  bool changesOwnAlone(const Call &C) const;
  bool isLocalWork(const Call &C) const;
  bool isValueWork(const Call &C) const;
  bool isAssignment(const Call &C) const;
  Locations captured(const Call &C, FunctionRef Callee,
                     const Location &Inner) const;
  Locations locate(const Call &C, FunctionRef Callee,
                   const Location &Inner) const;
  void addLocated(const Call &C, FunctionRef Callee, const Locations &Inner,
                  Locations &To, Effect &E) const;
  void append(Locations &To, const Place &From) const;

  EffectAnalysis &Analysis;
  const Places &In;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_CALLEFFECTS_H
