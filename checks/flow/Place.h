//===--- Place.h - Where a value lives --------------------------*- C++ -*-===//
//
// A Place is an access path: a root and the fields that lead from it. Two
// places can only be told apart with the roots' table at hand, since a root may
// be a reference to, or have been constructed from, another place.
//
// Limits: array elements are one field `[]`, whatever the index; a pointer and
// what it points to are one place; unions are not told apart by member.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_PLACE_H
#define ASYNC_TIDY_FLOW_PLACE_H

#include "checks/flow/Source.h"

namespace async_tidy {

/// A root of the enclosing Function and the fields that lead from it.
struct Place {
  Index Root = NoIndex;            ///< Into Function::Roots.
  std::vector<std::string> Fields; ///< Outermost first; `[]` for an element.

  friend bool operator==(const Place &, const Place &) = default;
  friend auto operator<=>(const Place &, const Place &) = default;
};

enum class RootKind : std::uint8_t {
  Local,
  Parameter,
  Capture, ///< A lambda's captured variable, seen from inside the lambda.
  This,
  Global,      ///< Also static members and static locals.
  Temporary,   ///< An object that only the full expression holds.
  CallResult,  ///< What a call returned, not bound to a name.
  AwaitResult, ///< What an await yielded, not bound to a name.
};

/// What is done with a name after it was bound.
enum class UseKind : std::uint8_t {
  Plain,         ///< Read, or passed on.
  Written,       ///< Assigned, or its address or a mutable reference taken.
  Moved,         ///< `std::move(name)`.
  Returned,      ///< `return name;`, `co_return name;`: an implicit move.
  CapturedCopy,  ///< Captured by value in a lambda.
  CapturedByRef, ///< Captured by reference in a lambda.
};

struct Use {
  UseKind Kind = UseKind::Plain;
  Extent Where;

  friend bool operator==(const Use &, const Use &) = default;
};

/// The start of access paths.
struct Root {
  RootKind Kind = RootKind::Local;
  std::string Name; ///< As declared; empty for temporaries and results.
  Index Type = NoIndex;
  Extent Where;    ///< The name in its declaration; else the expression.
  std::string Usr; ///< Globals: the same in every unit.
  /// The places this object was made from: what a reference refers to, the
  /// arguments and captures that a constructor or a call took by reference,
  /// pointer or copy. Empty: made from nothing that lives on.
  std::vector<Place> From;
  /// It is a reference or a structured binding: an alias of From, no object.
  bool Alias = false;
  bool ConstObject = false; ///< Declared const.
  bool ByReference = false; ///< Capture: by reference.
  std::string Callee;       ///< CallResult: qualified name of the function.
  std::string Lambda;       ///< USR of the call operator if it is a lambda.
  std::vector<Use> Uses;    ///< Locals and parameters, in source order.

  friend bool operator==(const Root &, const Root &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_PLACE_H
