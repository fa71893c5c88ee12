//===--- Names.cpp - Names that models can match --------------------------===//

#include "checks/lower/Names.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

/// `operator bool`, `operator basic_string_view`: the bare name of the type.
static std::string conversionName(const CXXConversionDecl &D) {
  QualType To = D.getConversionType().getNonReferenceType().getCanonicalType();
  if (const auto *Record = To->getAsCXXRecordDecl())
    return "operator " + Record->getNameAsString();
  PrintingPolicy Policy(D.getLangOpts());
  Policy.Bool = true;
  return "operator " + To.getUnqualifiedType().getAsString(Policy);
}

/// One component, or nothing for contexts that take no part in names.
static std::string component(const NamedDecl &D) {
  if (const auto *NS = dyn_cast<NamespaceDecl>(&D))
    if (NS->isInline() || NS->isAnonymousNamespace())
      return {};
  if (const auto *Record = dyn_cast<CXXRecordDecl>(&D))
    if (Record->isLambda())
      return {};
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&D))
    if (Method->getParent()->isLambda())
      return "(lambda)";
  // A constructor's own name carries the class's template arguments.
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(&D))
    return Ctor->getParent()->getNameAsString();
  if (const auto *Dtor = dyn_cast<CXXDestructorDecl>(&D))
    return "~" + Dtor->getParent()->getNameAsString();
  if (const auto *Conversion = dyn_cast<CXXConversionDecl>(&D))
    return conversionName(*Conversion);
  return D.getNameAsString();
}

std::string async_tidy::qualifiedName(const NamedDecl &D) {
  std::vector<std::string> Parts;
  const auto Add = [&](const NamedDecl &N) {
    if (std::string Part = component(N); !Part.empty())
      Parts.push_back(std::move(Part));
  };
  Add(D);
  for (const DeclContext *DC = D.getDeclContext(); DC; DC = DC->getParent())
    if (const auto *Named = dyn_cast<NamedDecl>(DC))
      Add(*Named);
  return llvm::join(llvm::reverse(Parts), "::");
}

/// Clang has no USR for lambdas in some templates: they are told apart by the
/// function they stand in and their place.
static std::string usrByPlace(const Decl &D) {
  const DeclContext *Outer = D.getDeclContext();
  while (Outer && !Outer->isFunctionOrMethod())
    Outer = Outer->getParent();
  const SourceManager &SM = D.getASTContext().getSourceManager();
  const auto [File, Offset] = SM.getDecomposedExpansionLoc(D.getLocation());
  return (Outer ? async_tidy::usr(*cast<Decl>(Outer)) : std::string()) + "@" +
         SM.getFilename(SM.getLocForStartOfFile(File)).str() + "@" +
         std::to_string(Offset);
}

std::string async_tidy::usr(const Decl &D) {
  llvm::SmallString<128> Buffer;
  if (index::generateUSRForDecl(&D, Buffer))
    return isa<CXXMethodDecl>(D) ? usrByPlace(D) : std::string();
  return std::string(Buffer);
}

std::string async_tidy::outermostMacro(SourceLocation Loc,
                                       const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  std::string Name;
  while (Loc.isMacroID()) {
    if (!SM.isMacroArgExpansion(Loc))
      Name = Lexer::getImmediateMacroName(Loc, SM, Context.getLangOpts());
    Loc = SM.getImmediateMacroCallerLoc(Loc);
  }
  return Name;
}

std::vector<std::string> async_tidy::annotations(const Decl &D) {
  std::vector<std::string> Texts;
  for (const Decl *Redecl : D.redecls())
    for (const auto *A : Redecl->specific_attrs<AnnotateAttr>())
      if (A->getAnnotation().starts_with("async::") &&
          !llvm::is_contained(Texts, A->getAnnotation()))
        Texts.push_back(A->getAnnotation().str());
  return Texts;
}
