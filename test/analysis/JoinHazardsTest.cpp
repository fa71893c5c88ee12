//===--- JoinHazardsTest.cpp - Together what must not be ------------------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class JoinHazardsTest : public AnalysisTest {
protected:
  JoinHazardsTest() {
    B.declare("Task<User> both(Task<User> a, Task<User> b)");
    B.declare("Task<User> Line::ask(int question)");
    B.declare("Task<User> Line::listen(int most)");
    B.declare("Task<User> Line::talk(int word)");
    B.declare("Task<User> UserConnection::ask(int question)");
    B.declare("Task<User> Shop::ask(int question)");
  }

  FunctionBuilder &together(llvm::StringRef Parameters, llvm::StringRef A,
                            llvm::StringRef C) {
    return B.coroutine("Task<User> page", Parameters)
        .await("user", ("both(" + A + ", " + C + ")").str())
        .returns("user");
  }
};

TEST_F(JoinHazardsTest, OneObjectThatTakesOneAtATime) {
  together("Line &line", "line.ask(1)", "line.ask(2)");
  EXPECT_EQ(message(), "'both' runs 'ask' and 'ask' at the same time: both use "
                       "'line', and a 'Line' takes one operation at a time");
  EXPECT_EQ(findings().front().Certainty, Confidence::High);
}

TEST_F(JoinHazardsTest, OneOfSuchAName) {
  together("UserConnection &line", "line.ask(1)", "line.ask(2)");
  ASSERT_EQ(findings().size(), 1U);
  EXPECT_EQ(findings().front().Certainty, Confidence::Medium);
  EXPECT_TRUE(findings(Confidence::High).empty());
}

TEST_F(JoinHazardsTest, AnObjectEach) {
  together("Line &line, Line &other", "line.ask(1)", "other.ask(2)");
  EXPECT_EQ(message(), "silent");
}

TEST_F(JoinHazardsTest, AnObjectThatNothingIsKnownOf) {
  together("Shop &shop", "shop.ask(1)", "shop.ask(2)");
  EXPECT_EQ(message(), "silent");
}

TEST_F(JoinHazardsTest, TheTwoSidesOfAStream) {
  together("Line &line", "line.listen(1)", "line.talk(2)");
  EXPECT_EQ(message(), "silent");
}

TEST_F(JoinHazardsTest, OneSideTwice) {
  together("Line &line", "line.talk(1)", "line.talk(2)");
  EXPECT_NE(message(), "silent");
}

TEST_F(JoinHazardsTest, TasksThatWereMadeBefore) {
  B.coroutine("Task<User> page", "Line &line")
      .local("auto first", "line.ask(1)")
      .local("auto second", "line.ask(2)")
      .await("user", "both(std::move(first), std::move(second))")
      .returns("user");
  EXPECT_NE(message(), "silent");
}

TEST_F(JoinHazardsTest, OneVariableForTheOutcomes) {
  B.declare("Task<User> Shop::count(int &result)");
  B.facts("int").TriviallyCopyable = true;
  together("Shop &shop, Shop &other, int result", "shop.count(result)",
           "other.count(result)");
  EXPECT_EQ(message(), "'both' runs 'count' and 'count' at the same time: both "
                       "write their outcome to 'result'");
}

TEST_F(JoinHazardsTest, AwaitedTogetherAlready) {
  together("const Users &users", "users.find(1)", "users.find(2)");
  expectSilent("'both' runs its operands at the same time already");
}

} // namespace
