//===--- Awaits.cpp - One co_await, and the statement around it -----------===//

#include "checks/lower/BodyLowering.h"

using namespace clang;
using namespace async_tidy;

static bool isStarted(const Step &S) {
  return !S.Calls.empty() || !S.Writes.empty();
}

Value BodyLowering::evaluateAwait(const Expr &Whole, const Expr &Operand,
                                  SourceLocation Keyword) {
  // What came before in the full expression has happened by now; names that
  // were only read so far are read when the expression ends.
  FormHint Outer = std::exchange(Hint, FormHint());
  Step Before = std::exchange(Pending, Step());
  if (isStarted(Before)) {
    Pending = std::exchange(Before, Step());
    emit(StepKind::Call, {Whole.getBeginLoc(), Whole.getBeginLoc()});
  }
  Value Awaited = evaluate(&Operand);
  Hint = Outer;
  // What is awaited is over with the await.
  for (const Place &P : Awaited.Places)
    llvm::erase(Temporaries, P.Root);

  Await A;
  A.Keyword = extent(Keyword);
  A.Operand = extent(Operand.getSourceRange());
  A.Expression = extent(Whole.getSourceRange());
  A.Hidden = Keyword.isMacroID() || Keyword.isInvalid();
  A.AwaitableType = type(Operand.getType());
  A.ResultType = type(Whole.getType());
  A.MadeBy = Awaited.Call;
  // One of several (`c ? a : b`) is neither a place nor a call.
  if (Awaited.Call == NoIndex && Awaited.Exact && Awaited.Places.size() == 1)
    A.Awaited = Awaited.Places.front();
  describeForm(A, Whole);
  if (Awaited.Call == NoIndex)
    read(Awaited);
  Root R;
  R.Kind = RootKind::AwaitResult;
  R.Type = A.ResultType;
  R.Where = A.Expression;
  R.From = Awaited.Places;
  const bool HasResult = !Whole.getType()->isVoidType();
  if (HasResult)
    A.Result = addRoot(std::move(R));
  Index Result = A.Result;
  emit(StepKind::Await, Whole.getSourceRange()).Await = std::move(A);
  Pending = std::move(Before);
  if (!HasResult)
    return {};
  return {.Places = {{Result, {}}}, .Exact = true, .Temporary = true};
}

void BodyLowering::describeForm(Await &A, const Expr &Whole) {
  A.Form = AwaitForm::Argument;
  if (Hint.Whole != &Whole)
    return;
  A.Form = Hint.Form;
  A.WholeStatement = true;
  if (Hint.Variable)
    describeDeclaration(A, *Hint.Variable, *Hint.Declaration, Whole);
}

void BodyLowering::describeDeclaration(Await &A, const VarDecl &D,
                                       const DeclStmt &S, const Expr &Init) {
  A.Declarators =
      static_cast<std::uint32_t>(std::distance(S.decl_begin(), S.decl_end()));
  QualType Declared = D.getType();
  A.DeclaredReference = Declared->isReferenceType();
  A.DeclaredConst = Declared.getNonReferenceType().isConstQualified();
  A.DeclaredStatic = D.isStaticLocal();
  A.HasAttributes = D.hasAttrs();
  const TypeSourceInfo *Spelled = D.getTypeSourceInfo();
  const bool Auto = Spelled && Spelled->getType()->getContainedAutoType();
  A.PlainAuto =
      Auto && !A.DeclaredReference && !Spelled->getType()->isPointerType();
  const ASTContext &Context = Unit.Context;
  A.Converts =
      !Init.getType()->isDependentType() && !Declared->isDependentType() &&
      !Context.hasSameUnqualifiedType(Declared.getNonReferenceType(),
                                      Init.getType().getNonReferenceType());
  A.DeclaredType =
      Spelled ? Spelled->getType().getAsString(Context.getPrintingPolicy())
              : "";
}
