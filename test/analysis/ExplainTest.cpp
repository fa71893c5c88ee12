//===--- ExplainTest.cpp - Why an await was or was not reported -----------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class ExplainTest : public AnalysisTest {
protected:
  std::string at(unsigned Line) {
    const Flow Unit = B.build();
    return explainAt(Program::link(Unit), testModel(), {}, text(),
                     Unit.MainFile, Line);
  }
};

TEST_F(ExplainTest, SaysWhatIsReportedAndWhy) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(at(2), "'user' (page.cpp:2) is reported: 2 awaits run one after "
                   "another, none needs another's result: 1 round trip instead "
                   "of 2. 'find' reads: named like a read.\n");
  EXPECT_EQ(at(3), "'order' (page.cpp:3) belongs to the finding at page.cpp:2: "
                   "2 awaits run one after another, none needs another's "
                   "result: 1 round trip instead of 2. 'findFor' reads: named "
                   "like a read.\n");
}

TEST_F(ExplainTest, SaysNothingOfOtherLines) {
  B.coroutine("Task<User> page", "const Users &users, int id")
      .await("user", "users.find(id)")
      .returns("user");
  EXPECT_EQ(at(1), "");
  EXPECT_EQ(at(3), "");
}

TEST_F(ExplainTest, NamesTheNeighbourAndWhatTiesThem) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(user.id)")
      .returns("Page{user, order}");
  EXPECT_EQ(at(2), "'user' (page.cpp:2) is not reported. 'order' (page.cpp:3) "
                   "has to come after it: it needs 'user.id'.\n");
  EXPECT_EQ(at(3), "'order' (page.cpp:3) is not reported. It has to come after "
                   "'user' (page.cpp:2): it needs 'user.id'.\n");
}

TEST_F(ExplainTest, NamesTheStepBetween) {
  B.declare("int half(User user)");
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .local("auto key", "half(user)")
      .await("order", "orders.findFor(key)")
      .returns("Page{user, order}");
  EXPECT_EQ(at(4),
            "'order' (page.cpp:4) is not reported. It has to come after 'user' "
            "(page.cpp:2): it needs 'key', which comes after it through "
            "page.cpp:3.\n");
}

TEST_F(ExplainTest, SaysWhatStandsBetween) {
  B.declare("Task<void> hop()");
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .awaitDiscarded("hop()")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(
      at(2),
      "'user' (page.cpp:2) is not reported: no other await can move next "
      "to it. After it, the await of 'hop' at page.cpp:3 keeps its place: "
      "'hop' keeps its place: what follows runs elsewhere.\n");
  EXPECT_EQ(at(3), "'hop' (page.cpp:3) is not reported: nothing may move "
                   "across it, because 'hop' keeps its place: what follows "
                   "runs elsewhere.\n");
}

TEST_F(ExplainTest, PointsAtTheOptionWhereKnowledgeIsMissing) {
  B.declare("Task<int> blend(int id)");
  B.coroutine("Task<int> page", "const Users &users, int id")
      .await("user", "users.find(id)")
      .await("mixed", "blend(id)")
      .expression("user")
      .returns("mixed");
  EXPECT_EQ(at(3),
            "'mixed' (page.cpp:3) is not reported: nothing may move across it, "
            "because nothing shows what 'blend' does; --min-confidence=low "
            "looks through this.\n");
}

TEST_F(ExplainTest, ExplainsEachAwaitOfALine) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .returns("Page{co_await users.find(id), co_await orders.findFor(id)}");
  const std::string Text = at(2);
  EXPECT_EQ(llvm::StringRef(Text).count('\n'), 2U);
  EXPECT_TRUE(llvm::StringRef(Text).starts_with("'find' (page.cpp:2)"));
  EXPECT_TRUE(
      llvm::StringRef(Text).contains("\n'findFor' (page.cpp:2) belongs"));
}

TEST_F(ExplainTest, PrefersAnInstantiationToItsPattern) {
  B.declare("Task<User> any(int id)").Dependent = true;
  FunctionBuilder &Pattern = B.coroutine("Task<User> page", "int id");
  Pattern.await("user", "any(id)").returns("user");
  Pattern.function().Pattern = true;
  Flow Unit = B.build();
  Function Instance = Unit.Functions[0];
  Instance.Pattern = false;
  Instance.Instantiation = true;
  Instance.Usr += "<int>";
  Instance.Macro = "TEST"; // What is said shows which of the two is meant.
  Unit.Functions.push_back(Instance);
  EXPECT_THAT(
      explainAt(Program::link(Unit), testModel(), {}, text(), Unit.MainFile, 2),
      testing::HasSubstr("it is test code"));
}

} // namespace
