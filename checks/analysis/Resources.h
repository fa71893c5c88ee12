//===--- Resources.h - Objects that awaited operations use ------*- C++ -*-===//
//
// Goes in: the objects that two awaited operations use.
// Comes out: whether the operations may overlap as far as these objects go, on
// what assumption, or what stands against it (rule 2 of the design).
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_RESOURCES_H
#define ASYNC_TIDY_ANALYSIS_RESOURCES_H

#include "checks/analysis/Callers.h"

namespace async_tidy {

/// An object that an awaited operation works on: its receiver or what it may
/// change through an argument.
struct ResourceUse {
  Location Where;
  TypeRef Type;       ///< As the operation sees it.
  bool Reads = false; ///< It only looks at the object.
  /// How it is known: High by model, attribute or body.
  Confidence Sure = Confidence::Low;
  bool ConstMember = false; ///< The operation is one.
  Direction Side = Direction::None;

  friend bool operator==(const ResourceUse &, const ResourceUse &) = default;
};

enum class Overlap : std::uint8_t {
  Apart,   ///< Nothing is shared, or sharing is fine.
  Assumed, ///< Fine if an assumption of confidence Sure holds.
  Clash,
};

struct Relation {
  Overlap How = Overlap::Apart;
  /// Of the assumption; of a clash for want of knowledge it is Low, and High if
  /// the clash is known.
  Confidence Sure = Confidence::High;
  std::string Because; ///< A clause: `both use 'conn'`.
};

class ResourceRules {
public:
  /// \p Given: what callers give; must live as long as this, as the others.
  ResourceRules(const SharingRules &Types, const ParameterSet &Given,
                const Places &In)
      : Types(Types), Given(Given), In(In) {}

  Relation compare(const ResourceUse &A, const ResourceUse &B) const;

  /// Whether running both at once is shown to be wrong, and how surely: a Clash
  /// if they use one object that takes one operation at a time, other than to
  /// look at it or from the two sides of a stream.
  Relation compareForHarm(const ResourceUse &A, const ResourceUse &B) const;

private:
  bool isTransaction(const Location &L) const;
  bool leadsToExclusive(const Location &L) const;
  TypeRef declaredAs(const ResourceUse &U) const;
  Relation sameObject(const ResourceUse &A, const ResourceUse &B) const;
  Relation madeFromOne(const ResourceUse &A, const ResourceUse &B) const;
  bool holds(const ResourceUse &U, TypeRef Of) const;
  Relation harm(const Location &Common, TypeRef Of, llvm::StringRef How) const;
  Relation holdOne(const ResourceUse &A, const ResourceUse &B) const;
  Relation shared(const SharingFact &Fact, const ResourceUse &A,
                  const ResourceUse &B, std::string Because) const;
  bool wiredApart(const ResourceUse &A, const ResourceUse &B, TypeRef Of) const;
  Locations ofKind(const Location &L, size_t Fork, TypeRef Of) const;
  bool leadsElsewhere(const Location &L, size_t Fork) const;

  const SharingRules &Types;
  const ParameterSet &Given;
  const Places &In;
};

/// The graver of two.
Relation worse(Relation A, Relation B);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_RESOURCES_H
