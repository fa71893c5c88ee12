//===--- Statements.cpp - Statements to steps -----------------------------===//

#include "checks/lower/BodyLowering.h"
#include "checks/lower/Names.h"

using namespace clang;
using namespace async_tidy;

/// The macro that the whole statement comes out of, if there is one.
static std::string macroAround(const Stmt &S, const ASTContext &Context) {
  if (!S.getEndLoc().isMacroID())
    return {};
  return outermostMacro(S.getBeginLoc(), Context);
}

/// A statement as a block's entry of its own.
void BodyLowering::lowerStatement(const Stmt &S) {
  std::string Outer = std::exchange(Macro, macroAround(S, Unit.Context));
  if (Macro.empty())
    Macro = Outer;
  if (isa<NullStmt>(S) && Macro.empty())
    return;
  Current->Statements.push_back(
      {Unit.Sources.statementExtent(S.getSourceRange())});
  Statement = Index(Current->Statements.size() - 1);
  if (const auto *Compound = dyn_cast<CompoundStmt>(&S)) {
    Block Child = nested(S.getSourceRange(), [&] { lowerCompound(*Compound); });
    emit(StepKind::Scope, S.getSourceRange())
        .Children.push_back(std::move(Child));
  } else {
    size_t Before = Current->Steps.size();
    lowerInto(S);
    // A macro that expands to nothing here may not do so elsewhere.
    if (!Macro.empty() && Current->Steps.size() == Before)
      emit(StepKind::Call, S.getSourceRange());
  }
  Macro = std::move(Outer);
}

/// Lowers S into the current block: a compound's parts as its statements.
void BodyLowering::lowerInto(const Stmt &S) {
  if (Depth == MaxDepth)
    return opaque(S.getSourceRange(), "a statement nested this deeply");
  llvm::SaveAndRestore Deeper(Depth, Depth + 1);
  if (const auto *E = dyn_cast<Expr>(&S))
    return lowerExpressionStatement(*E);
  if (const auto *Compound = dyn_cast<CompoundStmt>(&S))
    return lowerCompound(*Compound);
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    return lowerDeclaration(*Declaration);
  if (const auto *Attributed = dyn_cast<AttributedStmt>(&S))
    return lowerInto(*Attributed->getSubStmt());
  if (const auto *Label = dyn_cast<LabelStmt>(&S)) {
    opaque(Label->getIdentLoc(), "a label: control arrives from elsewhere");
    return lowerInto(*Label->getSubStmt());
  }
  if (isa<NullStmt>(S) || lowerControl(S) || lowerJump(S))
    return;
  opaque(S.getSourceRange(), S.getStmtClassName());
}

bool BodyLowering::lowerControl(const Stmt &S) {
  if (const auto *If = dyn_cast<IfStmt>(&S))
    lowerIf(*If);
  else if (const auto *Switch = dyn_cast<SwitchStmt>(&S))
    lowerSwitch(*Switch);
  else if (const auto *While = dyn_cast<WhileStmt>(&S))
    lowerWhile(*While);
  else if (const auto *Do = dyn_cast<DoStmt>(&S))
    lowerDo(*Do);
  else if (const auto *For = dyn_cast<ForStmt>(&S))
    lowerFor(*For);
  else if (const auto *Range = dyn_cast<CXXForRangeStmt>(&S))
    lowerRangeFor(*Range);
  else if (const auto *Try = dyn_cast<CXXTryStmt>(&S))
    lowerTry(*Try);
  else
    return false;
  return true;
}

bool BodyLowering::lowerJump(const Stmt &S) {
  SourceRange R = S.getSourceRange();
  if (const auto *Return = dyn_cast<ReturnStmt>(&S))
    lowerReturn(Return->getRetValue(), R);
  else if (const auto *Coreturn = dyn_cast<CoreturnStmt>(&S))
    // The statement holds its operand a second time, in the promise call.
    lowerReturn(Coreturn->getOperand(), R);
  else if (isa<BreakStmt>(S))
    exit(ExitKind::Break, ValueClass::None, R);
  else if (isa<ContinueStmt>(S))
    exit(ExitKind::Continue, ValueClass::None, R);
  else if (isa<GotoStmt, IndirectGotoStmt>(S))
    exit(ExitKind::Goto, ValueClass::None, R);
  else
    return false;
  return true;
}

void BodyLowering::lowerCompound(const CompoundStmt &S) {
  for (const Stmt *Child : S.body())
    lowerStatement(*Child);
}

/// `const Guard &g = Guard(m);`: the reference stands for the object.
static bool prolongsTemporary(const VarDecl &D) {
  if (!D.getType()->isReferenceType() || !D.getInit())
    return false;
  const Expr *Init = D.getInit();
  if (const auto *Full = dyn_cast<FullExpr>(Init))
    Init = Full->getSubExpr();
  const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(
      Init->skipRValueSubobjectAdjustments());
  return Temporary && Temporary->getExtendingDecl() == &D;
}

void BodyLowering::endLocals(size_t Kept, SourceLocation Where) {
  std::vector<const VarDecl *> Ending(Locals.back().begin() + Kept,
                                      Locals.back().end());
  Locals.back().resize(Kept);
  if (!Current->Steps.empty() && Current->Steps.back().Kind == StepKind::Exit)
    return;
  for (const VarDecl *D : llvm::reverse(Ending)) {
    const QualType Object = prolongsTemporary(*D)
                                ? D->getType().getNonReferenceType()
                                : D->getType();
    if (doesWorkAtItsEnd(Object))
      emit(StepKind::Destroy, Where).Binds.push_back(Roots.lookup(D));
  }
}

void BodyLowering::lowerDeclaration(const DeclStmt &S) {
  // Classes, using-directives and the like do nothing when control passes; a
  // static_assert or an alias may name a variable, and has to stay behind it.
  for (const clang::Decl *D : S.decls())
    if (const auto *Var = dyn_cast<VarDecl>(D))
      lowerVariable(*Var, S);
    else if (isa<StaticAssertDecl, TypedefNameDecl>(D))
      opaque(S.getSourceRange(), "a declaration that may name what is around");
}

void BodyLowering::lowerVariable(const VarDecl &D, const DeclStmt &S) {
  Value Init;
  const Expr *E = D.getInit();
  const Expr *Whole = E ? stripped(E) : nullptr;
  const auto *Bindings = dyn_cast<DecompositionDecl>(&D);
  if (E) {
    Hint = {Whole,
            Bindings ? AwaitForm::StructuredBinding : AwaitForm::Declaration,
            &D, &S};
    Init = evaluate(E);
    Hint = {};
  }
  // A declaration that is all await has been emitted with it.
  const bool IsAwait =
      Whole && (isa<CoawaitExpr>(Whole) || isa<DependentCoawaitExpr>(Whole));
  if (Bindings) {
    lowerBindings(*Bindings, Init);
  } else {
    const bool Reference = D.getType()->isReferenceType();
    if (!Reference)
      read(Init);
    Index I = declare(D);
    Fn.Roots[I].From = origin(Init, D.getType());
    Fn.Roots[I].Lambda = Init.Lambda;
    if (!IsAwait && prolongsTemporary(D)) {
      Fn.Roots[I].Alias = false;
      Fn.Roots[I].Type = type(D.getType().getNonReferenceType());
    }
    Pending.Binds.push_back(I);
  }
  if (IsAwait && !Current->Steps.empty() && Current->Steps.back().Await) {
    Step &Last = Current->Steps.back();
    Last.Binds = Pending.Binds;
    Last.Await->Names = Pending.Binds;
    if (Last.Binds.size() == 1)
      Last.Await->Result = Last.Binds.front();
    Pending = Step();
  } else {
    emit(StepKind::Local, S.getSourceRange());
  }
  destroyTemporaries(S.getSourceRange());
}

/// The part of the whole that a binding is; all of it if that is not known.
static Place partOf(Place Whole, const BindingDecl &B, QualType WholeType,
                    unsigned Number) {
  const Expr *Part =
      B.getBinding() ? B.getBinding()->IgnoreParenImpCasts() : nullptr;
  const auto *Member = dyn_cast_or_null<MemberExpr>(Part);
  if (const auto *Field =
          Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr)
    return fieldOf(std::move(Whole), *Field);
  const auto *Record = WholeType.getNonReferenceType()->getAsCXXRecordDecl();
  if (isa_and_nonnull<ArraySubscriptExpr>(Part))
    Whole.Fields.push_back("[]");
  else if (Record && Record->isInStdNamespace() && Record->getName() == "pair")
    Whole.Fields.push_back(Number == 0 ? "first" : "second");
  else if (Record && Record->isInStdNamespace() && Record->getName() == "tuple")
    Whole.Fields.push_back(std::to_string(Number));
  return Whole;
}

/// Each binding is an object of its own unless the whole is a reference.
void BodyLowering::lowerBindings(const DecompositionDecl &D,
                                 const Value &Init) {
  read(Init);
  if (!D.getType()->isReferenceType()) { // What they are bindings of.
    Root Whole = describeVariable(D);
    Whole.From = Init.Places;
    Roots[&D] = addRoot(std::move(Whole));
    Locals.back().push_back(&D);
  }
  unsigned Number = 0;
  for (const BindingDecl *B : D.bindings()) {
    Root R;
    R.Name = B->getNameAsString();
    R.Type = type(B->getType());
    R.Where = extent(B->getLocation());
    R.Alias = D.getType()->isReferenceType();
    for (const Place &P : Init.Places)
      R.From.push_back(partOf(P, *B, D.getType(), Number));
    if (!R.Name.empty())
      Fn.DeclaredNames.push_back(R.Name);
    Index I = addRoot(std::move(R));
    Roots[B] = I;
    if (const VarDecl *Holding = B->getHoldingVar())
      Roots[Holding] = I;
    Pending.Binds.push_back(I);
    ++Number;
  }
}

void BodyLowering::lowerExpressionStatement(const Expr &E) {
  const Expr *Whole = stripped(&E);
  if (const auto *Cast = dyn_cast<CastExpr>(Whole);
      Cast && Cast->getCastKind() == CK_ToVoid)
    Whole = stripped(Cast->getSubExpr());
  Hint = {Whole, AwaitForm::Discarded, nullptr, nullptr};
  if (const auto *Assign = dyn_cast<BinaryOperator>(Whole);
      Assign && Assign->getOpcode() == BO_Assign)
    Hint = {stripped(Assign->getRHS()), AwaitForm::Assignment, nullptr,
            nullptr};
  else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Whole);
           Operator && Operator->getOperator() == OO_Equal &&
           Operator->getNumArgs() == 2)
    Hint = {stripped(Operator->getArg(1)), AwaitForm::Assignment, nullptr,
            nullptr};
  const bool Discarded = Hint.Form == AwaitForm::Discarded;
  Value V = evaluate(&E);
  Hint = {};
  if (V.Call < Pending.Calls.size())
    Pending.Calls[V.Call].ResultUsed = false;
  if (Whole->isPRValue() && doesWorkAtItsEnd(Whole->getType()))
    Temporaries.push_back(temporaryOf(V, Whole->getType(), E.getSourceRange()));
  if (!Discarded || !isa<CoawaitExpr, DependentCoawaitExpr>(Whole))
    emitIfPending(E.getSourceRange());
  Pending = Step();
  destroyTemporaries(E.getSourceRange());
}

/// The condition is evaluated in the enclosing block.
void BodyLowering::lowerCondition(const Expr &E) {
  Hint = {stripped(&E), AwaitForm::Condition, nullptr, nullptr};
  // `if (co_await f())` on a class type converts: look through the conversion.
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(Hint.Whole);
      Call && isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()))
    Hint.Whole = stripped(Call->getImplicitObjectArgument());
  Value V = evaluate(&E);
  Hint = {};
  read(V);
}

void BodyLowering::endCondition(const Expr &E) {
  emitIfPending(E.getSourceRange());
  destroyTemporaries(E.getSourceRange());
}

Block BodyLowering::lowerChild(const Stmt *S) {
  if (!S)
    return {};
  return nested(S->getSourceRange(), [&] {
    if (const auto *Compound = dyn_cast<CompoundStmt>(S))
      lowerCompound(*Compound);
    else
      lowerStatement(*S);
  });
}

static std::optional<Predicate> predicateOf(const Step &Tested, const Expr &E) {
  const Expr *Plain = stripped(&E);
  Predicate P;
  while (const auto *Not = dyn_cast<UnaryOperator>(Plain)) {
    if (Not->getOpcode() != UO_LNot)
      return std::nullopt;
    P.Negated = !P.Negated;
    Plain = stripped(Not->getSubExpr());
  }
  if (Tested.Reads.size() != 1 || !Tested.Calls.empty() ||
      isa<BinaryOperator>(Plain))
    return std::nullopt;
  P.Tested = Tested.Reads.front();
  return P;
}

void BodyLowering::lowerIf(const IfStmt &S) {
  const size_t Outside = Locals.back().size();
  if (S.isConsteval())
    return opaque(S.getSourceRange(), "if consteval");
  if (S.getInit())
    lowerInto(*S.getInit());
  if (const DeclStmt *Variable = S.getConditionVariableDeclStmt())
    lowerInto(*Variable);
  lowerCondition(*S.getCond());
  std::optional<Predicate> Test = predicateOf(Pending, *S.getCond());
  endCondition(*S.getCond());
  Block Then = lowerChild(S.getThen());
  Block Else = lowerChild(S.getElse());
  Step &Branch = emit(StepKind::Branch, S.getSourceRange());
  Branch.Test = std::move(Test);
  Branch.Children.push_back(std::move(Then));
  Branch.Children.push_back(std::move(Else));
  endLocals(Outside, S.getEndLoc());
}

/// One block per group of case labels. Falling through is not modelled: what
/// one group writes reaches the next unseen, but steps of two never pair.
void BodyLowering::lowerSwitch(const SwitchStmt &S) {
  const size_t Outside = Locals.back().size();
  if (S.getInit())
    lowerInto(*S.getInit());
  if (const DeclStmt *Variable = S.getConditionVariableDeclStmt())
    lowerInto(*Variable);
  lowerCondition(*S.getCond());
  endCondition(*S.getCond());
  const auto *Body = dyn_cast<CompoundStmt>(S.getBody());
  if (!Body)
    return opaque(S.getSourceRange(), "a switch without braces");
  std::vector<Block> Cases;
  std::vector<const Stmt *> Group;
  const auto Close = [&] {
    if (!Group.empty())
      Cases.push_back(lowerCases(
          Group, {Group.front()->getBeginLoc(), Group.back()->getEndLoc()}));
    Group.clear();
  };
  for (const Stmt *Child : Body->body()) {
    if (isa<SwitchCase>(Child))
      Close();
    while (const auto *Case = dyn_cast<SwitchCase>(Child))
      Child = Case->getSubStmt();
    Group.push_back(Child);
  }
  Close();
  Step &Branch = emit(StepKind::Branch, S.getSourceRange());
  Branch.Switch = true;
  Branch.Children = std::move(Cases);
  endLocals(Outside, S.getEndLoc());
}

Block BodyLowering::lowerCases(llvm::ArrayRef<const Stmt *> Body,
                               SourceRange Where) {
  return nested(Where, [&] {
    for (const Stmt *Child : Body)
      lowerStatement(*Child);
  });
}

void BodyLowering::lowerWhile(const WhileStmt &S) {
  Block Condition = nested(S.getCond()->getSourceRange(), [&] {
    if (const DeclStmt *Variable = S.getConditionVariableDeclStmt())
      lowerInto(*Variable);
    lowerCondition(*S.getCond());
    endCondition(*S.getCond());
  });
  Block Body = lowerChild(S.getBody());
  Step &Loop = emit(StepKind::Loop, S.getSourceRange());
  Loop.Children.push_back(std::move(Condition));
  Loop.Children.push_back(std::move(Body));
  Loop.Children.emplace_back();
}

void BodyLowering::lowerDo(const DoStmt &S) {
  Block Body = lowerChild(S.getBody());
  Block Condition = nested(S.getCond()->getSourceRange(), [&] {
    lowerCondition(*S.getCond());
    endCondition(*S.getCond());
  });
  Step &Loop = emit(StepKind::Loop, S.getSourceRange());
  Loop.Children.push_back(std::move(Condition));
  Loop.Children.push_back(std::move(Body));
  Loop.Children.emplace_back();
}

void BodyLowering::lowerFor(const ForStmt &S) {
  const size_t Outside = Locals.back().size();
  if (S.getInit())
    lowerInto(*S.getInit());
  Block Condition = nested(S.getSourceRange(), [&] {
    if (const DeclStmt *Variable = S.getConditionVariableDeclStmt())
      lowerInto(*Variable);
    if (!S.getCond())
      return;
    lowerCondition(*S.getCond());
    endCondition(*S.getCond());
  });
  Block Body = lowerChild(S.getBody());
  Block Increment = nested(S.getSourceRange(), [&] {
    if (S.getInc())
      lowerExpressionStatement(*S.getInc());
  });
  Step &Loop = emit(StepKind::Loop, S.getSourceRange());
  Loop.Children.push_back(std::move(Condition));
  Loop.Children.push_back(std::move(Body));
  Loop.Children.push_back(std::move(Increment));
  endLocals(Outside, S.getEndLoc());
}

void BodyLowering::lowerRangeFor(const CXXForRangeStmt &S) {
  const size_t Outside = Locals.back().size();
  if (S.getInit())
    lowerInto(*S.getInit());
  if (S.getCoawaitLoc().isValid())
    return opaque(S.getSourceRange(), "for co_await");
  Hint = {stripped(S.getRangeInit()), AwaitForm::Range, nullptr, nullptr};
  Value Range = evaluate(S.getRangeInit());
  Hint = {};
  read(Range);
  emitIfPending(S.getRangeInit()->getSourceRange());
  destroyTemporaries(S.getRangeInit()->getSourceRange());
  for (Place &P : Range.Places)
    P.Fields.push_back("[]");
  Block Body = nested(S.getBody()->getSourceRange(), [&] {
    const VarDecl &D = *S.getLoopVariable();
    Current->Statements.push_back({extent(D.getSourceRange())});
    if (const auto *Bindings = dyn_cast<DecompositionDecl>(&D)) {
      lowerBindings(*Bindings, Range);
    } else {
      read(Range);
      Index I = declare(D);
      Fn.Roots[I].From = origin(Range, D.getType());
      Pending.Binds.push_back(I);
    }
    emit(StepKind::Local, D.getSourceRange());
    if (const auto *Compound = dyn_cast<CompoundStmt>(S.getBody()))
      lowerCompound(*Compound);
    else
      lowerStatement(*S.getBody());
  });
  Step &Loop = emit(StepKind::Loop, S.getSourceRange());
  Loop.Range = true;
  Loop.Children.emplace_back();
  Loop.Children.push_back(std::move(Body));
  Loop.Children.emplace_back();
  endLocals(Outside, S.getEndLoc());
}

void BodyLowering::lowerTry(const CXXTryStmt &S) {
  std::vector<Block> Children{lowerChild(S.getTryBlock())};
  std::vector<Index> Handlers;
  for (unsigned I = 0; I != S.getNumHandlers(); ++I) {
    const CXXCatchStmt &Handler = *S.getHandler(I);
    Handlers.push_back(
        Handler.getExceptionDecl() ? type(Handler.getCaughtType()) : NoIndex);
    Children.push_back(nested(Handler.getSourceRange(), [&] {
      if (const VarDecl *Caught = Handler.getExceptionDecl())
        declare(*Caught);
      lowerInto(*Handler.getHandlerBlock());
    }));
  }
  Step &Try = emit(StepKind::Try, S.getSourceRange());
  Try.Children = std::move(Children);
  Try.Handlers = std::move(Handlers);
}

static ValueClass classify(const Expr *Operand) {
  if (!Operand)
    return ValueClass::None;
  const Expr *Plain = stripped(Operand);
  if (const auto *Bool = dyn_cast<CXXBoolLiteralExpr>(Plain))
    return Bool->getValue() ? ValueClass::Ordinary : ValueClass::False;
  if (const auto *Record = Plain->getType()->getAsCXXRecordDecl())
    if (Record->isInStdNamespace() && Record->getName() == "nullopt_t")
      return ValueClass::Nullopt;
  return ValueClass::Ordinary;
}

void BodyLowering::lowerReturn(const Expr *Operand, SourceRange Where) {
  if (Operand) {
    Hint = {stripped(Operand), AwaitForm::Return, nullptr, nullptr};
    Value V = evaluate(Operand);
    Hint = {};
    read(V);
    if (isa<DeclRefExpr>(stripped(Operand)))
      use(V, UseKind::Returned);
  }
  Temporaries.clear(); // They end on the way out.
  exit(ExitKind::Return, classify(Operand), Where);
}
