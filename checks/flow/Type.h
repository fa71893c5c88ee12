//===--- Type.h - What the analysis may know of a C++ type ------*- C++ -*-===//
//
// Goes in: a type as Clang sees it (checks/lower fills this in).
// Comes out: a value that answers questions about sharing, copying and lifetime
// without Clang.
// Limits: fields and promise facts are recorded for types of user files and for
// coroutine types alone; a type without fields is not thereby empty.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_TYPE_H
#define ASYNC_TIDY_FLOW_TYPE_H

#include "checks/flow/Source.h"

namespace async_tidy {

/// How a value of the type leads to the object that is meant.
enum class Indirection : std::uint8_t {
  Value,
  LValueReference,
  RValueReference,
  Pointer,
};

/// When a coroutine of the type begins to run, read from its promise's
/// initial_suspend: std::suspend_always is Lazy, std::suspend_never is Hot.
enum class Start : std::uint8_t { Unknown, Lazy, Hot };

/// A non-static data member.
struct Field {
  std::string Name;
  Index Type = NoIndex;
  bool Mutable = false; ///< Changes in const members too.

  friend bool operator==(const Field &, const Field &) = default;
};

/// One type. Equal types of a Flow have one index.
struct Type {
  /// The bare name: qualified, without template arguments, cv and indirection,
  /// inline namespaces dropped, aliases resolved: `asio::awaitable`, `int`.
  /// For pointers and references: the name of what they lead to.
  std::string Name;
  /// The whole canonical type as C++ spells it, inline namespaces dropped.
  std::string Spelling;
  std::vector<Index> Args; ///< Its type arguments, into Flow::Types.
  Indirection Through = Indirection::Value;
  Index Pointee = NoIndex; ///< For pointers and references.
  bool Const = false;      ///< What it leads to cannot be changed through it.

  // Facts of the value type (of the pointee for pointers and references).
  bool Class = false;
  bool InUserFile = false; ///< The class is defined in one.
  bool Dependent = false;  ///< A template's own type: nothing below is known.
  bool Void = false;
  bool MoveOnly = false;
  bool DefaultConstructible = false;
  bool TriviallyCopyable = false;
  /// A destructor that some user or library wrote does something at its end.
  bool NonTrivialDestructor = false;
  bool Lambda = false;
  /// A view or handle: a class with a reference or pointer field of its own
  /// (string_view, span): copying it copies no data.
  bool HoldsReference = false;
  Start InitialSuspend = Start::Unknown;
  std::vector<std::string> Bases; ///< Names of all bases, nearest first.
  /// Of user-file classes alone, those of their bases included.
  std::vector<Field> Fields;
  /// Texts of `[[clang::annotate("async::…")]]` on the class.
  std::vector<std::string> Annotations;

  bool isReference() const {
    return Through == Indirection::LValueReference ||
           Through == Indirection::RValueReference;
  }
  bool isPointer() const { return Through == Indirection::Pointer; }

  friend bool operator==(const Type &, const Type &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_TYPE_H
