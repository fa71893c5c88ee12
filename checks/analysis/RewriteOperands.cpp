//===--- RewriteOperands.cpp - Awaits as operands of a join ---------------===//

#include "checks/analysis/RewriteOperands.h"
#include "checks/analysis/Places.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

const Type *async_tidy::resultType(const RewriteContext &C, const Await &A) {
  const Type *Result = C.type(A.ResultType);
  if (Result && Result->isReference())
    if (const Type *Value = C.type(Result->Pointee))
      return Value;
  return Result;
}

bool async_tidy::wantsMove(const Type *Result) {
  if (!Result || Result->Dependent)
    return true;
  return Result->Class && !Result->isPointer() && !Result->TriviallyCopyable;
}

static bool yieldsReference(const RewriteContext &C, const Await &A) {
  const Type *Result = C.type(A.ResultType);
  return Result && Result->Through == Indirection::LValueReference;
}

static StringRef declaredName(const RewriteContext &C, const Await &A) {
  return A.Names.empty() ? StringRef()
                         : StringRef(C.Fn.Body->Roots[A.Names.front()].Name);
}

static StringRef writtenOperand(const RewriteContext &C, const Await &A) {
  return C.Code.slice(A.Keyword.End, A.Expression.End).trim();
}

/// The local that `co_await task;` names; null for anything else.
static const Root *awaitedLocal(const RewriteContext &C, const Await &A) {
  if (A.MadeBy != NoIndex || !A.Awaited || !A.Awaited->Fields.empty())
    return nullptr;
  const Root &Local = C.Fn.Body->Roots[A.Awaited->Root];
  return Local.Name == writtenOperand(C, A) ? &Local : nullptr;
}

StringRef async_tidy::calleeName(const RewriteContext &C, Index AwaitStep) {
  for (const Candidate &Await : C.Graph.Awaits)
    if (Await.Step == AwaitStep && !Await.Operation.empty())
      return Await.Operation;
  const Step &S = C.step(AwaitStep);
  if (S.Await->MadeBy < S.Calls.size())
    return S.Calls[S.Await->MadeBy].ShortName;
  if (S.Await->Awaited)
    return C.Fn.Body->Roots[S.Await->Awaited->Root].Name;
  return {};
}

static std::optional<NoFix> refuseText(const RewriteContext &C,
                                       const JoinOperand &O) {
  const Extent &Statement = C.statementOf(O.Step).Where;
  const Await &A = *O.Of;
  for (const Extent &E : {A.Keyword, A.Operand, A.Expression, Statement})
    if (E.InMacro)
      return NoFix{"one of the awaits comes out of a macro"};
  if (A.Hidden)
    return NoFix{"one of the awaits is not written in the source itself"};
  for (const Extent &E : {A.Keyword, A.Expression, Statement})
    if (E.Source != C.Fn.Body->Where.Source || E.End > C.Code.size())
      return NoFix{"the awaits are not in one file"};
  return std::nullopt;
}

static std::optional<NoFix> refuseDeclaration(const RewriteContext &C,
                                              const Await &A) {
  if (A.Form != AwaitForm::Declaration &&
      A.Form != AwaitForm::StructuredBinding)
    return std::nullopt;
  std::string Name = quoted(declaredName(C, A));
  if (A.Declarators > 1)
    return NoFix{Name + " is declared together with other variables in one "
                        "statement"};
  if (A.DeclaredStatic)
    return NoFix{Name + " is static, which the variables of a structured "
                        "binding here cannot be"};
  if (A.HasAttributes)
    return NoFix{Name + " has attributes, which a structured binding would "
                        "give to all its names"};
  if (A.DeclaredReference)
    return NoFix{Name + " is a reference to the awaited result, where a "
                        "structured binding would hold a copy"};
  return std::nullopt;
}

/// In the join's own statement its temporaries end; a view of one of them must
/// not be used in the next.
static bool mayViewTemporary(const RewriteContext &C, const JoinOperand &O) {
  const Type *Result = resultType(C, *O.Of);
  if (Result && !Result->HoldsReference && !Result->isPointer() &&
      !yieldsReference(C, *O.Of))
    return false;
  auto IsTemporary = [&](const Place &P) {
    RootKind Kind = C.Fn.Body->Roots[P.Root].Kind;
    return Kind == RootKind::Temporary || Kind == RootKind::CallResult;
  };
  return llvm::any_of(C.step(O.Step).Calls, [&](const Call &Made) {
    return (Made.Receiver && IsTemporary(*Made.Receiver)) ||
           llvm::any_of(Made.Args, std::mem_fn(&Argument::BindsTemporary));
  });
}

static std::optional<NoFix> refuseTask(const RewriteContext &C,
                                       const JoinOperand &O) {
  if (O.Of->MadeBy != NoIndex)
    return std::nullopt;
  const Root *Task = awaitedLocal(C, *O.Of);
  StringRef Operand = writtenOperand(C, *O.Of);
  if (!Task && !Operand.contains('('))
    return NoFix{quoted(Operand) + " outlives this function, a join would take "
                                   "it away"};
  const Type *Awaitable = C.type(O.Of->AwaitableType);
  bool Copies = Awaitable && !Awaitable->MoveOnly;
  if (Task && !Copies && Task->Uses.size() > 1)
    return NoFix{quoted(Task->Name) +
                 " is used more than once, a join would move it away"};
  return std::nullopt;
}

/// Something that would see the new variable \p Name, declared at the join, in
/// place of what it means until its own declaration.
static bool isMentionedBefore(const RewriteContext &C, const JoinOperand &O,
                              StringRef Name) {
  llvm::ArrayRef<Index> Stage = C.Plan.Stages[O.Stage];
  auto Begin = [&](Index S) { return C.statementOf(S).Where.Begin; };
  std::uint32_t First = C.Code.size();
  for (Index S : Stage)
    First = std::min(First, Begin(S));
  return mentions(C.Code.slice(First, Begin(O.Step)), Name) ||
         llvm::any_of(Stage, [&](Index S) {
           return mentions(writtenOperand(C, *C.step(S).Await), Name);
         });
}

/// The statement is the form around this one await and nothing else: not the
/// head of an `if` that declares a variable, and no comment outside the
/// operand, which would go with the statement.
static bool fillsStatement(const RewriteContext &C, const JoinOperand &O) {
  Index Statement = C.step(O.Step).Statement;
  const Extent &Where = C.statementOf(O.Step).Where;
  StringRef Before = C.Code.slice(Where.Begin, O.Of->Expression.Begin);
  StringRef After = C.Code.slice(O.Of->Expression.End, Where.End);
  return O.Of->WholeStatement && !Before.contains("/*") &&
         !Before.contains("//") &&
         After.find_first_not_of(")}; \t\r\n") == StringRef::npos &&
         llvm::none_of(C.block().Steps, [&](const Step &S) {
           return S.Statement == Statement && !S.Children.empty();
         });
}

/// The join can declare the variable as its own statement did: by value, of
/// the result's own type.
static bool keepsName(const RewriteContext &C, const JoinFacts &Facts,
                      const JoinOperand &O) {
  const Await &A = *O.Of;
  bool Copies = !yieldsReference(C, A) || Facts.DecaysReferences;
  return A.Form == AwaitForm::Declaration && A.Names.size() == 1 &&
         (A.PlainAuto || !A.Converts) && Copies && fillsStatement(C, O) &&
         !isMentionedBefore(C, O, declaredName(C, A));
}

/// What the combinator asks of the results' types.
static std::optional<NoFix> refuseResult(const RewriteContext &C,
                                         const JoinFacts &Facts,
                                         const JoinOperand &O) {
  const Type *T = C.Fn.Unit->type(O.Of->ResultType);
  if (O.Void || !T)
    return std::nullopt;
  if (Facts.DefaultConstructsResults && !T->DefaultConstructible)
    return NoFix{"'" + Facts.Name + "' makes results empty first, and a '" +
                 T->Spelling + "' has no default constructor"};
  if (Facts.CopiesResults && T->MoveOnly)
    return NoFix{"'" + Facts.Name + "' copies results, and a '" + T->Spelling +
                 "' cannot be copied"};
  return std::nullopt;
}

static std::optional<NoFix> refuseOperand(const RewriteContext &C,
                                          const JoinFacts &Facts,
                                          const JoinOperand &O) {
  if (std::optional<NoFix> No = refuseText(C, O))
    return No;
  if (std::optional<NoFix> No = refuseDeclaration(C, *O.Of))
    return No;
  if (std::optional<NoFix> No = refuseTask(C, O))
    return No;
  if (std::optional<NoFix> No = refuseResult(C, Facts, O))
    return No;
  if (O.Dissolves)
    return std::nullopt;
  if (O.Void)
    return NoFix{"an await without result stands inside a larger expression"};
  if (Facts.DecaysReferences && yieldsReference(C, *O.Of))
    return NoFix{"one of the awaits yields a reference, of which '" +
                 Facts.Name + "' makes a copy"};
  if (mayViewTemporary(C, O))
    return NoFix{"a temporary argument of '" + calleeName(C, O.Step).str() +
                 "' would end before its result is used"};
  return std::nullopt;
}

static StringRef assignedTo(const RewriteContext &C, Index AwaitStep) {
  std::uint32_t End = C.step(AwaitStep).Await->Keyword.Begin;
  return C.Code.slice(C.statementOf(AwaitStep).Where.Begin, End)
      .rtrim("= \t\r\n(");
}

static void name(const RewriteContext &C, JoinOperand &O, FreshNames &Names) {
  const Await &A = *O.Of;
  if (O.KeepsName) {
    O.Name = declaredName(C, A).str();
    return;
  }
  if (O.Dissolves)
    return;
  if (A.Form == AwaitForm::Declaration)
    O.Name = Names.forSourceOf(declaredName(C, A));
  else if (A.Form == AwaitForm::Assignment)
    O.Name = Names.forTarget(assignedTo(C, O.Step), calleeName(C, O.Step));
  else
    O.Name = Names.forCallee(calleeName(C, O.Step));
  // A condition tests, and a range-for binds, an object that lives on.
  bool Whole = A.Form == AwaitForm::Condition || A.Form == AwaitForm::Range;
  bool Move = !Whole && !yieldsReference(C, A) && wantsMove(resultType(C, A));
  O.Replacement = Move ? "std::move(" + O.Name + ")" : O.Name;
}

std::vector<JoinOperand> async_tidy::joinOperands(const RewriteContext &C) {
  std::vector<JoinOperand> Operands;
  for (auto [Number, Stage] : llvm::enumerate(C.Plan.Stages)) {
    if (Stage.size() < 2)
      continue;
    for (Index S : Stage) {
      JoinOperand O;
      O.Step = S;
      O.Of = &*C.step(S).Await;
      O.Stage = static_cast<unsigned>(Number);
      const Type *Result = resultType(C, *O.Of);
      O.Void = Result && Result->Void && !Result->isPointer();
      const TypeFacts *Facts = Result ? C.Model.type(Result->Name) : nullptr;
      O.Tuple = Facts && Facts->Tuple && !Result->isPointer();
      Operands.push_back(std::move(O));
    }
  }
  return Operands;
}

/// Regions before this one may get a fix of their own, and names with it.
static void leaveNames(const RewriteContext &C, FreshNames &Names) {
  for (Index I = 0; I != C.Graph.Of.First; ++I) {
    const std::optional<Await> &A = C.step(I).Await;
    if (A && A->Form == AwaitForm::Discarded)
      Names.forUnused();
    else if (A && A->Form == AwaitForm::Assignment)
      Names.forTarget(assignedTo(C, I), calleeName(C, I));
    else if (A && A->Form != AwaitForm::Declaration)
      Names.forCallee(calleeName(C, I));
  }
}

std::variant<std::vector<JoinOperand>, NoFix>
async_tidy::bindResults(const RewriteContext &C, const JoinFacts &Facts,
                        std::vector<JoinOperand> Operands, FreshNames &Names) {
  leaveNames(C, Names);
  for (JoinOperand &O : Operands) {
    O.KeepsName = keepsName(C, Facts, O);
    O.Dissolves = O.KeepsName ||
                  (O.Of->Form == AwaitForm::Discarded && fillsStatement(C, O));
    if (std::optional<NoFix> No = refuseOperand(C, Facts, O))
      return *No;
    name(C, O, Names);
  }
  return Operands;
}

std::string async_tidy::operandText(const RewriteContext &C,
                                    const JoinOperand &O,
                                    const ExchangedText &Text) {
  const Type *Awaitable = C.type(O.Of->AwaitableType);
  if (awaitedLocal(C, *O.Of) && (!Awaitable || Awaitable->MoveOnly))
    return ("std::move(" + writtenOperand(C, *O.Of) + ")").str();
  std::string Operand = Text.slice(O.Of->Keyword.End, O.Of->Expression.End);
  return StringRef(Operand).trim().str();
}
