//===--- Expressions.cpp - Expressions to values and pending work ---------===//

#include "checks/lower/BodyLowering.h"
#include "checks/lower/Names.h"

using namespace clang;
using namespace async_tidy;

/// What evaluates to exactly what one of its parts does.
static const Expr *transparent(const Expr &E) {
  if (const auto *Full = dyn_cast<FullExpr>(&E))
    return Full->getSubExpr();
  if (const auto *Paren = dyn_cast<ParenExpr>(&E))
    return Paren->getSubExpr();
  if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(&E))
    return Bind->getSubExpr();
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(&E))
    return Rewritten->getSemanticForm();
  if (const auto *Subst = dyn_cast<SubstNonTypeTemplateParmExpr>(&E))
    return Subst->getReplacement();
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(&E))
    return List->getSubExpr();
  if (const auto *Generic = dyn_cast<GenericSelectionExpr>(&E))
    return Generic->isResultDependent() ? nullptr : Generic->getResultExpr();
  if (const auto *Pack = dyn_cast<PackIndexingExpr>(&E))
    return Pack->isInstantiationDependent() ? nullptr : Pack->getSelectedExpr();
  return nullptr;
}

static bool isUnevaluated(const Expr &E) {
  if (const auto *Id = dyn_cast<CXXTypeidExpr>(&E))
    return !Id->isPotentiallyEvaluated();
  return isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr, RequiresExpr,
             TypeTraitExpr, SizeOfPackExpr, ConceptSpecializationExpr,
             IntegerLiteral, FloatingLiteral, CharacterLiteral, StringLiteral,
             CXXBoolLiteralExpr, CXXNullPtrLiteralExpr, CXXScalarValueInitExpr,
             ImplicitValueInitExpr, UnresolvedLookupExpr, SourceLocExpr,
             GNUNullExpr, PredefinedExpr, ImaginaryLiteral, FixedPointLiteral,
             AddrLabelExpr>(E);
}

Value BodyLowering::evaluate(const Expr *E) {
  if (!E || isUnevaluated(*E))
    return {};
  if (Depth == MaxDepth) {
    opaque(E->getSourceRange(), "an expression nested this deeply");
    return {};
  }
  llvm::SaveAndRestore Deeper(Depth, Depth + 1);
  if (const Expr *Inner = transparent(*E))
    return evaluate(Inner);
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
    return evaluateTemporary(*Temporary);
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    return evaluate(Default->getExpr());
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return evaluateMemberInitialiser(*Default);
  if (const auto *Name = dyn_cast<DeclRefExpr>(E))
    return evaluateName(*Name);
  if (const auto *Name = dyn_cast<DependentScopeDeclRefExpr>(E))
    return evaluateDependentName(*Name);
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return evaluateMember(*Member);
  if (isa<CXXThisExpr>(E)) {
    Index I = thisRoot();
    Fn.Roots[I].Type = type(E->getType());
    return {.Places = {{I, {}}}, .Exact = true};
  }
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return evaluateCast(*Cast);
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return evaluateCall(*Call);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    return evaluateConstruction(*Construct);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return evaluateLambda(*Lambda);
  if (const auto *Await = dyn_cast<CoawaitExpr>(E))
    return evaluateAwait(*E, *Await->getOperand(), Await->getKeywordLoc());
  if (const auto *Await = dyn_cast<DependentCoawaitExpr>(E))
    return evaluateAwait(*E, *Await->getOperand(), Await->getKeywordLoc());
  return evaluateOperator(*E);
}

/// One that a reference prolongs ends with that reference.
Value BodyLowering::evaluateTemporary(const MaterializeTemporaryExpr &E) {
  Value V = evaluate(E.getSubExpr());
  if (E.getStorageDuration() == SD_FullExpression &&
      doesWorkAtItsEnd(E.getType()))
    Temporaries.push_back(temporaryOf(V, E.getType(), E.getSourceRange()));
  return V;
}

/// Its `this` is the object that is being made, not the function's.
Value BodyLowering::evaluateMemberInitialiser(const CXXDefaultInitExpr &E) {
  Root Made;
  Made.Kind = RootKind::Temporary;
  Made.Where = extent(E.getExprLoc());
  Index Outer = std::exchange(This, addRoot(std::move(Made)));
  Value V = evaluate(E.getExpr());
  This = Outer;
  return V;
}

Value BodyLowering::evaluateOperator(const Expr &E) {
  if (const auto *Unary = dyn_cast<UnaryOperator>(&E))
    return evaluateUnary(*Unary);
  if (const auto *Binary = dyn_cast<BinaryOperator>(&E))
    return evaluateBinary(*Binary);
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(&E))
    return evaluateConditional(*Conditional);
  return evaluateOther(E);
}

/// The parts of a list of initialisers; nothing if E is no list.
static std::optional<llvm::SmallVector<const Expr *, 4>> listed(const Expr &E) {
  const auto Copy = [](auto Range) {
    return llvm::SmallVector<const Expr *, 4>(Range.begin(), Range.end());
  };
  if (const auto *List = dyn_cast<InitListExpr>(&E)) {
    const InitListExpr *Semantic =
        List->isSemanticForm() ? List : List->getSemanticForm();
    return Copy((Semantic ? Semantic : List)->inits());
  }
  if (const auto *List = dyn_cast<CXXParenListInitExpr>(&E))
    return Copy(List->getInitExprs());
  if (const auto *List = dyn_cast<ParenListExpr>(&E))
    return Copy(const_cast<ParenListExpr *>(List)->exprs());
  if (const auto *Unresolved = dyn_cast<CXXUnresolvedConstructExpr>(&E))
    return Copy(Unresolved->arguments());
  return std::nullopt;
}

/// What has no effect but that of its parts, and names nothing but they do.
static bool computesFromItsParts(const Expr &E) {
  return isa<CXXNewExpr, CXXFoldExpr, PackExpansionExpr, ArrayInitLoopExpr,
             ArrayInitIndexExpr, CompoundLiteralExpr, DesignatedInitExpr,
             NoInitExpr, OffsetOfExpr, CXXDependentScopeMemberExpr,
             UnresolvedMemberExpr, CXXPseudoDestructorExpr,
             CXXInheritedCtorInitExpr, ArrayTypeTraitExpr, ExpressionTraitExpr,
             CXXTypeidExpr, ExtVectorElementExpr, ShuffleVectorExpr,
             ConvertVectorExpr, CXXUnresolvedConstructExpr>(E);
}

/// The destructor is called on what the pointer leads to.
Value BodyLowering::evaluateDelete(const CXXDeleteExpr &E) {
  Value Object = evaluate(E.getArgument());
  read(Object);
  write(Object);
  const CXXRecordDecl *Record =
      E.getDestroyedType().isNull()
          ? nullptr
          : E.getDestroyedType()->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition()) {
    opaque(E.getSourceRange(), "'delete' of what is not known here");
  } else if (const CXXDestructorDecl *Destructor = Record->getDestructor();
             Destructor && !Destructor->isTrivial()) {
    Call C = describeCallee(*Destructor);
    if (!Object.Places.empty())
      C.Receiver = Object.Places.front();
    C.ReceiverType = type(E.getDestroyedType());
    finishCall(std::move(C), E, Destructor);
  }
  return {};
}

Value BodyLowering::evaluateOther(const Expr &E) {
  if (const auto *Shared = dyn_cast<OpaqueValueExpr>(&E)) {
    auto Known = SharedValues.find(Shared);
    return Known != SharedValues.end() ? Known->second
                                       : evaluate(Shared->getSourceExpr());
  }
  if (auto Parts = listed(E))
    return evaluateList(E, *Parts);
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(&E)) {
    Value Base = evaluate(Element->getBase());
    read(evaluate(Element->getIdx()));
    for (Place &P : Base.Places)
      P.Fields.push_back("[]");
    return Base;
  }
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(&E)) {
    read(evaluate(Throw->getSubExpr()));
    exit(ExitKind::Throw, ValueClass::Error, E.getSourceRange());
    return {};
  }
  if (const auto *Yield = dyn_cast<CoyieldExpr>(&E)) {
    // The operand is the promise's yield_value with what was written.
    if (const auto *Call = dyn_cast<CallExpr>(stripped(Yield->getOperand())))
      for (const Expr *Yielded : Call->arguments())
        read(evaluate(Yielded));
    else
      read(evaluate(Yield->getOperand()));
    emit(StepKind::Suspend, E.getSourceRange());
    return {};
  }
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(&E))
    return evaluateDelete(*Delete);
  if (!computesFromItsParts(E)) {
    opaque(E.getSourceRange(), E.getStmtClassName());
    return {};
  }
  llvm::SmallVector<const Expr *, 4> Parts;
  for (const Stmt *Child : E.children())
    if (const auto *Part = dyn_cast_or_null<Expr>(Child))
      Parts.push_back(Part);
  return readAll(Parts, /*Sequenced=*/true);
}

Value BodyLowering::evaluateName(const DeclRefExpr &E) {
  const ValueDecl &D = *E.getDecl();
  if (!isa<VarDecl, BindingDecl>(D))
    return {};
  Index I = rootOf(D);
  Root &R = Fn.Roots[I];
  // A constant is no place that anything can happen to.
  const auto *Var = dyn_cast<VarDecl>(&D);
  if (Var && Var->isConstexpr())
    return {};
  R.Uses.push_back({UseKind::Plain, extent(E.getSourceRange())});
  return {.Places = {{I, {}}},
          .Exact = true,
          .Lambda = R.Lambda,
          .UsedRoot = I,
          .UseNumber = Index(R.Uses.size() - 1)};
}

/// A member of a class that the template's arguments decide.
Value BodyLowering::evaluateDependentName(const DependentScopeDeclRefExpr &E) {
  Root R;
  R.Kind = RootKind::Global;
  R.Name = E.getDeclName().getAsString();
  llvm::raw_string_ostream Spelled(R.Usr);
  E.printPretty(Spelled, nullptr, Unit.Context.getPrintingPolicy());
  R.Type = type(E.getType());
  R.Where = extent(E.getSourceRange());
  return {.Places = {{addRoot(std::move(R)), {}}}, .Exact = true};
}

Value BodyLowering::evaluateMember(const MemberExpr &E) {
  const ValueDecl &D = *E.getMemberDecl();
  if (isa<VarDecl>(D)) { // A static member.
    evaluate(E.getBase());
    return {.Places = {{rootOf(D), {}}}, .Exact = true};
  }
  Value Base = evaluate(E.getBase());
  if (!isa<FieldDecl>(D))
    return Base;
  for (Place &P : Base.Places)
    P = fieldOf(std::move(P), cast<FieldDecl>(D));
  Base.Lambda.clear();
  Base.Call = NoIndex;
  return Base;
}

Value BodyLowering::evaluateCast(const CastExpr &E) {
  Value V = evaluate(E.getSubExpr());
  if (E.getCastKind() == CK_IntegralToPointer ||
      E.getCastKind() == CK_PointerToIntegral)
    opaque(E.getSourceRange(), "an address as a number");
  const bool Loads = E.getCastKind() == CK_LValueToRValue;
  // The value of a pointer still leads to the places it was read from.
  if (Loads && !E.getType()->isPointerType() && !E.getType()->isRecordType()) {
    read(V);
    V.Exact = V.Exact && !E.getType()->isVoidType();
  } else if (Loads) {
    read(V);
  }
  return V;
}

Value BodyLowering::evaluateUnary(const UnaryOperator &E) {
  Value V = evaluate(E.getSubExpr());
  if (E.isIncrementDecrementOp()) {
    read(V);
    write(V);
    return V;
  }
  switch (E.getOpcode()) {
  case UO_AddrOf:
    use(V, UseKind::Written);
    return V;
  case UO_Deref:
  case UO_Extension:
    return V;
  default:
    read(V);
    return {};
  }
}

Value BodyLowering::evaluateBinary(const BinaryOperator &E) {
  if (E.isAssignmentOp()) {
    // The right side is sequenced first.
    FormHint Outer = Hint;
    Value Right = evaluate(E.getRHS());
    Hint = {};
    read(Right);
    Value Left = evaluate(E.getLHS());
    Hint = Outer;
    if (E.isCompoundAssignmentOp())
      read(Left);
    write(Left);
    return Left;
  }
  if (E.isLogicalOp()) {
    read(evaluate(E.getLHS()));
    read(evaluateMaybe(*E.getRHS()));
    return {};
  }
  if (E.isPtrMemOp()) { // Some part of the object.
    Value Object = evaluate(E.getLHS());
    read(evaluate(E.getRHS()));
    Object.Exact = false;
    Object.Call = NoIndex;
    return Object;
  }
  if (E.isCommaOp()) {
    evaluate(E.getLHS());
    return evaluate(E.getRHS());
  }
  Value V = readAll({E.getLHS(), E.getRHS()},
                    E.getOpcode() == BO_Shl || E.getOpcode() == BO_Shr);
  if (!E.getType()->isPointerType())
    return {};
  V.Exact = false; // Pointer arithmetic: somewhere in the same object.
  return V;
}

/// The value is one of two: what was made or is named may be either.
Value BodyLowering::evaluateConditional(const AbstractConditionalOperator &E) {
  if (const auto *Binary = dyn_cast<BinaryConditionalOperator>(&E))
    SharedValues[Binary->getOpaqueValue()] = evaluate(Binary->getCommon());
  read(evaluate(E.getCond()));
  const bool Branches =
      hasControl(*E.getTrueExpr()) || hasControl(*E.getFalseExpr());
  Value Either;
  for (const Expr *Arm : {E.getTrueExpr(), E.getFalseExpr()}) {
    Value V = Branches ? evaluateMaybe(*Arm) : evaluate(Arm);
    llvm::append_range(Either.Places, V.Places);
    llvm::append_range(Either.CapturesByRef, V.CapturesByRef);
    Either.Moved |= V.Moved;
    Either.Temporary |= V.Temporary;
  }
  return Either;
}

/// An operand that is not evaluated on every path. Without control in it, its
/// work counts as done; else it is a branch.
Value BodyLowering::evaluateMaybe(const Expr &E) {
  if (!hasControl(E))
    return evaluate(&E);
  emitIfPending(E.getSourceRange());
  Value V;
  Block Child = nested(E.getSourceRange(), [&] {
    Current->Statements.push_back({extent(E.getSourceRange())});
    V = evaluate(&E);
    read(V);
    emitIfPending(E.getSourceRange());
    destroyTemporaries(E.getSourceRange());
  });
  emit(StepKind::Branch, E.getSourceRange())
      .Children.push_back(std::move(Child));
  // The calls in it are over, and not the caller's to look at.
  V.Call = NoIndex;
  V.UsedRoot = NoIndex;
  V.Exact = false;
  return V;
}

/// What each capture takes is evaluated where the lambda is made; its body is a
/// function of its own.
Value BodyLowering::evaluateLambda(const LambdaExpr &E) {
  Value V;
  V.Temporary = true;
  V.Lambda = usr(*E.getCallOperator());
  for (auto [Capture, Init] : llvm::zip(E.captures(), E.capture_inits())) {
    if (Capture.capturesThis()) {
      V.CapturesByRef.push_back({thisRoot(), {}});
      continue;
    }
    if (!Capture.capturesVariable() || !Init)
      continue;
    Value Taken = evaluate(Init);
    const bool ByRef = Capture.getCaptureKind() == LCK_ByRef;
    use(Taken, ByRef ? UseKind::CapturedByRef : UseKind::CapturedCopy);
    if (!ByRef) {
      read(Taken);
      llvm::append_range(V.Places, Taken.Places);
    } else {
      llvm::append_range(V.CapturesByRef, Taken.Places);
    }
  }
  return V;
}

/// `T{a, b}` of an aggregate: an object made from its parts, in order. `int
/// &r{x}` is `int &r = x`.
Value BodyLowering::evaluateList(const Expr &E,
                                 llvm::ArrayRef<const Expr *> Parts) {
  const QualType T = E.getType();
  const bool Aggregate = T.isNull() || T->isRecordType() || T->isArrayType() ||
                         T->isDependentType();
  if (!Aggregate && Parts.size() == 1)
    return evaluate(Parts.front());
  Value All = readAll(Parts, /*Sequenced=*/true);
  // `(a, b)` as a dependent initialiser has no type.
  if (T.isNull() || !Aggregate || All.Places.empty())
    return {.Temporary = true};
  Root R;
  R.Kind = RootKind::Temporary;
  R.Type = type(T);
  R.Where = extent(E.getSourceRange());
  R.From = std::move(All.Places);
  return {.Places = {{addRoot(std::move(R)), {}}},
          .Exact = true,
          .Temporary = true};
}

/// Evaluates and reads all parts; the places of class, pointer and reference
/// parts are where the whole comes from.
Value BodyLowering::readAll(llvm::ArrayRef<const Expr *> Parts,
                            bool Sequenced) {
  Value All;
  bool Emitted = false;
  for (const Expr *Part : Parts) {
    size_t Before = Current->Steps.size();
    Value V = evaluate(Part);
    if (!Part)
      continue;
    if (Current->Steps.size() > Before) {
      Current->Steps[Before].Unsequenced |= Emitted && !Sequenced;
      Emitted = true;
    }
    read(V);
    llvm::append_range(All.Places, origin(V, Part->getType()));
  }
  return All;
}
