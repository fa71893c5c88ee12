//===--- Literals.cpp - Texts that a call is given ------------------------===//

#include "checks/lower/Literals.h"
#include "checks/lower/BodyLowering.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace async_tidy;

/// Of concatenations and variables in each other's initialisers.
static constexpr unsigned MaxDepth = 16;

namespace {
/// Looks for an assignment to a variable. What is appended keeps the beginning.
class AssignmentFinder : public RecursiveASTVisitor<AssignmentFinder> {
public:
  explicit AssignmentFinder(const VarDecl &Variable) : Variable(Variable) {}

  bool Found = false;

  bool VisitBinaryOperator(BinaryOperator *E) {
    return !(E->getOpcode() == BO_Assign && names(E->getLHS()));
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *E) {
    return !(E->getOperator() == OO_Equal && names(E->getArg(0)));
  }

private:
  bool names(const Expr *E) {
    const auto *Name = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Found = Name && Name->getDecl() == &Variable;
  }

  const VarDecl &Variable;
};
} // namespace

static bool keepsItsText(const VarDecl &Variable, const FunctionDecl &In) {
  if (Variable.getType().isConstQualified() || Variable.isConstexpr())
    return true;
  if (!Variable.isLocalVarDecl() || Variable.isStaticLocal())
    return false;
  AssignmentFinder Finder(Variable);
  Finder.TraverseStmt(In.getBody());
  return !Finder.Found;
}

/// What stands at the beginning of the text that the call makes.
static const Expr *front(const Expr &E) {
  if (const auto *Literal = dyn_cast<UserDefinedLiteral>(&E))
    return Literal->getNumArgs() ? Literal->getArg(0) : nullptr;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    return Operator->getOperator() == OO_Plus ? Operator->getArg(0) : nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    return Construct->getNumArgs() ? Construct->getArg(0) : nullptr;
  const auto *Call = dyn_cast<CallExpr>(&E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->getIdentifier() && Callee->getName() == "format" &&
                 Call->getNumArgs() && !isa<CXXMemberCallExpr>(Call)
             ? Call->getArg(0)
             : nullptr;
}

static const StringLiteral *leading(const Expr *E, const FunctionDecl &In,
                                    unsigned Depth) {
  if (Depth == MaxDepth)
    return nullptr;
  E = stripped(E->IgnoreParenImpCasts());
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return leading(Cast->getSubExpr(), In, Depth + 1);
  if (const auto *Literal = dyn_cast<StringLiteral>(E))
    return Literal->isOrdinary() || Literal->isUTF8() ? Literal : nullptr;
  if (const auto *Name = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Name->getDecl());
    const Expr *Init = Variable ? Variable->getAnyInitializer() : nullptr;
    const StringLiteral *Text = Init && !Init->isTypeDependent()
                                    ? leading(Init, In, Depth + 1)
                                    : nullptr;
    return Text && keepsItsText(*Variable, In) ? Text : nullptr;
  }
  const Expr *Front = front(*E);
  return Front ? leading(Front, In, Depth + 1) : nullptr;
}

const StringLiteral *async_tidy::leadingLiteral(const Expr &E,
                                                const FunctionDecl &In) {
  return leading(&E, In, 0);
}
