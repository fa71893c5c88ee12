//===--- Sharing.h - Which objects two awaits may use at once ---*- C++ -*-===//
//
// Goes in: types, with what models, attributes and names say of them.
// Comes out: whether objects of a type may be used by two operations at a time,
// whether they are plain values, and which other objects they hold on to.
// Limits: the fields of classes outside the user's files are not known; such a
// class counts as unknown unless a model names it.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_SHARING_H
#define ASYNC_TIDY_ANALYSIS_SHARING_H

#include "checks/analysis/Finding.h"
#include "checks/analysis/Names.h"
#include "checks/analysis/Places.h"

namespace async_tidy {

struct SharingFact {
  Sharing How = Sharing::Unknown;
  /// Medium: shareable by the name of its type, or by what its fields are.
  Confidence Sure = Confidence::High;
  bool ByName = false;  ///< By the name of its type alone.
  std::string TypeName; ///< Whose fact it is, for messages.
};

/// An object that another one leads to without owning it alone.
struct HeldObject {
  TypeRef Type;
  SharingFact Fact;
};

class SharingRules {
public:
  SharingRules(const LibraryModel &Model, const Names &Words)
      : Model(Model), Words(Words) {}

  SharingFact sharing(TypeRef T) const;

  /// How sure it is that two operations at a time on one such object do harm;
  /// nothing if nothing says so.
  std::optional<Confidence> oneAtATime(TypeRef T) const;

  /// A model, an attribute or what it is called for says that it is not for two
  /// at once; a mere position (`UserReader`) does not count.
  bool isKnownExclusive(TypeRef T) const;

  /// A variable called so is one, whatever base it is declared as.
  bool isTransaction(llvm::StringRef Variable) const {
    return Words.isTransaction(Variable);
  }

  /// Its end, or having it, orders what follows: a lock, a permit.
  bool isGuard(TypeRef T) const;

  /// A number, a string, a struct of such: a copy shares nothing with the
  /// original, and nothing acts on the world through it.
  bool isPlain(TypeRef T) const;

  /// A class of a library whose copies are values of their own, as far as its
  /// shape shows: a document, a request, a list.
  bool isLibraryValue(TypeRef T) const;

  /// The objects that one of type \p T shares with others: what its fields, and
  /// the fields of what it owns, refer to by reference, pointer or shared
  /// owner. Without those that are constant or known as shareable.
  std::vector<HeldObject> held(TypeRef T) const;

  /// Who gets a value of type \p T, or looks at one, can change objects that
  /// are not part of it: it holds pointers or shared owners of things that are
  /// not known as shareable, or is a callback.
  bool leadsToMutable(TypeRef T) const;

  /// Const members of the class may change what it keeps, a cache for example.
  /// Mutexes and atomics are made for that.
  bool changesWhenConst(TypeRef T) const;

  /// A value of the type is an object that nothing else leads to: no reference,
  /// pointer or shared owner.
  bool isSoleOwner(TypeRef T) const;

  /// A value of the type leads to something that it does not own alone: a
  /// pointer, a shared owner, an iterator.
  bool leadsElsewhere(TypeRef T) const {
    return !isSoleOwner(T) || isHandle(T);
  }

  /// Who has one, by value or as a constant, can change nothing through it that
  /// others see, and nobody else changes it.
  bool isClosed(TypeRef T) const {
    return T && T->Through == Indirection::Value && !T->HoldsReference &&
           !leadsElsewhere(T) && held(T).empty();
  }

  /// The type behind references, pointers and owning handles.
  TypeRef pointee(TypeRef T) const;

private:
  bool holdsNoState(TypeRef T) const;
  bool isOwner(TypeRef T) const;
  bool isHandle(TypeRef T) const;
  bool isPlain(TypeRef T, unsigned Depth) const;
  bool makesValues(const Type &T) const;
  SharingFact declared(TypeRef T) const;
  void collect(TypeRef T, std::vector<const Type *> &Seen,
               std::vector<HeldObject> &Out) const;
  void collectField(TypeRef T, std::vector<const Type *> &Seen,
                    std::vector<HeldObject> &Out) const;

  const LibraryModel &Model;
  const Names &Words;
};

/// One class is the other or a base of it.
bool isKindOf(TypeRef A, TypeRef B);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_SHARING_H
