//===--- RewriteSpelling.cpp - Names made visible -------------------------===//

#include "checks/analysis/RewriteSpelling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace async_tidy;
using llvm::StringRef;

static bool isWithin(StringRef Name, StringRef Namespace) {
  return Name.consume_front(Namespace) && Name.starts_with("::");
}

std::string async_tidy::spelled(const RewriteContext &C,
                                StringRef QualifiedName) {
  const NamespaceAlias *Best = nullptr;
  for (const NamespaceAlias &Alias : C.Fn.Body->NamespaceAliases)
    if (isWithin(QualifiedName, Alias.Target) &&
        C.Code.contains(Alias.Name + "::") &&
        (!Best || Best->Target.size() < Alias.Target.size()))
      Best = &Alias;
  if (!Best)
    return QualifiedName.str();
  return Best->Name + QualifiedName.substr(Best->Target.size()).str();
}

std::string async_tidy::spelledJoin(const RewriteContext &C,
                                    const JoinFacts &Facts) {
  return Facts.Syntax == JoinSyntax::Call ? spelled(C, Facts.Name) : Facts.Name;
}

static bool isHeader(StringRef Path, StringRef Header) {
  return Path.consume_back(Header) && (Path.empty() || Path.ends_with("/"));
}

/// \p From includes \p Header, directly or through others.
static bool reaches(const Flow &Unit, const Source &From, StringRef Header) {
  llvm::StringMap<const Source *> ByPath;
  for (const Source &S : Unit.Sources)
    ByPath[S.Path] = &S;
  llvm::StringSet<> Seen;
  llvm::SmallVector<const Source *> Open = {&From};
  while (!Open.empty())
    for (const Include &I : Open.pop_back_val()->Includes) {
      if (isHeader(I.Resolved, Header) ||
          StringRef(I.Spelled).trim("<>\"") == Header)
        return true;
      auto Next = ByPath.find(I.Resolved);
      if (Next != ByPath.end() && Seen.insert(I.Resolved).second)
        Open.push_back(Next->second);
    }
  return false;
}

/// As the file includes the library's other headers; in `<>` if it has none.
static bool isAngledHere(const Source &File, StringRef Header) {
  StringRef Folder = Header.take_front(Header.find('/') + 1);
  for (const Include &I : File.Includes)
    if (!Folder.empty() &&
        StringRef(I.Spelled).drop_front().starts_with(Folder))
      return StringRef(I.Spelled).starts_with("<");
  return true;
}

std::optional<EditDraft> async_tidy::missingInclude(const RewriteContext &C,
                                                    const JoinFacts &Facts) {
  if (Facts.Header.empty() || reaches(*C.Fn.Unit, C.File, Facts.Header))
    return std::nullopt;
  return includeDraft(C.File.Path, C.Code, Facts.Header,
                      isAngledHere(C.File, Facts.Header));
}

/// The reverse of spelled(): `net::ip` is `asio::ip`.
static std::string unaliased(const RewriteContext &C, StringRef Name) {
  Name.consume_front("::");
  auto [First, Rest] = Name.split("::");
  for (const NamespaceAlias &Alias : C.Fn.Body->NamespaceAliases)
    if (Alias.Name == First && !Rest.empty())
      return Alias.Target + "::" + Rest.str();
  return Name.str();
}

/// A statement of \p In before the region names the namespace.
static bool usesNamespace(const RewriteContext &C, const Block &In,
                          StringRef Namespace) {
  std::uint32_t Begin = C.step(C.Graph.Of.First).Where.Begin;
  return llvm::any_of(In.Statements, [&](const Statement &S) {
    StringRef Text = C.text(S.Where);
    return S.Where.End <= Begin && Text.consume_front("using namespace ") &&
           unaliased(C, Text.rtrim(';').trim()) == Namespace;
  });
}

std::optional<EditDraft> async_tidy::missingUsing(const RewriteContext &C,
                                                  const JoinFacts &Facts) {
  if (Facts.UsingNamespace.empty() ||
      llvm::is_contained(C.Fn.Body->UsingDirectives, Facts.UsingNamespace) ||
      usesNamespace(C, C.Fn.Body->Body, Facts.UsingNamespace) ||
      usesNamespace(C, C.block(), Facts.UsingNamespace))
    return std::nullopt;
  std::string Line =
      "using namespace " + spelled(C, Facts.UsingNamespace) + ";";
  // The body of a function that is one try block has no braces of its own.
  bool Braces = C.text(C.Fn.Body->Body.Where).starts_with("{");
  const Block &In = Braces ? C.Fn.Body->Body : C.block();
  std::uint32_t First = In.Statements.front().Where.Begin;
  Gap Before{First, First, false};
  if (C.text(In.Where).starts_with("{"))
    Before = gapBetween(C.Code, In.Where.Begin + 1, First);
  StringRef Blank = C.Code.slice(Before.TrailingEnd, Before.LeadBegin);
  std::size_t Break = Blank.find_last_of('\n');
  if (Break == StringRef::npos) {
    // Directly behind the brace: a statement that goes takes the blanks before
    // it along.
    bool Behind = Before.TrailingEnd != First;
    return EditDraft{Before.TrailingEnd, Before.TrailingEnd,
                     Behind ? " " + Line : Line + " ", std::nullopt};
  }
  StringRef Indent = Blank.substr(Break + 1);
  return EditDraft{Before.TrailingEnd, Before.TrailingEnd,
                   (newline(C.Code) + Indent + Line).str(), std::nullopt};
}
