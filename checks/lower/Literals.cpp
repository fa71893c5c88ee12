//===--- Literals.cpp - Texts that a call is given ------------------------===//

#include "checks/lower/Literals.h"
#include "checks/lower/BodyLowering.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace async_tidy;

/// Of concatenations and variables in each other's initialisers.
static constexpr unsigned MaxDepth = 16;

namespace {
/// Looks for what may give a variable's text another beginning: anything that
/// changes it but to append.
class ChangeFinder : public RecursiveASTVisitor<ChangeFinder> {
public:
  explicit ChangeFinder(const VarDecl &Variable) : Variable(Variable) {}

  bool Found = false;

  bool VisitBinaryOperator(BinaryOperator *E) {
    return note(E->getOpcode() == BO_Assign && names(E->getLHS()));
  }
  bool VisitUnaryOperator(UnaryOperator *E) {
    return note(E->getOpcode() == UO_AddrOf && names(E->getSubExpr()));
  }
  bool VisitCXXMemberCallExpr(CXXMemberCallExpr *E) {
    const CXXMethodDecl *Method = E->getMethodDecl();
    return note(Method && !Method->isConst() && !appends(*Method) &&
                names(E->getImplicitObjectArgument()));
  }
  bool VisitCallExpr(CallExpr *E);
  bool VisitVarDecl(VarDecl *D) {
    return note(isMutableReference(D->getType()) && D->getInit() &&
                names(D->getInit()));
  }

private:
  static bool appends(const CXXMethodDecl &Method) {
    return Method.getIdentifier() &&
           llvm::is_contained({"append", "push_back", "reserve"},
                              Method.getName());
  }
  static bool isMutableReference(QualType T) {
    return T->isLValueReferenceType() &&
           !T.getNonReferenceType().isConstQualified();
  }
  bool names(const Expr *E) const {
    const auto *Name = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Name && Name->getDecl() == &Variable;
  }
  /// The walk goes on while nothing was found.
  bool note(bool Changes) {
    Found |= Changes;
    return !Found;
  }

  const VarDecl &Variable;
};
} // namespace

bool ChangeFinder::VisitCallExpr(CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    return note(Operator->getOperator() == OO_Equal && names(E->getArg(0)));
  if (!Callee || Callee->getBuiltinID()) // std::move alone changes nothing.
    return true;
  for (const auto &[Parameter, Arg] :
       llvm::zip(Callee->parameters(), E->arguments()))
    note(isMutableReference(Parameter->getType()) && names(Arg));
  return !Found;
}

static bool keepsItsText(const VarDecl &Variable, const FunctionDecl &In) {
  if (Variable.getType().isConstQualified() || Variable.isConstexpr())
    return true;
  if (!Variable.isLocalVarDecl() || Variable.isStaticLocal())
    return false;
  ChangeFinder Finder(Variable);
  Finder.TraverseStmt(In.getBody());
  return !Finder.Found;
}

/// It takes a text and what is put into it, any number of things.
static bool isFormat(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || isa<CXXMemberCallExpr>(Call) || Call.getNumArgs() == 0)
    return false;
  const FunctionTemplateDecl *Template = Callee->getPrimaryTemplate();
  llvm::ArrayRef<ParmVarDecl *> Parameters =
      (Template ? Template->getTemplatedDecl() : Callee)->parameters();
  return Callee->isVariadic() ||
         (Parameters.size() > 1 && Parameters.back()->isParameterPack());
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
  return Call && isFormat(*Call) ? Call->getArg(0) : nullptr;
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
