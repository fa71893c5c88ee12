//===--- RewriteFixture.h - Rewrites from text to text ----------*- C++ -*-===//
//
// Goes in: the text of a file with one coroutine, what its functions return,
// and which statement needs which.
// Comes out: the text after the rewrite, or the sentence that refuses it.
//
//     RewriteFixture F("task<Page> page(int id) { … }");
//     F.returns("find", "cppcoro::task<User>");
//     EXPECT_EQ(F.fixed(), "…");
//
// The body is read as far as these tests need: statements in a row, awaits in
// them, names they bind. A statement that mentions a name needs what bound it;
// everything else that must stay in order is said with orders(). Facts that the
// text does not show are set on the steps, types and roots directly.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_ANALYSIS_REWRITEFIXTURE_H
#define ASYNC_TIDY_TEST_ANALYSIS_REWRITEFIXTURE_H

#include "checks/analysis/Rewrite.h"
#include <map>

namespace async_tidy::test {

class RewriteFixture {
public:
  /// \p Text may come from a raw string: one line break in front is dropped.
  explicit RewriteFixture(llvm::StringRef Text, llvm::StringRef Name = "page");

  /// A call of \p Callee, as it is written without arguments and receiver,
  /// yields an awaitable, such as `asio::awaitable<User>`.
  RewriteFixture &returns(llvm::StringRef Callee, llvm::StringRef Awaitable);

  /// The facts of all types of this bare name; classes that copy freely if
  /// nothing else is said of them.
  Type &facts(llvm::StringRef Name);

  Source &source();
  void addSource(Source Other) { Unit.Sources.push_back(std::move(Other)); }
  /// The provider has no text from now on.
  void forgetText() { Forgotten = true; }
  std::vector<std::string> &usingDirectives();
  std::vector<NamespaceAlias> &namespaceAliases();

  // These read the text, so returns() comes before them.
  Step &stepAt(llvm::StringRef Snippet);
  Await &awaitAt(llvm::StringRef Snippet) { return *stepAt(Snippet).Await; }
  Root &root(llvm::StringRef Name);
  Function &function();
  Statement &statementAt(llvm::StringRef Snippet);
  DependenceGraph &graph();
  Candidate &candidateAt(llvm::StringRef Snippet);
  Index type(llvm::StringRef Spelling);
  Extent extentOf(llvm::StringRef Snippet) const;
  Index indexAt(llvm::StringRef Snippet);

  /// The step at \p Second must stay after the step at \p First.
  RewriteFixture &orders(llvm::StringRef First, llvm::StringRef Second);
  /// The region lies in a block of its own, which opens at \p Brace.
  RewriteFixture &inBlock(std::uint32_t Brace);
  /// The region is the part at \p Snippet of the statement it stands in.
  RewriteFixture &inStatement(llvm::StringRef Snippet);
  /// The region begins with the step at \p Snippet.
  RewriteFixture &beginsWith(llvm::StringRef Snippet);
  /// \p Snippet is a step of its own, before the one at \p Next.
  RewriteFixture &addStepBefore(llvm::StringRef Next, llvm::StringRef Snippet);

  std::variant<Fix, NoFix> rewrite();
  /// The new text; `no fix: …` if it was refused.
  std::string fixed();
  /// The sentence of a refusal; empty if there is a fix.
  std::string refusal();
  Fix fix();

private:
  void read();
  void readStatement(Extent Where);
  void addAwaits(const Extent &Statement);
  void describe(Await &A, const Extent &Statement);
  void addRest(const Extent &Statement, llvm::StringRef Header);
  Step &push(StepKind Kind, Extent Where);
  Index addLocal(llvm::StringRef Name, Extent Where);
  void addUses(Root &R);
  void addEdges();
  Schedule schedule() const;

  std::string Text;
  std::string Name;
  std::map<std::string, std::string> Awaitables; ///< By callee.
  std::map<std::string, Type> Facts;
  Flow Unit;
  Function Fn;
  std::optional<Block> Inner; ///< The region's, if it is not the body.
  DependenceGraph Graph;
  bool Read = false;
  bool Forgotten = false;
};

/// A file whose calls return cppcoro tasks, of which the join is a call: `find`
/// a User, `orders` an Orders, `unread` an int, `ping` nothing.
RewriteFixture callJoin(llvm::StringRef Text);

/// The same calls return Asio awaitables, of which the join is an operator.
RewriteFixture operatorJoin(llvm::StringRef Text);

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_ANALYSIS_REWRITEFIXTURE_H
