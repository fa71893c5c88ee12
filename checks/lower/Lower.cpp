//===--- Lower.cpp - The functions of a unit ------------------------------===//

#include "checks/lower/Lower.h"
#include "checks/lower/BodyLowering.h"
#include "checks/lower/Names.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;
using namespace async_tidy;

namespace {

/// Namespace aliases of the user's files, by the context they are declared in.
using AliasTable =
    llvm::DenseMap<const DeclContext *, std::vector<NamespaceAlias>>;

class UnitLowering : public RecursiveASTVisitor<UnitLowering> {
public:
  UnitLowering(ASTContext &Context, SourceTable &Sources, Flow &Out)
      : Context(Context), Sources(Sources), Types(Context, Sources), Out(Out) {}

  void run();

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool VisitFunctionDecl(FunctionDecl *D);
  bool VisitLambdaExpr(LambdaExpr *E);
  bool VisitNamespaceAliasDecl(NamespaceAliasDecl *D);

private:
  void lowerFunction(const FunctionDecl &D);
  Function describe(const FunctionDecl &D);
  void addVisibleNames(Function &Fn, const FunctionDecl &D);

  ASTContext &Context;
  SourceTable &Sources;
  TypeTable Types;
  Flow &Out;
  AliasTable Aliases;
  llvm::DenseSet<const FunctionDecl *> Lowered;
  llvm::StringMap<unsigned> Usrs;
};

void UnitLowering::run() {
  for (Decl *D : Context.getTranslationUnitDecl()->decls())
    if (Sources.isUser(D->getLocation()) || isa<LinkageSpecDecl>(D))
      TraverseDecl(D);
  Out.Types = Types.take();
}

bool UnitLowering::VisitNamespaceAliasDecl(NamespaceAliasDecl *D) {
  Aliases[D->getDeclContext()->getPrimaryContext()].push_back(
      {D->getNameAsString(), qualifiedName(*D->getNamespace())});
  return true;
}

bool UnitLowering::VisitFunctionDecl(FunctionDecl *D) {
  if (D->doesThisDeclarationHaveABody() && D->getBody() && !D->isDefaulted())
    lowerFunction(*D);
  return true;
}

/// The visitor walks into a lambda's body, but not its call operators.
bool UnitLowering::VisitLambdaExpr(LambdaExpr *E) {
  const CXXMethodDecl *Operator = E->getCallOperator();
  if (!Operator)
    return true;
  if (const FunctionTemplateDecl *Generic =
          Operator->getDescribedFunctionTemplate())
    for (const FunctionDecl *Instance : Generic->specializations())
      if (Instance->hasBody())
        lowerFunction(*Instance);
  if (Operator->hasBody())
    lowerFunction(*Operator);
  return true;
}

/// Using-directives and aliases of the contexts around D.
void UnitLowering::addVisibleNames(Function &Fn, const FunctionDecl &D) {
  for (const DeclContext *DC = &D; DC; DC = DC->getLookupParent()) {
    for (const UsingDirectiveDecl *Using : DC->using_directives())
      Fn.UsingDirectives.push_back(
          qualifiedName(*Using->getNominatedNamespace()));
    auto It = Aliases.find(DC->getPrimaryContext());
    if (It != Aliases.end())
      llvm::append_range(Fn.NamespaceAliases, It->second);
    if (const auto *NS = dyn_cast<NamespaceDecl>(DC);
        NS && !NS->isInline() && !NS->isAnonymousNamespace())
      Fn.Namespaces.insert(Fn.Namespaces.begin(), qualifiedName(*NS));
  }
}

static bool isInstantiation(const FunctionDecl &D) {
  if (D.getTemplateInstantiationPattern())
    return true;
  // A lambda of an instantiated function is one too.
  for (const DeclContext *DC = D.getParent(); DC; DC = DC->getParent())
    if (const auto *Outer = dyn_cast<FunctionDecl>(DC))
      return isInstantiation(*Outer);
  return false;
}

/// The macro that makes the function, or one around it.
static std::string makingMacro(const FunctionDecl &D) {
  std::string Macro = outermostMacro(D.getLocation(), D.getASTContext());
  for (const DeclContext *DC = D.getParent(); DC && Macro.empty();
       DC = DC->getParent())
    if (const auto *Outer = dyn_cast<FunctionDecl>(DC))
      Macro = outermostMacro(Outer->getLocation(), D.getASTContext());
  return Macro;
}

/// From the return type to the end of what was written of the body.
static SourceRange writtenRange(const FunctionDecl &D) {
  SourceRange R = D.getSourceRange();
  const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(D.getBody());
  // The braces around a function-try-block are nowhere.
  if (R.getEnd().isInvalid() && Coroutine)
    for (const Stmt *Part : Coroutine->getBody()->children())
      R.setEnd(Part->getEndLoc());
  return R;
}

Function UnitLowering::describe(const FunctionDecl &D) {
  Function Fn;
  Fn.Usr = usr(D);
  // Lambdas of several instantiations have one USR.
  if (unsigned Seen = Usrs[Fn.Usr]++)
    Fn.Usr += "#" + std::to_string(Seen);
  Fn.Name = qualifiedName(D);
  Fn.Where = Sources.extent(writtenRange(D));
  Fn.NameWhere = Sources.extent(D.getLocation());
  Fn.Coroutine = isa<CoroutineBodyStmt>(D.getBody());
  Fn.ReturnType = Types.index(D.getReturnType());
  Fn.Pattern = D.isDependentContext();
  Fn.Instantiation = !Fn.Pattern && isInstantiation(D);
  Fn.Macro = makingMacro(D);
  Fn.Annotations = annotations(D);
  if (const auto *Proto = D.getType()->getAs<FunctionProtoType>())
    Fn.NoExcept = !isUnresolvedExceptionSpec(Proto->getExceptionSpecType()) &&
                  Proto->isNothrow();
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&D)) {
    Fn.Lambda = Method->getParent()->isLambda();
    Fn.ConstMember = Method->isConst() && !Fn.Lambda;
    Fn.Virtual = Method->isVirtual();
    if (!Method->isStatic() && !Fn.Lambda)
      Fn.ClassType = Types.index(Method->getThisType());
  }
  addVisibleNames(Fn, D);
  return Fn;
}

/// Something in the body did not compile.
static bool isBroken(const FunctionDecl &D) {
  class Finder : public RecursiveASTVisitor<Finder> {
  public:
    bool Found = false;
    bool VisitRecoveryExpr(RecoveryExpr *) { return !(Found = true); }
    bool VisitVarDecl(VarDecl *V) { return !(Found |= V->isInvalidDecl()); }
  };
  if (D.isInvalidDecl())
    return true;
  Finder F;
  F.TraverseStmt(D.getBody());
  return F.Found;
}

void UnitLowering::lowerFunction(const FunctionDecl &D) {
  if (!Sources.isUser(D.getLocation()) || !Lowered.insert(&D).second)
    return;
  Function Fn = describe(D);
  Fn.Broken = isBroken(D);
  if (!Fn.Broken)
    BodyLowering({Context, Sources, Types}, Fn, D).run();
  Out.Functions.push_back(std::move(Fn));
}

} // namespace

Flow async_tidy::lower(ASTContext &Context, const PreprocessorRecord &Record,
                       const UserFilePredicate &IsUserFile) {
  Flow Out;
  const SourceManager &SM = Context.getSourceManager();
  SourceTable Sources(SM, Context.getLangOpts(), Record, IsUserFile);
  UnitLowering(Context, Sources, Out).run();
  Out.Sources = Sources.take();
  for (const Source &S : Out.Sources)
    if (S.MainFile)
      Out.MainFile = S.Path;
  llvm::sort(Out.Functions, [](const Function &A, const Function &B) {
    return std::tie(A.Where, A.Usr) < std::tie(B.Where, B.Usr);
  });
  return Out;
}
