//===--- Calls.cpp - Calls, constructions and their arguments -------------===//

#include "checks/lower/BodyLowering.h"
#include "checks/lower/Literals.h"
#include "checks/lower/Names.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/Builtins.h"

using namespace clang;
using namespace async_tidy;

/// std::move, std::forward and the like: casts in the form of a call, which
/// Clang knows as builtins.
static bool isMoveLike(const FunctionDecl *Callee) {
  switch (Callee ? Callee->getBuiltinID() : 0) {
  case Builtin::BImove:
  case Builtin::BIforward:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIas_const:
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
    return true;
  default:
    return false;
  }
}

Call BodyLowering::describeCallee(const FunctionDecl &Callee) const {
  Call C;
  C.Usr = usr(Callee);
  C.Name = qualifiedName(Callee);
  C.ShortName = llvm::StringRef(C.Name).rsplit("::").second.str();
  if (C.ShortName.empty())
    C.ShortName = C.Name;
  C.ResultType = Unit.Types.index(Callee.getReturnType());
  C.Annotations = annotations(Callee);
  C.InUserFile = Unit.Sources.isUser(Callee.getLocation());
  C.Pure = Callee.hasAttr<PureAttr>() || Callee.hasAttr<ConstAttr>() ||
           Callee.isConsteval();
  C.OverloadedOperator = Callee.isOverloadedOperator();
  C.Constructor = isa<CXXConstructorDecl>(Callee);
  if (const auto *Proto = Callee.getType()->getAs<FunctionProtoType>())
    C.NoExcept = !isUnresolvedExceptionSpec(Proto->getExceptionSpecType()) &&
                 Proto->isNothrow();
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&Callee)) {
    C.Member = !C.Constructor;
    C.StaticMember = Method->isStatic();
    C.ConstMember = Method->isConst();
    C.Virtual = Method->isVirtual() && !Method->hasAttr<FinalAttr>();
  }
  return C;
}

/// Smart pointers and element access lead to (part of) their object: the value
/// is a place in it, though the operator is a call too.
static bool isProjection(const CXXOperatorCallExpr &E) {
  switch (E.getOperator()) {
  case OO_Arrow:
  case OO_Subscript:
    return true;
  case OO_Star:
    return E.getNumArgs() == 1;
  default:
    return false;
  }
}

/// The object a member function is called on; null for free functions.
static const Expr *objectOf(const CallExpr &E) {
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&E))
    return Member->getImplicitObjectArgument();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(E.getDirectCallee());
  if (isa<CXXOperatorCallExpr>(E) && Method && !Method->isStatic())
    return E.getArg(0);
  return nullptr;
}

/// What the callee expression does before the call: `f` in `f()(x)`, `pick()`
/// in `(a.*pick())()`, the object of a static member.
void BodyLowering::evaluateCallee(const CallExpr &E, bool HasObject) {
  const Expr *Callee = E.getCallee()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<BinaryOperator>(Callee);
      Member && Member->isPtrMemOp() && HasObject)
    read(evaluate(Member->getRHS()));
  else if (!E.getDirectCallee())
    read(evaluate(Callee));
  else if (const auto *Static = dyn_cast<MemberExpr>(Callee);
           Static && !HasObject)
    evaluate(Static->getBase());
}

/// The object before it is looked at as one of a base: what it is counts.
static const Expr &asDeclared(const Expr &Object) {
  const Expr *E = &Object;
  while (const auto *Cast = dyn_cast<ImplicitCastExpr>(E)) {
    if (Cast->getCastKind() != CK_UncheckedDerivedToBase &&
        Cast->getCastKind() != CK_DerivedToBase)
      break;
    E = Cast->getSubExpr();
  }
  return *E;
}

/// Evaluates the object that the call is made on, if there is one.
Value BodyLowering::evaluateReceiver(Call &C, const CallExpr &E) {
  const Expr *Object = objectOf(E);
  evaluateCallee(E, Object != nullptr);
  if (!Object)
    return {};
  Value Receiver = evaluate(Object);
  if (!Receiver.Places.empty())
    C.Receiver = Receiver.Places.front();
  C.ReceiverType = type(asDeclared(*Object).getType());
  if (!C.ConstMember)
    use(Receiver, UseKind::Written);
  return Receiver;
}

Value BodyLowering::evaluateCall(const CallExpr &E) {
  const FunctionDecl *Callee = E.getDirectCallee();
  if (isMoveLike(Callee) && E.getNumArgs() == 1)
    return evaluateMove(E);
  if (!Callee && E.isTypeDependent())
    return evaluateDependentCall(E);
  Call C = Callee ? describeCallee(*Callee) : Call();
  if (!Callee)
    C.ResultType = type(E.getType());
  llvm::ArrayRef<const Expr *> Args(E.getArgs(), E.getNumArgs());
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E);
  if (Operator && objectOf(E))
    Args = Args.drop_front();
  const bool Projects = Operator && isProjection(*Operator);
  // The right side of an assignment is sequenced first.
  const bool RightFirst = Operator && Operator->isAssignmentOp();
  if (RightFirst)
    addArguments(C, Args, E, /*Sequenced=*/true);
  Value Receiver = evaluateReceiver(C, E);
  if (!RightFirst)
    addArguments(C, Args, E, Operator && !Projects);
  Value Result = finishCall(std::move(C), E, Callee);
  if (!Projects || Receiver.Places.empty())
    return Result;
  Receiver.Call = NoIndex;
  Receiver.Lambda.clear();
  if (Operator->getOperator() == OO_Subscript)
    for (Place &P : Receiver.Places)
      P.Fields.push_back("[]");
  return Receiver;
}

Value BodyLowering::evaluateMove(const CallExpr &E) {
  Value V = evaluate(E.getArg(0));
  V.Moved = E.isXValue() &&
            E.getDirectCallee()->getBuiltinID() != Builtin::BIas_const;
  if (V.Moved)
    use(V, UseKind::Moved);
  return V;
}

/// In a template the callee is looked up later: names and arguments are all
/// there is.
Value BodyLowering::evaluateDependentCall(const CallExpr &E) {
  Call C;
  C.Dependent = true;
  const Expr *Callee = E.getCallee()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(Callee)) {
    C.ShortName = Member->getMember().getAsString();
    C.Member = true;
    if (!Member->isImplicitAccess()) {
      Value Receiver = evaluate(Member->getBase());
      if (!Receiver.Places.empty())
        C.Receiver = Receiver.Places.front();
      C.ReceiverType = type(Member->getBase()->getType());
    }
  } else if (const auto *Member = dyn_cast<UnresolvedMemberExpr>(Callee)) {
    C.ShortName = Member->getMemberName().getAsString();
    C.Member = true;
    Value Receiver = Member->isImplicitAccess()
                         ? Value{.Places = {{thisRoot(), {}}}}
                         : evaluate(Member->getBase());
    if (!Receiver.Places.empty())
      C.Receiver = Receiver.Places.front();
  } else if (const auto *Name = dyn_cast<OverloadExpr>(Callee)) {
    C.ShortName = Name->getName().getAsString();
  } else {
    read(evaluate(Callee));
  }
  addArguments(C, {E.getArgs(), E.getNumArgs()}, E, /*Sequenced=*/false);
  C.ResultType = type(E.getType());
  return finishCall(std::move(C), E, nullptr);
}

/// A constructor that nobody wrote does what the members' initialisers do.
void BodyLowering::evaluateImplicitInitialisers(
    const CXXConstructorDecl &Ctor) {
  if (!Ctor.isDefaulted() || !Unit.Sources.isUser(Ctor.getLocation()))
    return;
  for (const CXXCtorInitializer *Init : Ctor.inits())
    if (Init->getInit())
      read(evaluate(Init->getInit()));
}

Value BodyLowering::evaluateConstruction(const CXXConstructExpr &E) {
  const CXXConstructorDecl &Ctor = *E.getConstructor();
  // A copy or move is the object it copies, as far as sharing goes.
  if (Ctor.isCopyOrMoveConstructor() && E.getNumArgs() >= 1) {
    Value V = evaluate(E.getArg(0));
    if (!V.Moved)
      read(V);
    return V;
  }
  if (E.getNumArgs() == 0 && Ctor.isTrivial())
    return {.Temporary = true};
  evaluateImplicitInitialisers(Ctor);
  Call C = describeCallee(Ctor);
  C.ResultType = type(E.getType());
  addArguments(C, {E.getArgs(), E.getNumArgs()}, E, E.isListInitialization());
  return finishCall(std::move(C), E, &Ctor);
}

/// Copying a handle keeps what it leads to, a number leads nowhere.
static void addOrigin(std::vector<Place> &From, const Argument &A,
                      const async_tidy::Type &T) {
  if (T.Class || T.isPointer() || T.isReference() || T.Dependent)
    llvm::append_range(From, A.Places);
  llvm::append_range(From, A.CapturesByRef);
}

Value BodyLowering::finishCall(Call C, const Expr &E,
                               const FunctionDecl *Callee) {
  C.Where = extent(E.getSourceRange());
  Value Result;
  Result.Temporary = true;
  if (!E.getType()->isVoidType()) {
    Root R;
    R.Kind = C.Constructor ? RootKind::Temporary : RootKind::CallResult;
    R.Type = C.ResultType;
    R.Where = C.Where;
    R.Callee = C.Name;
    if (C.Receiver)
      R.From.push_back(*C.Receiver);
    for (const Argument &A : C.Args)
      if (A.Type != NoIndex)
        addOrigin(R.From, A, Unit.Types[A.Type]);
    C.Result = addRoot(std::move(R));
    C.ResultUsed = true; // An expression statement takes it back.
    Result.Places = {{C.Result, {}}};
    Result.Exact = true;
  }
  Result.Call = Index(Pending.Calls.size());
  Pending.Calls.push_back(std::move(C));
  if (Callee && Callee->isNoReturn())
    exit(ExitKind::Throw, ValueClass::Error, E.getSourceRange());
  return Result;
}

/// The types of the parameters, as far as the callee is known.
static std::vector<QualType> parameterTypes(const Expr &E) {
  QualType Of;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    Of = Construct->getConstructor()->getType();
  else if (const auto *Call = cast<CallExpr>(&E); Call->getDirectCallee())
    Of = Call->getDirectCallee()->getType();
  else
    Of = Call->getCallee()->getType();
  if (const auto *Bound = dyn_cast<CallExpr>(&E))
    if (const auto *Member =
            dyn_cast<BinaryOperator>(Bound->getCallee()->IgnoreParenImpCasts());
        Member && Member->isPtrMemOp())
      Of = Member->getRHS()->getType();
  if (const auto *Member = Of->getAs<MemberPointerType>())
    Of = Member->getPointeeType();
  if (!Of->getPointeeType().isNull())
    Of = Of->getPointeeType();
  const auto *Proto = Of->getAs<FunctionProtoType>();
  return Proto ? Proto->getParamTypes().vec() : std::vector<QualType>();
}

void BodyLowering::addArguments(Call &C, llvm::ArrayRef<const Expr *> Args,
                                const Expr &E, bool Sequenced) {
  const std::vector<QualType> Parameters = parameterTypes(E);
  bool Emitted = false;
  for (auto [Number, Arg] : llvm::enumerate(Args)) {
    size_t Before = Current->Steps.size();
    C.Args.push_back(argument(*Arg, Number < Parameters.size()
                                        ? Parameters[Number]
                                        : Arg->getType()));
    if (Current->Steps.size() > Before) {
      Current->Steps[Before].Unsequenced |= Emitted && !Sequenced;
      Emitted = true;
    }
    if (C.Literal.empty())
      if (const StringLiteral *Literal = leadingLiteral(*Arg, Decl))
        C.Literal = Literal->getString().str();
  }
}

static Passing passing(const Value &V, QualType Param) {
  if (V.Moved && !Param->isLValueReferenceType())
    return Passing::Moved;
  if (Param->isLValueReferenceType() &&
      !Param->getPointeeType().isConstQualified())
    return V.Temporary && !V.Exact ? Passing::Value : Passing::MutableRef;
  if (Param->isReferenceType())
    return V.Temporary || !Param->isLValueReferenceType() ? Passing::Value
                                                          : Passing::ConstRef;
  if (Param->isPointerType() && !Param->isFunctionPointerType())
    return Param->getPointeeType().isConstQualified() ? Passing::ConstPointer
                                                      : Passing::Pointer;
  return Passing::Value;
}

/// A temporary that the callee only gets a reference or view of.
static bool bindsTemporary(const Expr &E, QualType Param,
                           const async_tidy::Type &T) {
  const Expr *Plain = E.IgnoreParenImpCasts();
  if (const auto *Full = dyn_cast<FullExpr>(Plain))
    Plain = Full->getSubExpr()->IgnoreParenImpCasts();
  if (Param->isReferenceType())
    return isa<MaterializeTemporaryExpr>(Plain);
  if (!T.HoldsReference)
    return false;
  // A view by value: of what was it made?
  class Finder : public RecursiveASTVisitor<Finder> {
  public:
    bool Found = false;
    bool VisitMaterializeTemporaryExpr(MaterializeTemporaryExpr *M) {
      const auto *Record = M->getType()->getAsCXXRecordDecl();
      Found |= Record && Record->hasDefinition() &&
               Record->hasNonTrivialDestructor();
      return !Found;
    }
  };
  Finder F;
  F.TraverseStmt(const_cast<Expr *>(&E));
  return F.Found;
}

Argument BodyLowering::argument(const Expr &E, QualType T) {
  Argument A;
  A.Type = type(T);
  Value V = evaluate(&E);
  // A parameter by value ends with the call, which is near enough.
  if (E.isPRValue() && doesWorkAtItsEnd(T))
    Temporaries.push_back(temporaryOf(V, T, E.getSourceRange()));
  A.How = passing(V, T);
  A.Places = std::move(V.Places);
  A.Lambda = std::move(V.Lambda);
  A.CapturesByRef = std::move(V.CapturesByRef);
  A.BindsTemporary = bindsTemporary(E, T, Unit.Types[A.Type]);
  if (A.How == Passing::MutableRef || A.How == Passing::Pointer)
    use(V, UseKind::Written);
  if (!isa<CXXDefaultArgExpr>(E))
    A.Where = extent(E.getSourceRange());
  return A;
}
