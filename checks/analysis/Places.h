//===--- Places.h - Which places are one object -----------------*- C++ -*-===//
//
// Goes in: places of one Function.
// Comes out: the objects they stand for. A reference stands for what it refers
// to; the result of an accessor, a pointer or a view may be part of what it was
// made from, so it stands for both; globals are the same object in every
// function, and so is what an accessor without arguments hands out.
// Limits: what a pointer points to is known from its first value alone; a chain
// of more than eight references is cut, and stands for its last link.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_PLACES_H
#define ASYNC_TIDY_ANALYSIS_PLACES_H

#include "checks/analysis/Program.h"
#include "checks/models/LibraryModel.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// A type together with the unit whose table its indices lead into.
struct TypeRef {
  const Flow *Unit = nullptr;
  const Type *Of = nullptr;

  explicit operator bool() const { return Of != nullptr; }
  const Type *operator->() const { return Of; }
  TypeRef at(Index I) const { return {Unit, Unit->type(I)}; }

  friend bool operator==(const TypeRef &, const TypeRef &) = default;
};

/// An object, or a part of one, as one function sees it.
struct Location {
  Index Root = NoIndex; ///< Of the function; NoIndex for a global.
  std::string Global;   ///< A global's USR.
  std::vector<std::string> Fields;

  friend bool operator==(const Location &, const Location &) = default;
  friend auto operator<=>(const Location &, const Location &) = default;
};

/// One is the other or a part of it. Elements of an array are all one.
bool overlap(const Location &A, const Location &B);

using Locations = llvm::SmallVector<Location, 2>;

/// The places of one function.
class Places {
public:
  Places(FunctionRef Fn, const LibraryModel &Model) : Fn(Fn), Model(Model) {}

  const Function &function() const { return *Fn.Body; }
  const Flow &unit() const { return *Fn.Unit; }
  TypeRef type(Index I) const { return {Fn.Unit, Fn.Unit->type(I)}; }

  /// The objects that \p P may stand for; one at least.
  Locations resolve(const Place &P) const;

  /// All that the objects of \p L were made from, \p L itself first.
  Locations origins(const Location &L) const;

  /// What is declared of the object, or nothing if the path leads through a
  /// class whose fields are not known.
  TypeRef typeOf(const Location &L) const;

  /// As the user wrote it: `deps.users`, `users_`, `the result of 'f'`.
  std::string name(const Location &L) const;

private:
  void resolve(const Place &P, unsigned Depth, Locations &Out) const;
  std::string globalName(const Root &R) const;
  const Root *rootOf(llvm::StringRef Global) const;
  bool isLink(const Root &R) const;
  bool alsoItself(const Root &R) const;

  FunctionRef Fn;
  const LibraryModel &Model;
};

/// The place's name in quotes, or what it is if it has none.
std::string quoted(llvm::StringRef Name);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_PLACES_H
