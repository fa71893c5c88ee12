//===--- Resources.cpp - Objects that awaited operations use --------------===//

#include "checks/analysis/Resources.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace async_tidy;

Relation async_tidy::worse(Relation A, Relation B) {
  // A known clash is graver than one for want of knowledge, which is graver
  // than any assumption; of assumptions the less sure one.
  const auto Gravity = [](const Relation &R) {
    const int Sure = static_cast<int>(R.Sure);
    return std::pair(static_cast<int>(R.How),
                     R.How == Overlap::Clash ? Sure : -Sure);
  };
  return Gravity(B) > Gravity(A) ? std::move(B) : std::move(A);
}

static Relation clash(Confidence Sure, std::string Because) {
  return {Overlap::Clash, Sure, std::move(Because)};
}

static std::string typeName(llvm::StringRef Qualified) {
  size_t Colon = Qualified.rfind("::");
  return quoted(Colon == llvm::StringRef::npos
                    ? Qualified
                    : Qualified.drop_front(Colon + 2));
}

static bool bothShownToRead(const ResourceUse &A, const ResourceUse &B) {
  return A.Reads && B.Reads && A.Sure == Confidence::High &&
         B.Sure == Confidence::High;
}

/// Both use one object that \p Fact is about. Nothing is known of it that
/// speaks for sharing but what the two operations do with it.
Relation ResourceRules::shared(const SharingFact &Fact, const ResourceUse &A,
                               const ResourceUse &B,
                               std::string Because) const {
  switch (Fact.How) {
  case Sharing::Exclusive:
    return clash(Confidence::High, Because + ", and a " +
                                       typeName(Fact.TypeName) +
                                       " takes one operation at a time");
  case Sharing::Shareable:
    if (Fact.Sure == Confidence::High)
      return {};
    return {Overlap::Assumed, Fact.Sure,
            Because + ", and a " + typeName(Fact.TypeName) +
                (Fact.ByName ? " counts as shareable by its name"
                             : " keeps nothing that may not be shared")};
  case Sharing::Unknown:
    break;
  }
  if (bothShownToRead(A, B))
    return {};
  return clash(Confidence::Low,
               Because + ", and nothing says that it may be shared");
}

/// By what it is called, or by what callers give: its class may be a base.
bool ResourceRules::isTransaction(const Location &L) const {
  return Types.isTransaction(In.name(L)) ||
         Given.count({&In.function(), L.Root}) != 0;
}

/// Whatever its class is made for: this one is, or was made of, an object that
/// is not for two at once.
bool ResourceRules::leadsToExclusive(const Location &L) const {
  return llvm::any_of(In.origins(L), [&](const Location &From) {
    return isTransaction(From) || Types.isKnownExclusive(In.typeOf(From));
  });
}

/// As what the object was declared here: a callee may see it as one of a base.
TypeRef ResourceRules::declaredAs(const ResourceUse &U) const {
  TypeRef Declared = In.typeOf(U.Where);
  return isKindOf(Types.pointee(Declared), Types.pointee(U.Type)) ? Declared
                                                                  : U.Type;
}

Relation ResourceRules::sameObject(const ResourceUse &A,
                                   const ResourceUse &B) const {
  const auto Rank = [](const SharingFact &F) {
    return F.How == Sharing::Exclusive    ? 3
           : F.How == Sharing::Unknown    ? 2
           : F.Sure == Confidence::Medium ? 1
                                          : 0;
  };
  SharingFact Fact = Types.sharing(A.Type);
  for (TypeRef Each : {B.Type, declaredAs(A), declaredAs(B)})
    if (SharingFact Other = Types.sharing(Each); Rank(Other) > Rank(Fact))
      Fact = std::move(Other);
  if (Fact.How == Sharing::Shareable &&
      (leadsToExclusive(A.Where) || leadsToExclusive(B.Where)))
    Fact.How = Sharing::Exclusive;
  const std::string Both = "both use " + quoted(In.name(A.Where));
  Relation Result = shared(Fact, A, B, Both);
  if (Fact.How != Sharing::Unknown || Result.How != Overlap::Clash)
    return Result;
  // By name alone, const members of one object may overlap.
  const auto Looks = [](const ResourceUse &U) {
    return U.Reads && (U.Sure == Confidence::High || U.ConstMember);
  };
  if (Looks(A) && Looks(B))
    return {Overlap::Assumed, std::min(A.Sure, B.Sure),
            Both + ", in const members named like reads"};
  return Result;
}

/// Made for many users at once, whoever hands it out.
static bool isMadeForMany(const SharingFact &Fact) {
  return Fact.How == Sharing::Shareable && Fact.Sure == Confidence::High;
}

/// Copies, wrappers and what an accessor returned share what they came from.
Relation ResourceRules::madeFromOne(const ResourceUse &A,
                                    const ResourceUse &B) const {
  Relation Worst;
  if (A.Where.Root == B.Where.Root)
    return Worst; // Sibling fields are different objects.
  const bool Known = isMadeForMany(Types.sharing(A.Type)) &&
                     isMadeForMany(Types.sharing(B.Type));
  const Locations OfA = In.origins(A.Where), OfB = In.origins(B.Where);
  for (const Location &X : OfA)
    for (const Location &Y : OfB) {
      if (!overlap(X, Y))
        continue;
      const Location &Common = X.Fields.size() < Y.Fields.size() ? Y : X;
      TypeRef Of = In.typeOf(Common);
      if (Types.isPlain(Of) ||
          (Known && Types.sharing(Of).How == Sharing::Unknown))
        continue;
      Worst = worse(std::move(Worst),
                    shared(Types.sharing(Of), A, B,
                           "both lead to " + quoted(In.name(Common))));
    }
  return Worst;
}

/// How many fields two paths have in common before they part, and the one they
/// part at; none if their roots differ. Sibling fields are different objects,
/// references or not.
static size_t fork(const Location &A, const Location &B) {
  if (A.Root != B.Root || A.Global != B.Global)
    return 0;
  size_t Common = 0;
  while (Common < std::min(A.Fields.size(), B.Fields.size()) &&
         A.Fields[Common] == B.Fields[Common])
    ++Common;
  return Common + 1;
}

/// Past its first \p Fork fields the path goes through a reference, a pointer
/// or a shared owner: what it leads to may have other paths to it.
bool ResourceRules::leadsElsewhere(const Location &L, size_t Fork) const {
  for (size_t Length = Fork + 1; Length <= L.Fields.size(); ++Length) {
    Location Part = L;
    Part.Fields.resize(Length);
    TypeRef T = In.typeOf(Part);
    if (!T || !Types.isSoleOwner(T))
      return true;
  }
  return false;
}

/// The objects of class \p Of that \p L is or was made from.
Locations ResourceRules::ofKind(const Location &L, size_t Fork,
                                TypeRef Of) const {
  Locations Found = In.origins(L);
  // Where a reference leads is not shown by the reference.
  if (leadsElsewhere(L, Fork))
    Found.erase(Found.begin());
  llvm::erase_if(Found, [&](const Location &From) {
    return !isKindOf(Types.pointee(In.typeOf(From)), Of);
  });
  return Found;
}

/// The user's code shows that the two were given different objects.
bool ResourceRules::wiredApart(const ResourceUse &A, const ResourceUse &B,
                               TypeRef Of) const {
  if (A.Where.Root == B.Where.Root)
    return false;
  const size_t Fork = fork(A.Where, B.Where);
  const Locations OfA = ofKind(A.Where, Fork, Of);
  const Locations OfB = ofKind(B.Where, Fork, Of);
  const auto SharedWithB = [&](const Location &X) {
    return llvm::any_of(OfB, [&](const Location &Y) { return overlap(X, Y); });
  };
  return !OfA.empty() && !OfB.empty() && llvm::none_of(OfA, SharedWithB);
}

Relation ResourceRules::holdOne(const ResourceUse &A,
                                const ResourceUse &B) const {
  const auto Reach = [&](const ResourceUse &U) {
    std::vector<HeldObject> All = Types.held(U.Type);
    if (TypeRef Own = Types.pointee(U.Type))
      All.insert(All.begin(), {Own, Types.sharing(Own)});
    return All;
  };
  const size_t Fork = fork(A.Where, B.Where);
  const bool Distinct =
      !leadsElsewhere(A.Where, Fork) && !leadsElsewhere(B.Where, Fork);
  Relation Worst;
  const std::vector<HeldObject> OfA = Reach(A), OfB = Reach(B);
  for (const auto &[NumberA, X] : llvm::enumerate(OfA))
    for (const auto &[NumberB, Y] : llvm::enumerate(OfB)) {
      // Two objects of one class are two objects.
      const bool Themselves = NumberA == 0 && NumberB == 0;
      if ((Themselves && Distinct) || !isKindOf(X.Type, Y.Type) ||
          wiredApart(A, B, X.Type))
        continue;
      Worst = worse(std::move(Worst),
                    shared(X.Fact, A, B,
                           "both may lead to one " + typeName(X.Type->Name)));
    }
  return Worst;
}

Relation ResourceRules::compare(const ResourceUse &A,
                                const ResourceUse &B) const {
  if (overlap(A.Where, B.Where))
    return worse(sameObject(A, B), holdOne(A, B));
  return worse(madeFromOne(A, B), holdOne(A, B));
}

/// A class that says of \p Common what it bears.
Relation ResourceRules::harm(const Location &Common, TypeRef Of,
                             llvm::StringRef How) const {
  std::optional<Confidence> Sure = Types.oneAtATime(Of);
  if (!Sure)
    return {};
  return {Overlap::Clash, *Sure,
          (How + quoted(In.name(Common)) + ", and a " +
           typeName(Types.pointee(Of)->Name) + " takes one operation at a time")
              .str()};
}

/// It keeps a way to an object of the class. What was only made from one may
/// need no more of it than its executor.
bool ResourceRules::holds(const ResourceUse &U, TypeRef Of) const {
  return isKindOf(Types.pointee(U.Type), Types.pointee(Of)) ||
         llvm::any_of(Types.held(U.Type), [&](const HeldObject &Held) {
           return isKindOf(Types.pointee(Held.Type), Types.pointee(Of));
         });
}

Relation ResourceRules::compareForHarm(const ResourceUse &A,
                                       const ResourceUse &B) const {
  const bool TwoSides = A.Side != Direction::None &&
                        B.Side != Direction::None && A.Side != B.Side;
  if (TwoSides || bothShownToRead(A, B))
    return {};
  if (overlap(A.Where, B.Where)) {
    // Who uses an object does not thereby use each of its parts.
    const size_t DepthA = A.Where.Fields.size(), DepthB = B.Where.Fields.size();
    return worse(
        DepthA <= DepthB ? harm(A.Where, A.Type, "both use ") : Relation(),
        DepthB <= DepthA ? harm(B.Where, B.Type, "both use ") : Relation());
  }
  if (A.Where.Root == B.Where.Root)
    return {}; // Sibling fields are different objects.
  // The nearest one: what a call made of one object may be several, each with
  // its own state.
  const Locations OfA = In.origins(A.Where), OfB = In.origins(B.Where);
  for (const Location &X : OfA)
    for (const Location &Y : OfB)
      if (overlap(X, Y)) {
        const Location &Common = X.Fields.size() < Y.Fields.size() ? Y : X;
        if (!holds(A, In.typeOf(Common)) || !holds(B, In.typeOf(Common)))
          return {};
        return harm(Common, In.typeOf(Common), "both lead to ");
      } else if (X.Root != NoIndex && X.Root == Y.Root) {
        return {};
      }
  return {};
}
