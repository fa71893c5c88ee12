//===--- CallEffects.cpp - What one call does -----------------------------===//

#include "checks/analysis/CallEffects.h"
#include "checks/analysis/Statements.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;
using llvm::Twine;

static bool has(const std::vector<std::string> &Annotations, StringRef Text) {
  return llvm::is_contained(Annotations, Text);
}

std::string async_tidy::nameOf(const Call &C) {
  return C.ShortName.empty() ? "a call" : quoted(C.ShortName);
}

bool async_tidy::isMutable(Passing How) {
  return How == Passing::MutableRef || How == Passing::Pointer;
}

void CallJudge::append(Locations &To, const Place &From) const {
  for (Location &L : In.resolve(From))
    To.push_back(std::move(L));
}

void CallJudge::readAll(const Call &C, Effect &E) const {
  if (C.Receiver)
    append(E.Reads, *C.Receiver);
  for (const Argument &A : C.Args) {
    for (const Place &P : A.Places) {
      append(E.Reads, P);
      if (A.How == Passing::Moved)
        append(E.Writes, P);
    }
    for (const Place &P : A.CapturesByRef)
      append(E.Writes, P);
  }
  if (C.Result != NoIndex)
    E.Made.push_back({C.Result, {}, {}});
}

void CallJudge::writeMutable(const Call &C, Effect &E) const {
  for (const Argument &A : C.Args)
    if (isMutable(A.How))
      for (const Place &P : A.Places)
        append(E.Writes, P);
}

/// A builder leads to what it was given; a constant that leads to nothing else
/// nobody changes by it.
bool CallJudge::canChange(const Location &L) const {
  TypeRef T = L.Fields.empty() ? In.typeOf(L) : TypeRef();
  return !T || !T->isReference() || !T->Const ||
         !Analysis.sharing().isClosed(T.at(T->Pointee));
}

void CallJudge::writeReceiver(const Call &C, Effect &E) const {
  if (!C.Receiver || C.StaticMember)
    return;
  llvm::copy_if(In.resolve(*C.Receiver), std::back_inserter(E.Writes),
                [&](const Location &L) { return canChange(L); });
}

/// An argument that the operation may work on, not just look at: compared with
/// those of other operations by the rule for resources.
bool CallJudge::isObject(const Argument &A) const {
  TypeRef T = In.type(A.Type);
  if (!T)
    return isMutable(A.How);
  const SharingRules &Types = Analysis.sharing();
  if (Types.sharing(T).How == Sharing::Exclusive)
    return true;
  TypeRef Of = Types.pointee(T);
  if (isMutable(A.How))
    return Of && Of->Class &&
           (!Types.isPlain(Of) || Types.sharing(Of).How == Sharing::Shareable);
  return !Types.held(T).empty();
}

/// What an argument leads to, and the object it is, as far as the operation may
/// change it.
void CallJudge::useArgument(const Argument &A, const Place &P, bool Reads,
                            Confidence Sure, Effect &E) const {
  const Locations At = In.resolve(P);
  const bool Looks = Reads && Sure == Confidence::High;
  const bool Leads = !Looks && leadsOn(A);
  if (isObject(A)) {
    if (!At.empty())
      E.Uses.push_back({At.front(), In.type(A.Type), Reads, Sure,
                        /*ConstMember=*/!isMutable(A.How) && !Leads});
  } else {
    if (isMutable(A.How))
      append(E.Writes, P);
    append(E.Reads, P);
  }
  if (A.How == Passing::Moved)
    append(E.Writes, P);
  if (!Leads)
    return;
  for (const Location &L : At) {
    const Locations From = In.origins(L);
    llvm::copy_if(llvm::drop_begin(From), std::back_inserter(E.Writes),
                  [&](const Location &Behind) { return canChange(Behind); });
  }
}

/// Adds receiver and argument objects as used, and what else it may change.
void CallJudge::useObjects(const Call &C, bool Reads, Confidence Sure,
                           Effect &E) const {
  if (C.Receiver && !C.StaticMember)
    if (Locations At = In.resolve(*C.Receiver); !At.empty())
      E.Uses.push_back({At.front(), In.type(C.ReceiverType), Reads, Sure,
                        C.ConstMember && !Analysis.sharing().changesWhenConst(
                                             In.type(C.ReceiverType))});
  for (const Argument &A : C.Args) {
    for (const Place &P : A.Places)
      useArgument(A, P, Reads, Sure, E);
    for (const Place &P : A.CapturesByRef)
      append(E.Writes, P);
  }
  if (C.Result != NoIndex)
    E.Made.push_back({C.Result, {}, {}});
}

/// The side of a stream that a modelled operation is on.
Effect CallJudge::onSide(const Call &C, Effect E) const {
  const Direction Side = Analysis.model().call(C.Name)->Side;
  for (ResourceUse &Used : E.Uses)
    Used.Side = Side;
  return E;
}

Effect CallJudge::judge(const Call &C, const CallUse &Use) {
  Effect E;
  if (std::optional<Effect> Known = byModel(C, Use))
    E = onSide(C, std::move(*Known));
  else if ((Known = byAttribute(C, Use)))
    E = std::move(*Known);
  else if ((Known = byBody(C, Use)))
    E = std::move(*Known);
  else
    E = Use.Awaited ? byName(C, Use) : byShape(C, Use);
  if (!E.Neutral)
    addLambdas(C, E);
  return E;
}

Effect CallJudge::barrier(const Call &C, const CallFacts &Facts) {
  Effect E;
  readAll(C, E);
  writeMutable(C, E);
  writeReceiver(C, E);
  E.Blocks = Obstacle{DependenceKind::Order,
                      nameOf(C) + " keeps its place: " + Facts.Why, C.Where,
                      Facts.BarrierKind.empty() ? "order" : Facts.BarrierKind};
  return E;
}

/// An argument that was made by a call which only forwards is a way to what
/// it was made from: `buffer(reply)`; for an awaited operation (\p Deep) also
/// by name or in a list.
static Locations viewed(const Places &In, const LibraryModel &Model,
                        const Place &P, bool Deep) {
  const auto Forwards = [&](const Location &L) {
    if (L.Root == NoIndex)
      return false;
    const std::string &Callee = In.function().Roots[L.Root].Callee;
    const CallFacts *Facts = Callee.empty() ? nullptr : Model.call(Callee);
    return Facts && Facts->Effect == CallEffect::Forwards;
  };
  const Locations At = In.resolve(P);
  if (llvm::any_of(At, Forwards))
    return At;
  if (Deep)
    for (const Location &L : At)
      if (Locations From = In.origins(L); llvm::any_of(From, Forwards))
        return From;
  return {};
}

/// What several operations that run together do is not one call's effect.
Effect CallJudge::joined(const Call &C) const {
  Effect E;
  readAll(C, E);
  E.Blocks = Obstacle{DependenceKind::Unknown,
                      nameOf(C) + " runs its operands at the same time already",
                      C.Where, ""};
  return E;
}

/// What the text says that a database is sent. A function that passes on what
/// it is given leaves it to its callers.
std::optional<Effect> CallJudge::byStatement(const Call &C,
                                             const CallFacts &Facts) {
  const NameVerdict Verdict =
      judgeStatement(C.Literal, Facts.Statement, Analysis.Words);
  if (Verdict.Meaning == NameMeaning::Acts)
    return acting(C, ": its statement says " + quoted(Verdict.Word));
  Effect E;
  if (Verdict.Meaning == NameMeaning::Reads) {
    E.Because =
        nameOf(C) + " reads: its statement says " + quoted(Verdict.Word);
    Call Looks = C; // What is bound to the statement's parameters stays.
    for (Argument &A : Looks.Args)
      if (A.How == Passing::MutableRef)
        A.How = Passing::ConstRef;
    useObjects(Looks, true, Confidence::High, E);
    return E;
  }
  const auto IsGiven = [&](const Argument &A) {
    return llvm::any_of(A.Places, [&](const Place &P) {
      return In.function().Roots[P.Root].Kind == RootKind::Parameter;
    });
  };
  if (!Analysis.isSummarising() || !C.Literal.empty() ||
      llvm::none_of(C.Args, IsGiven))
    return std::nullopt;
  return asking(C);
}

/// A stream is written: what reads it later waits for the text.
void CallJudge::logging(const Call &C, const CallFacts &Facts,
                        const CallUse &Use, Effect &E) {
  readAll(C, E);
  const auto Write = [&](const Place &P, Index Seen) {
    if (Analysis.sharing().sharing(In.type(Seen)).How == Sharing::Shareable)
      return;
    for (const Location &L : In.resolve(P)) {
      E.Logged.push_back(L);
      // The buffer behind a stream of the function's own.
      if (L.Root != NoIndex &&
          In.function().Roots[L.Root].Kind == RootKind::Local)
        llvm::append_range(E.Logged, In.origins(L));
    }
  };
  if (C.Receiver && !C.StaticMember)
    Write(*C.Receiver, C.ReceiverType);
  for (const Argument &A : C.Args)
    if (isMutable(A.How))
      for (const Place &P : A.Places)
        Write(P, A.Type);
  if (Facts.Side == Direction::Out)
    E.Logged.push_back({NoIndex, "output", {}}); // One for all that print.
  E.Neutral = true;
  if (Use.Awaited)
    E.Blocks =
        Obstacle{DependenceKind::Order,
                 nameOf(C) + " is a log, which keeps its order", C.Where, ""};
}

void CallJudge::writing(const Call &C, const CallUse &Use, Effect &E) {
  E.External = Use.Awaited;
  if (Use.Awaited)
    useObjects(C, false, Confidence::High, E);
  else
    readAll(C, E), writeReceiver(C, E);
  writeMutable(C, E);
  for (const Argument &A : C.Args)
    for (const Place &P : A.Places)
      llvm::append_range(E.Writes,
                         viewed(In, Analysis.model(), P, Use.Awaited));
}

std::optional<Effect> CallJudge::byModel(const Call &C, const CallUse &Use) {
  const CallFacts *Facts =
      C.Name.empty() ? nullptr : Analysis.model().call(C.Name);
  if (Facts && Facts->Statement != StatementLanguage::None)
    return byStatement(C, *Facts);
  if (!Facts || (Facts->Effect == CallEffect::Unknown && !Facts->Wraps))
    return Facts && Facts->Joins ? std::optional(joined(C)) : std::nullopt;
  Effect E;
  E.Because = nameOf(C) + ": " + Facts->Why;
  switch (Facts->Effect) {
  case CallEffect::Barrier:
    return barrier(C, *Facts);
  case CallEffect::Neutral:
    logging(C, *Facts, Use, E);
    return E;
  case CallEffect::Writes:
    writing(C, Use, E);
    return E;
  default:
    if (Use.Awaited)
      useObjects(C, true, Confidence::High, E);
    else
      readAll(C, E);
    return E;
  }
}

std::optional<Effect> CallJudge::byAttribute(const Call &C,
                                             const CallUse &Use) {
  Effect E;
  if (has(C.Annotations, "async::ordered")) {
    readAll(C, E);
    writeMutable(C, E);
    writeReceiver(C, E);
    E.Blocks =
        Obstacle{DependenceKind::Order, nameOf(C) + " is marked async::ordered",
                 C.Where, "order"};
    return E;
  }
  if (has(C.Annotations, "async::exclusive")) {
    useObjects(C, false, Confidence::High, E);
    for (ResourceUse &Used : E.Uses)
      Used.ConstMember = false;
    // Calls of one function exclude each other, whatever they are called on.
    E.Writes.push_back({NoIndex, "async::exclusive " + C.Usr, {}});
    E.Because = nameOf(C) + " is marked async::exclusive";
    return E;
  }
  const bool Shareable = has(C.Annotations, "async::shareable");
  if (C.Pure || Shareable || has(C.Annotations, "async::reads")) {
    if (Use.Awaited)
      useObjects(C, true, Confidence::High, E);
    else
      readAll(C, E);
    E.Because = nameOf(C) + (Shareable ? " is marked async::shareable"
                             : C.Pure  ? " is marked pure"
                                       : " is marked async::reads");
    return E;
  }
  return std::nullopt;
}

Effect CallJudge::acting(const Call &C, const Twine &Because) {
  Effect E;
  readAll(C, E);
  writeMutable(C, E);
  writeReceiver(C, E);
  E.Blocks = Obstacle{DependenceKind::Order,
                      (nameOf(C) + " acts" + Because).str(), C.Where, ""};
  return E;
}

/// Whether the call can change more than it is given through an argument, by
/// what the argument leads to. What a lambda does its body says.
bool CallJudge::leadsOn(const Argument &A) const {
  return A.Lambda.empty() && Analysis.sharing().leadsToMutable(In.type(A.Type));
}

/// Out-parameters: things the call may write that are no shareable objects,
/// handed over by reference, by pointer, or inside of something else.
bool CallJudge::hasMutableValue(const Call &C) const {
  return llvm::any_of(C.Args, [&](const Argument &A) {
    return leadsOn(A) || (isMutable(A.How) &&
                          Analysis.sharing().sharing(In.type(A.Type)).How !=
                              Sharing::Shareable);
  });
}

static void addWords(TypeRef T, unsigned Depth, llvm::StringSet<> &To) {
  if (!T || Depth == 3)
    return;
  size_t Colon = T->Name.rfind("::");
  StringRef Name = T->Name;
  for (const std::string &Word : splitWords(
           Colon == std::string::npos ? Name : Name.drop_front(Colon + 2)))
    To.insert(Word);
  for (Index Arg : T->Args)
    addWords(T.at(Arg), Depth + 1, To);
}

/// A request goes out, and its answer comes in: what is asked for this way, the
/// function around it knows.
Effect CallJudge::asking(const Call &C) {
  Effect E;
  E.External = true;
  useObjects(C, false, Confidence::High, E);
  return E;
}

/// The weakest evidence for an awaited call: the statement that it is given, or
/// else its name.
Effect CallJudge::byName(const Call &C, const CallUse &Use) {
  NameVerdict Verdict =
      judgeStatement(C.Literal, StatementLanguage::Sql, Analysis.Words);
  const bool Stated = Verdict.Meaning != NameMeaning::Unknown;
  if (!Stated) {
    llvm::StringSet<> ResultWords;
    addWords(Use.Result, 0, ResultWords);
    Verdict = Analysis.Words.function(C.ShortName, ResultWords);
  }
  if (Verdict.Meaning == NameMeaning::Acts && !Stated && Use.ResultUsed &&
      Analysis.isSummarising() && Analysis.Words.isTransport(C.ShortName))
    return asking(C);
  if (Verdict.Meaning == NameMeaning::Acts)
    return acting(C,
                  Twine(Stated ? ": its statement says " : ": its name says ") +
                      quoted(Verdict.Word));
  const SharingRules &Types = Analysis.sharing();
  const bool Noun = Verdict.Word.empty();
  const bool Handle = Types.isGuard(Use.Result) ||
                      Types.sharing(Use.Result).How == Sharing::Exclusive;
  Effect E;
  E.Sure = Confidence::Low;
  if (C.Dependent)
    E.Because = "what " + nameOf(C) + " does depends on template arguments";
  else if (Verdict.Meaning != NameMeaning::Reads || (Noun && Handle))
    E.Because = "nothing shows what " + nameOf(C) + " does";
  else if (hasMutableValue(C))
    E.Because = nameOf(C) + " may change an argument";
  else if (!Use.ResultUsed)
    E.Because = "the result of " + nameOf(C) + " is not used";
  else
    E.Sure = Confidence::Medium;
  if (E.Sure == Confidence::Medium)
    E.Because = nameOf(C) +
                (Stated ? " reads: its statement says " + quoted(Verdict.Word)
                 : Noun ? " reads: named after what it returns"
                        : " reads: named like a read");
  useObjects(C, E.Sure == Confidence::Medium, E.Sure, E);
  return E;
}
