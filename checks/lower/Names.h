//===--- Names.h - Names that models can match ------------------*- C++ -*-===//
//
// Goes in: declarations.
// Comes out: qualified names without template arguments and without inline
// namespaces, so that `std::__1::vector` and `std::vector` are one name; USRs;
// annotation texts.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_NAMES_H
#define ASYNC_TIDY_LOWER_NAMES_H

#include "clang/AST/Decl.h"
#include <string>
#include <vector>

namespace async_tidy {

/// `app::Users::find`; a member of an anonymous namespace has no part for it; a
/// lambda's call operator is `outer::(lambda)`.
std::string qualifiedName(const clang::NamedDecl &D);

std::string usr(const clang::Decl &D);

/// Name of the macro whose expansion \p Loc lies in, outermost; empty if it
/// lies in none, or is an argument of one.
std::string outermostMacro(clang::SourceLocation Loc,
                           const clang::ASTContext &Context);

/// Texts of `[[clang::annotate("async::…")]]` on any declaration of D.
std::vector<std::string> annotations(const clang::Decl &D);

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_NAMES_H
