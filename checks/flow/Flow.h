//===--- Flow.h - One translation unit without Clang ------------*- C++ -*-===//
//
// Goes in: what checks/lower saw in one translation unit.
// Comes out: all that link, analysis and rewriting need. A Flow can be written
// to disk, read on another machine and analysed there (Serialize.h), or printed
// for people and golden tests (Print.h).
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_FLOW_H
#define ASYNC_TIDY_FLOW_FLOW_H

#include "checks/flow/Step.h"
#include "checks/flow/Type.h"

namespace async_tidy {

/// `namespace net = boost::asio;`
struct NamespaceAlias {
  std::string Name;
  std::string Target; ///< Fully qualified, inline namespaces dropped.

  friend bool operator==(const NamespaceAlias &,
                         const NamespaceAlias &) = default;
};

/// A function, member function, lambda or template pattern with a body.
struct Function {
  std::string Usr;
  std::string Name; ///< Qualified; a lambda's is `outer::(lambda)`.
  Extent Where;     ///< The whole definition.
  Extent NameWhere; ///< The name, for pointing at.
  bool Coroutine = false;
  Index ReturnType = NoIndex;
  bool ConstMember = false;
  bool Virtual = false;
  bool NoExcept = false;
  /// Name of the macro that the head of the definition, or of a function around
  /// it, comes out of: `TEST` makes a test.
  std::string Macro;
  /// The type `this` points to, for members and for lambdas that capture it.
  Index ClassType = NoIndex;
  std::vector<Index> Parameters; ///< Into Roots.
  bool Lambda = false;
  /// Instantiations and their pattern share Where; findings of a template are
  /// reported once, if they hold in all instantiations.
  bool Pattern = false;
  bool Instantiation = false;
  std::vector<std::string> Annotations;
  /// Namespaces around the definition, innermost last: `app`, `app::detail`.
  std::vector<std::string> Namespaces;
  /// Namespaces named by using-directives visible in the body.
  std::vector<std::string> UsingDirectives;
  std::vector<NamespaceAlias> NamespaceAliases; ///< Visible in the body.
  /// Names declared anywhere in the body or as parameters: a rewrite must not
  /// introduce one of these again.
  std::vector<std::string> DeclaredNames;
  std::vector<Root> Roots;
  Block Body;
  /// The body has errors: nothing may be said about it.
  bool Broken = false;

  friend bool operator==(const Function &, const Function &) = default;
};

struct Flow {
  std::string MainFile; ///< Absolute path.
  std::vector<Source> Sources;
  std::vector<Type> Types;
  std::vector<Function> Functions;

  const Type *type(Index I) const {
    return I < Types.size() ? &Types[I] : nullptr;
  }

  friend bool operator==(const Flow &, const Flow &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_FLOW_H
