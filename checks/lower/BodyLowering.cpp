//===--- BodyLowering.cpp - Roots and steps of a body ---------------------===//

#include "checks/lower/BodyLowering.h"
#include "checks/lower/Names.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace async_tidy;

BodyLowering::BodyLowering(UnitTables Unit, Function &Fn,
                           const FunctionDecl &Decl)
    : Unit(Unit), Fn(Fn), Decl(Decl) {}

void BodyLowering::run() {
  const Stmt *Body = Decl.getBody();
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(Body))
    Body = Coroutine->getBody();
  // A function-try-block stands in braces that nobody wrote.
  if (const auto *Braces = dyn_cast<CompoundStmt>(Body);
      Braces && Braces->getLBracLoc().isInvalid() && Braces->size() == 1)
    Body = Braces->body_front();
  for (const ParmVarDecl *Param : Decl.parameters())
    Fn.Parameters.push_back(declare(*Param));
  Fn.Body = nested(Body->getSourceRange(), [&] {
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(&Decl))
      for (const CXXCtorInitializer *Init : Ctor->inits()) {
        if (!Init->getInit())
          continue;
        Value V = evaluate(Init->getInit());
        read(V);
        if (const FieldDecl *Member = Init->getAnyMember())
          Pending.Writes.push_back(fieldOf({thisRoot(), {}}, *Member));
        emitIfPending(Init->getInit()->getSourceRange());
        destroyTemporaries(Init->getInit()->getSourceRange());
      }
    lowerInto(*Body);
  });
}

Index BodyLowering::addRoot(Root R) {
  Fn.Roots.push_back(std::move(R));
  return Index(Fn.Roots.size() - 1);
}

Index BodyLowering::thisRoot() {
  if (This == NoIndex) {
    Root R;
    R.Kind = RootKind::This;
    R.Name = "this";
    R.Type = Fn.ClassType;
    R.ConstObject = Fn.ConstMember;
    This = addRoot(std::move(R));
  }
  return This;
}

Root BodyLowering::describeVariable(const VarDecl &D) const {
  Root R;
  R.Name = D.getNameAsString();
  R.Type = Unit.Types.index(D.getType());
  R.Where = Unit.Sources.extent(D.getLocation());
  R.Alias = D.getType()->isReferenceType();
  R.ConstObject = D.getType().getNonReferenceType().isConstQualified();
  if (isa<ParmVarDecl>(D))
    R.Kind = RootKind::Parameter;
  else if (D.hasGlobalStorage()) {
    R.Kind = RootKind::Global;
    R.Name = D.isLocalVarDecl() ? D.getNameAsString() : qualifiedName(D);
    R.Usr = usr(D);
  }
  return R;
}

/// The capture of D in the lambda whose call operator is lowered, if any.
static const LambdaCapture *captureOf(const FunctionDecl &Fn,
                                      const ValueDecl &D) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Fn);
  if (!Method || !Method->getParent()->isLambda())
    return nullptr;
  for (const LambdaCapture &C : Method->getParent()->captures())
    if (C.capturesVariable() && C.getCapturedVar() == &D)
      return &C;
  return nullptr;
}

/// The root of a variable; one that is first seen here belongs to somebody
/// else: a global, or a capture.
Index BodyLowering::rootOf(const ValueDecl &D) {
  auto It = Roots.find(&D);
  if (It != Roots.end())
    return It->second;
  Root R;
  if (const auto *Var = dyn_cast<VarDecl>(&D)) {
    R = describeVariable(*Var);
  } else {
    R.Name = D.getNameAsString();
    R.Type = type(D.getType());
    R.Where = extent(D.getLocation());
  }
  if (const LambdaCapture *C = captureOf(Decl, D)) {
    R.Kind = RootKind::Capture;
    R.ByReference = C->getCaptureKind() == LCK_ByRef;
    R.Alias = false;
  } else if (R.Kind != RootKind::Global) {
    R.Kind = RootKind::Capture;
    R.ByReference = true;
  }
  Index I = addRoot(std::move(R));
  Roots[&D] = I;
  return I;
}

Index BodyLowering::declare(const VarDecl &D) {
  Index I = addRoot(describeVariable(D));
  Roots[&D] = I;
  if (!D.getName().empty())
    Fn.DeclaredNames.push_back(D.getNameAsString());
  if (!Locals.empty() && !D.hasGlobalStorage())
    Locals.back().push_back(&D);
  return I;
}

std::vector<Place> BodyLowering::origin(const Value &V, QualType T) const {
  if (T.isNull())
    return {};
  T = QualType(T->getBaseElementTypeUnsafe(), 0);
  if (!T->isReferenceType() && !T->isPointerType() && !T->isRecordType() &&
      !T->isDependentType())
    return {};
  std::vector<Place> From = V.Places;
  From.insert(From.end(), V.CapturesByRef.begin(), V.CapturesByRef.end());
  return From;
}

/// Consumes the value; one that was moved from is changed by that.
void BodyLowering::read(const Value &V) {
  llvm::append_range(Pending.Reads, V.Places);
  if (V.Moved)
    llvm::append_range(Pending.Writes, V.Places);
}

void BodyLowering::write(const Value &V) {
  llvm::append_range(Pending.Writes, V.Places);
  use(V, UseKind::Written);
}

void BodyLowering::use(const Value &V, UseKind Kind) {
  if (V.UsedRoot != NoIndex)
    Fn.Roots[V.UsedRoot].Uses[V.UseNumber].Kind = Kind;
}

Place async_tidy::fieldOf(Place Object, const FieldDecl &D) {
  if (!D.getParent()->isUnion() && D.getDeclName())
    Object.Fields.push_back(D.getNameAsString());
  return Object;
}

static bool hasWork(const Step &S) {
  return !S.Calls.empty() || !S.Writes.empty() || !S.Reads.empty() ||
         !S.Binds.empty();
}

Step &BodyLowering::emit(StepKind Kind, SourceRange Where) {
  Step S = std::exchange(Pending, Step());
  S.Kind = Kind;
  S.Where = extent(Where);
  // A condition or an initialiser is the one statement of its block.
  if (Current->Statements.empty())
    Current->Statements.push_back({S.Where});
  S.Statement = Statement;
  S.Macro = Macro;
  Current->Steps.push_back(std::move(S));
  return Current->Steps.back();
}

void BodyLowering::emitIfPending(SourceRange Where) {
  if (hasWork(Pending))
    emit(StepKind::Call, Where);
}

void BodyLowering::opaque(SourceRange Where, llvm::StringRef Why) {
  emitIfPending(Where);
  emit(StepKind::Opaque, Where).Note = Why.str();
}

void BodyLowering::exit(ExitKind Kind, ValueClass Class, SourceRange Where) {
  emit(StepKind::Exit, Where).Exit = Exit{Kind, Class};
}

Index BodyLowering::temporaryOf(const Value &V, QualType T, SourceRange Where) {
  if (V.Exact && V.Places.size() == 1 && V.Places.front().Fields.empty())
    switch (Fn.Roots[V.Places.front().Root].Kind) {
    case RootKind::Temporary:
    case RootKind::CallResult:
    case RootKind::AwaitResult:
      return V.Places.front().Root;
    default: // A copy is an object of its own.
      break;
    }
  Root R;
  R.Kind = RootKind::Temporary;
  R.Type = type(T);
  R.Where = extent(Where);
  R.From = V.Places;
  return addRoot(std::move(R));
}

void BodyLowering::destroyTemporaries(SourceRange FullExpression) {
  std::vector<Index> Ending = std::exchange(Temporaries, {});
  if (Ending.empty())
    return;
  std::reverse(Ending.begin(), Ending.end());
  emit(StepKind::Destroy, FullExpression.getEnd()).Binds = std::move(Ending);
}

const Expr *async_tidy::stripped(const Expr *E) {
  while (E) {
    const Expr *Next = E->IgnoreImplicit()->IgnoreParens();
    if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(Next);
        Cast && Cast->getCastKind() == CK_NoOp)
      Next = Cast->getSubExpr();
    // Elided or not, a copy or move of the whole value.
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(Next);
        Construct && Construct->getNumArgs() == 1 &&
        Construct->getConstructor()->isCopyOrMoveConstructor())
      Next = Construct->getArg(0);
    if (Next == E)
      return E;
    E = Next;
  }
  return E;
}

bool async_tidy::doesWorkAtItsEnd(QualType T) {
  const CXXRecordDecl *Record =
      T->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && !Record->hasTrivialDestructor();
}

namespace {
/// Looks for what changes the path of control, lambdas' bodies apart.
class ControlFinder : public RecursiveASTVisitor<ControlFinder> {
public:
  bool Found = false;
  bool TraverseLambdaExpr(LambdaExpr *) { return true; }
  bool VisitCoawaitExpr(CoawaitExpr *) { return stop(); }
  bool VisitDependentCoawaitExpr(DependentCoawaitExpr *) { return stop(); }
  bool VisitCoyieldExpr(CoyieldExpr *) { return stop(); }
  bool VisitCXXThrowExpr(CXXThrowExpr *) { return stop(); }
  bool VisitStmtExpr(StmtExpr *) { return stop(); }
  bool VisitCallExpr(CallExpr *E) {
    const FunctionDecl *Callee = E->getDirectCallee();
    return Callee && Callee->isNoReturn() ? stop() : true;
  }

private:
  bool stop() {
    Found = true;
    return false;
  }
};
} // namespace

bool async_tidy::hasControl(const Stmt &E) {
  ControlFinder Finder;
  Finder.TraverseStmt(const_cast<Stmt *>(&E));
  return Finder.Found;
}
