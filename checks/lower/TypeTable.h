//===--- TypeTable.h - Types of a unit --------------------------*- C++ -*-===//
//
// Goes in: Clang's types.
// Comes out: indices into a table of async_tidy::Type; equal canonical types
// have one index.
// Limits: facts of a class that is not complete in the unit stay at their
// defaults; nothing is instantiated to learn more.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_TYPETABLE_H
#define ASYNC_TIDY_LOWER_TYPETABLE_H

#include "checks/lower/SourceTable.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/TypeOrdering.h"

namespace async_tidy {

class TypeTable {
public:
  TypeTable(const clang::ASTContext &Context, SourceTable &Sources);

  Index index(clang::QualType T);

  const Type &operator[](Index I) const { return Types[I]; }
  std::vector<Type> take() { return std::move(Types); }

private:
  Type describe(clang::QualType Canonical);
  void describeValue(Type &Out, clang::QualType Value);
  void describeClass(Type &Out, const clang::CXXRecordDecl &Record);
  void addFields(Type &Out, const clang::CXXRecordDecl &Of);
  /// A destructor that somebody wrote, of the class or of what it is made of,
  /// other than the standard library's.
  bool hasWrittenDestructor(const clang::CXXRecordDecl &Record);
  void describeArguments(Type &Out, clang::QualType Value);

  const clang::ASTContext &Context;
  SourceTable &Sources;
  clang::PrintingPolicy Policy;
  llvm::DenseMap<clang::QualType, Index> Known;
  std::vector<Type> Types;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_TYPETABLE_H
