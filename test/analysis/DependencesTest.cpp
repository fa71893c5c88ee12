//===--- DependencesTest.cpp - Which edges a graph has, and which not -----===//

#include "checks/analysis/PrintStages.h"
#include "test/analysis/AnalysisKit.h"
#include "llvm/ADT/SmallVector.h"

using namespace async_tidy;
using namespace async_tidy::test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class DependencesTest : public AnalysisTest {
protected:
  FunctionBuilder &page(llvm::StringRef More = "") {
    return B.coroutine(
        "Task<Page> page",
        ("const Users &users, const Orders &orders" + More + ", int id").str());
  }

  /// The lines of --print=graph that say \p Word.
  std::vector<std::string> lines(llvm::StringRef Word) {
    const std::string Text = printed(printGraph);
    llvm::SmallVector<llvm::StringRef> Lines;
    llvm::StringRef(Text).split(Lines, '\n');
    std::vector<std::string> Found;
    for (llvm::StringRef Line : Lines)
      if (Line.contains(Word))
        Found.push_back(Line.trim().str());
    return Found;
  }
};

/// The last statement needs no edge to the first: it has one to the second,
/// which has one to the first.
TEST_F(DependencesTest, AWriteStandsForWhatItOverwrites) {
  page()
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .local("int sum", "user.id")
      .assign("sum", "id")
      .expression("sum")
      .returns("Page{user, order}");
  EXPECT_THAT(lines("evaluate after"),
              ElementsAre("evaluate after local 'sum' | output: changes 'sum' "
                          "again",
                          "evaluate after evaluate | data: needs 'sum'"));
}

TEST_F(DependencesTest, AWriteToAPartLeavesTheRest) {
  page(", const Page &old")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .local("Page copy", "old")
      .assign("copy.user", "user")
      .expression("copy")
      .returns("Page{user, order}");
  EXPECT_THAT(
      lines("'copy"),
      ElementsAre("evaluate after local 'copy' | output: changes 'copy.user' "
                  "again",
                  "evaluate after local 'copy' | data: needs 'copy'",
                  "evaluate after evaluate | data: needs 'copy.user'"));
}

TEST_F(DependencesTest, AWriteToTheWholeStandsForItsParts) {
  page(", const Page &old")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .local("Page copy", "old")
      .assign("copy.user", "user")
      .assign("copy", "old")
      .expression("copy.user")
      .returns("Page{user, order}");
  EXPECT_THAT(lines("needs 'copy"),
              ElementsAre("evaluate after evaluate | data: needs "
                          "'copy.user'"));
}

/// What only reads stands for nothing, so both readers stay before the write.
TEST_F(DependencesTest, AllReadersComeBeforeAWrite) {
  page()
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .local("int sum", "order.id")
      .local("int first", "sum")
      .local("int second", "sum")
      .assign("sum", "user.id")
      .returns("Page{user, order}");
  EXPECT_THAT(lines("read before"),
              ElementsAre("evaluate after local 'first' | anti: changes 'sum', "
                          "which is read before",
                          "evaluate after local 'second' | anti: changes "
                          "'sum', which is read before"));
}

/// An await that uses an object says nothing of other awaits that do: those are
/// compared by the rule for resources.
TEST_F(DependencesTest, AnAwaitDoesNotStandForTheWriteBeforeIt) {
  B.record("Store", {"int size"});
  B.declare("Task<Order> Store::peek(int id)");
  B.coroutine("Task<Page> page", "Store store, int id")
      .assign("store.size", "id")
      .await("user", "store.peek(id)")
      .await("order", "store.peek(id)")
      .returns("Page{user, order}");
  EXPECT_THAT(lines("needs 'store.size'"),
              ElementsAre("await 'user' after evaluate | data: needs "
                          "'store.size'",
                          "await 'order' after evaluate | data: needs "
                          "'store.size'"));
}

TEST_F(DependencesTest, AwaitsOnOneExclusiveObjectAreAChain) {
  B.declare("Task<User> Socket::find(int id) const");
  B.coroutine("Task<Page> page", "Socket &peer, int id")
      .await("first", "peer.find(id)")
      .await("second", "peer.find(id)")
      .await("third", "peer.find(id)")
      .expression("second")
      .returns("Page{first, third}");
  const std::string Because =
      "resource: both use 'peer', and a 'Socket' takes one operation at a time";
  EXPECT_THAT(lines("resource:"),
              ElementsAre("await 'second' after await 'first' | " + Because,
                          "await 'third' after await 'second' | " + Because));
  expectSilent("both use 'peer'");
}

/// The first two do not hold each other.
TEST_F(DependencesTest, AnAwaitIsHeldByAllThatNothingElseHolds) {
  B.declare("Task<User> Socket::find(int id) const");
  B.declare("Task<User> findIn(const Socket &one, const Socket &other)");
  B.coroutine("Task<Page> page", "const Socket &one, const Socket &other")
      .await("first", "one.find(1)")
      .await("second", "other.find(2)")
      .await("third", "findIn(one, other)")
      .await("fourth", "one.find(4)")
      .expression("second")
      .expression("fourth")
      .returns("Page{first, third}");
  EXPECT_THAT(lines("resource:"),
              ElementsAre(HasSubstr("'third' after await 'first'"),
                          HasSubstr("'third' after await 'second'"),
                          HasSubstr("'fourth' after await 'third'")));
}

/// One assumption on each await, however many it shares an object with.
TEST_F(DependencesTest, AwaitsAlikeAreSpokenOfOnce) {
  page()
      .await("first", "users.find(id)")
      .await("second", "users.find(2)")
      .await("third", "users.find(3)")
      .await("order", "orders.findFor(id)")
      .expression("second")
      .expression("third")
      .returns("Page{first, order}");
  EXPECT_THAT(reasons(),
              ElementsAre("'find' reads: named like a read",
                          "'find' reads: named like a read",
                          "'first' and 'second' both use 'users', in const "
                          "members named like reads",
                          "'find' reads: named like a read",
                          "'first' and 'third' both use 'users', in const "
                          "members named like reads",
                          "'findFor' reads: named like a read"));
}

/// Of awaits alike the first may be one that the other needs anyway.
TEST_F(DependencesTest, TheOneThatIsNeededIsNotSpokenOf) {
  page()
      .await("first", "users.find(id)")
      .await("second", "users.find(2)")
      .await("third", "users.find(first.id)")
      .expression("second")
      .expression("third")
      .returns("first");
  EXPECT_THAT(lines(" beside "),
              ElementsAre("await 'second' beside await 'first' | medium: both "
                          "use 'users', in const members named like reads",
                          "await 'third' beside await 'second' | medium: both "
                          "use 'users', in const members named like reads"));
}

} // namespace
