//===--- Literals.h - Texts that a call is given ---------------*- C++ -*-===//
//
// Goes in: an expression in a function's body.
// Comes out: the string literal that its value begins with: written there, in
// the initialiser of a variable to which things are only appended, or at the
// left end of a concatenation or a format.
// Limits: what functions, members and parameters hold is not followed.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_LITERALS_H
#define ASYNC_TIDY_LOWER_LITERALS_H

namespace clang {
class Expr;
class FunctionDecl;
class StringLiteral;
} // namespace clang

namespace async_tidy {

/// Null if the text's beginning is not known. \p In: the function whose body
/// holds \p E.
const clang::StringLiteral *leadingLiteral(const clang::Expr &E,
                                           const clang::FunctionDecl &In);

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_LITERALS_H
