//===--- Sharing.cpp - Which objects two awaits may use at once -----------===//

#include "checks/analysis/Sharing.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

static constexpr unsigned MaxDepth = 6;

bool async_tidy::isKindOf(TypeRef A, TypeRef B) {
  return A && B &&
         (A->Name == B->Name || llvm::is_contained(A->Bases, B->Name) ||
          llvm::is_contained(B->Bases, A->Name));
}

bool SharingRules::isOwner(TypeRef T) const {
  const TypeFacts *Facts = Model.type(T->Name);
  return Facts && Facts->Owner && !T->Args.empty();
}

TypeRef SharingRules::pointee(TypeRef T) const {
  for (unsigned Depth = 0; T && Depth != MaxDepth; ++Depth) {
    if (T->Through != Indirection::Value && T->Pointee != NoIndex)
      T = T.at(T->Pointee);
    else if (isOwner(T))
      T = T.at(T->Args.front());
    else
      break;
  }
  return T;
}

/// What models and attributes say, of the class or of a base.
SharingFact SharingRules::declared(TypeRef T) const {
  SharingFact Fact;
  Fact.TypeName = T->Name;
  if (llvm::is_contained(T->Annotations, "async::exclusive"))
    Fact.How = Sharing::Exclusive;
  else if (llvm::is_contained(T->Annotations, "async::shareable"))
    Fact.How = Sharing::Shareable;
  else if (const TypeFacts *Facts = Model.type(T->Name);
           Facts && Facts->Shared != Sharing::Unknown)
    Fact.How = Facts->Shared;
  if (Fact.How != Sharing::Unknown)
    return Fact;
  for (const std::string &Base : T->Bases)
    if (const TypeFacts *Facts = Model.type(Base);
        Facts && Facts->Shared != Sharing::Unknown) {
      Fact.How = Facts->Shared;
      if (Fact.How == Sharing::Exclusive)
        break;
    }
  return Fact;
}

SharingFact SharingRules::sharing(TypeRef T) const {
  T = pointee(T);
  if (!T)
    return {};
  SharingFact Fact = declared(T);
  if (Fact.How != Sharing::Unknown)
    return Fact;
  if (isGuard(T)) {
    Fact.How = Sharing::Exclusive;
    return Fact;
  }
  // What it is made of counts more than what it is called. A mutex inside is
  // there to make the object shareable.
  for (const Field &F : T->Fields)
    if (TypeRef Part = pointee(T.at(F.Type));
        Part && !isGuard(Part) && declared(Part).How == Sharing::Exclusive) {
      Fact.How = Sharing::Exclusive;
      Fact.TypeName = Part->Name;
      return Fact;
    }
  if (T->Class && Words.isExclusive(T->Name)) {
    Fact.How = Sharing::Exclusive;
    return Fact;
  }
  if (Words.isShareable(T->Name) || holdsNoState(T)) {
    Fact.How = Sharing::Shareable;
    Fact.Sure = Confidence::Medium;
    Fact.ByName = Words.isShareable(T->Name);
  }
  return Fact;
}

/// All that its members can work with is made for many: a repository over a
/// pool. What cannot change does not matter.
bool SharingRules::holdsNoState(TypeRef T) const {
  return !T->Fields.empty() && llvm::all_of(T->Fields, [&](const Field &F) {
    TypeRef Part = T.at(F.Type);
    if (!Part || F.Mutable)
      return false;
    if (Part->Const && isPlain(Part))
      return true;
    TypeRef Of = pointee(Part);
    return Of && declared(Of).How == Sharing::Shareable;
  });
}

std::optional<Confidence> SharingRules::oneAtATime(TypeRef T) const {
  T = pointee(T);
  if (!T || !T->Class)
    return std::nullopt;
  const auto Says = [&](StringRef Name) {
    const TypeFacts *Facts = Model.type(Name);
    return Facts && Facts->OneAtATime;
  };
  if (llvm::is_contained(T->Annotations, "async::exclusive") || Says(T->Name) ||
      llvm::any_of(T->Bases, Says))
    return Confidence::High;
  if (declared(T).How == Sharing::Unknown && Words.isOneAtATime(T->Name))
    return Confidence::Medium;
  return std::nullopt;
}

bool SharingRules::isKnownExclusive(TypeRef T) const {
  TypeRef Of = pointee(T);
  return Of && (declared(Of).How == Sharing::Exclusive || oneAtATime(Of));
}

bool SharingRules::isGuard(TypeRef T) const {
  T = pointee(T);
  if (!T)
    return false;
  if (const TypeFacts *Facts = Model.type(T->Name))
    if (Facts->Guard || Facts->Shared == Sharing::Shareable)
      return Facts->Guard;
  return T->NonTrivialDestructor && Words.isGuard(T->Name);
}

/// Models know a class of values by its constructors: they make a new value
/// out of their arguments.
bool SharingRules::makesValues(const Type &T) const {
  StringRef Name = T.Name;
  size_t Colon = Name.rfind("::");
  StringRef Last = Colon == StringRef::npos ? Name : Name.drop_front(Colon + 2);
  const CallFacts *Facts = Model.call((Name + "::" + Last).str());
  return Facts && (Facts->Effect == CallEffect::Reads ||
                   Facts->Effect == CallEffect::Pure);
}

bool SharingRules::isPlain(TypeRef T, unsigned Depth) const {
  if (!T || Depth == MaxDepth || T->Dependent || T->Lambda)
    return false;
  if (T->Through != Indirection::Value && !T->Const)
    return false;
  if (!T->Class)
    return T->TriviallyCopyable;
  if (SharingFact Fact = declared(T); Fact.How != Sharing::Unknown)
    return Fact.How == Sharing::Shareable;
  if (T->HoldsReference || isGuard(T))
    return false;
  const auto AllPlain = [&](const auto &List, auto TypeOf) {
    return llvm::all_of(List, [&](const auto &Each) {
      return isPlain(T.at(TypeOf(Each)), Depth + 1);
    });
  };
  if (makesValues(*T.Of))
    return AllPlain(T->Args, [](Index I) { return I; });
  if (isOwner(T))
    return false;
  if (!T->Fields.empty())
    return !T->NonTrivialDestructor &&
           AllPlain(T->Fields, [](const Field &F) { return F.Type; });
  return T->TriviallyCopyable;
}

bool SharingRules::isPlain(TypeRef T) const { return isPlain(T, 0); }

/// A class made for a signature calls something that it was given.
static bool isCallback(TypeRef T) {
  if (!T->Class || T->Args.empty())
    return false;
  TypeRef Signature = T.at(T->Args.front());
  return Signature && !Signature->Class && !Signature->TriviallyCopyable &&
         StringRef(Signature->Spelling).contains('(');
}

bool SharingRules::isLibraryValue(TypeRef T) const {
  return T && T->Through == Indirection::Value && T->Class && !T->InUserFile &&
         !T->Dependent && !T->Lambda && !T->MoveOnly && !T->HoldsReference &&
         !isOwner(T) && !isGuard(T) && !isCallback(T) &&
         sharing(T).How == Sharing::Unknown;
}

std::vector<HeldObject> SharingRules::held(TypeRef T) const {
  std::vector<HeldObject> Out;
  std::vector<const Type *> Seen;
  if (TypeRef Of = pointee(T))
    collect(Of, Seen, Out);
  return Out;
}

void SharingRules::collect(TypeRef T, std::vector<const Type *> &Seen,
                           std::vector<HeldObject> &Out) const {
  if (llvm::is_contained(Seen, T.Of) || declared(T).How == Sharing::Shareable)
    return;
  Seen.push_back(T.Of);
  for (const Field &F : T->Fields)
    if (TypeRef Part = T.at(F.Type))
      collectField(Part, Seen, Out);
  // What a container is made for is what it holds.
  if (T->Fields.empty() && makesValues(*T.Of))
    for (Index Arg : T->Args)
      if (TypeRef Element = T.at(Arg))
        collectField(Element, Seen, Out);
}

/// Values of the class lead to something that is not constant, though nothing
/// is known of its fields: views, iterators.
bool SharingRules::isHandle(TypeRef T) const {
  if (!T->HoldsReference || !T->Fields.empty() || T->Args.empty() ||
      makesValues(*T.Of))
    return false;
  TypeRef Element = T.at(T->Args.front());
  return Element && !Element->Const;
}

bool SharingRules::leadsToMutable(TypeRef T) const {
  TypeRef Of = pointee(T);
  if (!Of || sharing(Of).How == Sharing::Shareable)
    return false;
  TypeRef Value = T;
  while (Value && Value->Through != Indirection::Value)
    Value = Value.at(Value->Pointee);
  if (Value && isOwner(Value) && !makesValues(*Value.Of) && !Of->Const &&
      Of->Class && (!Value->MoveOnly || Value.Of != T.Of))
    return true;
  return isCallback(Of) || isHandle(Of) ||
         llvm::any_of(held(T), [](const HeldObject &Held) {
           return Held.Fact.How != Sharing::Shareable;
         });
}

bool SharingRules::changesWhenConst(TypeRef T) const {
  TypeRef Of = pointee(T);
  return Of && llvm::any_of(Of->Fields, [&](const Field &F) {
           TypeRef Part = Of.at(F.Type);
           return F.Mutable && Part && !isGuard(Part) &&
                  declared(Part).How != Sharing::Shareable;
         });
}

bool SharingRules::isSoleOwner(TypeRef T) const {
  return T->Through == Indirection::Value &&
         (!isOwner(T) || T->MoveOnly || makesValues(*T.Of));
}

void SharingRules::collectField(TypeRef T, std::vector<const Type *> &Seen,
                                std::vector<HeldObject> &Out) const {
  TypeRef Of = pointee(T);
  if (!Of)
    return;
  const bool Constant = Of->Const || (T->Const && !isOwner(T));
  SharingFact Fact = sharing(Of);
  if (!isSoleOwner(T) && (!Constant || Fact.How == Sharing::Exclusive)) {
    if (Fact.How == Sharing::Shareable && Fact.Sure == Confidence::High)
      return;
    Out.push_back({Of, Fact});
  }
  collect(Of, Seen, Out);
}
