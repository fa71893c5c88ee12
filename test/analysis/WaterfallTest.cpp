//===--- WaterfallTest.cpp - What is reported, and in which words ---------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;
using testing::Contains;
using testing::ElementsAre;

namespace {

class WaterfallTest : public AnalysisTest {
protected:
  std::string sliced(const Span &Where) const {
    return B.text().substr(Where.Begin, Where.End - Where.Begin);
  }
};

TEST_F(WaterfallTest, ThreeReadsOfThreeServicesAreOneRoundTrip) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, const Inbox &inbox, "
              "int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .await("mail", "inbox.getUnread(id)")
      .expression("mail")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), "3 awaits run one after another, none needs another's "
                       "result: 1 round trip instead of 3");
  const Finding F = findings().front();
  EXPECT_EQ(F.Check, "async-await-waterfall");
  EXPECT_EQ(F.Function, "page");
  EXPECT_EQ(F.RoundTripsBefore, 3U);
  EXPECT_EQ(F.RoundTripsAfter, 1U);
  EXPECT_EQ(F.Certainty, Confidence::Medium);
  EXPECT_EQ(sliced(F.Where), "co_await users.find(id)");
  ASSERT_EQ(F.Stages.size(), 1U);
  EXPECT_EQ(F.Stages[0].size(), 3U);
  EXPECT_THAT(reasons(), ElementsAre("'find' reads: named like a read",
                                     "'findFor' reads: named like a read",
                                     "'getUnread' reads: named like a read"));
}

TEST_F(WaterfallTest, TheConfigurationThatWaitsForASession) {
  B.record("Session", {"int userId"});
  B.record("Config", {"int theme"});
  B.declare("Task<Session> auth()");
  B.declare("Task<Config> fetchConfig()");
  B.declare("Task<int> fetchData(int user)");
  B.declare("int combine(Config config, int data)");
  B.coroutine("Task<int> dashboard")
      .await("session", "auth()")
      .await("config", "fetchConfig()")
      .await("data", "fetchData(session.userId)")
      .returns("combine(config, data)");
  EXPECT_EQ(message(), "'config' waits for 'session' without needing it: "
                       "2 round trips instead of 3");
  const Finding F = findings().front();
  ASSERT_EQ(F.Stages.size(), 2U);
  EXPECT_EQ(F.Stages[0].size(), 2U);
  EXPECT_EQ(sliced(F.Stages[1].at(0)), "co_await fetchData(session.userId)");
  EXPECT_THAT(reasons(), Contains("'data' needs 'session.userId'"));
  EXPECT_THAT(reasons(), Contains("'auth' reads: named after what it returns"));
}

TEST_F(WaterfallTest, TheConfigurationThatComesLast) {
  B.declare("Task<int> fetchConfig()");
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(user.id)")
      .await("config", "fetchConfig()")
      .expression("config")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), "'config' waits for 'user' without needing it: "
                       "2 round trips instead of 3");
}

TEST_F(WaterfallTest, AChainIsAsShortAsItGets) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(user.id)")
      .returns("Page{user, order}");
  expectSilent("it needs 'user.id'");
}

TEST_F(WaterfallTest, WhatNeedsBothIsAStageOfItsOwn) {
  B.declare("Task<int> fetchOffers(int user, int order)");
  B.coroutine("Task<int> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .await("offers", "fetchOffers(user.id, order.id)")
      .returns("offers");
  EXPECT_EQ(message(), "'order' waits for 'user' without needing it: "
                       "2 round trips instead of 3");
}

TEST_F(WaterfallTest, AwaitsInOneExpression) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .returns("Page{co_await users.find(id), co_await orders.findFor(id)}");
  EXPECT_EQ(message(), Two);
}

TEST_F(WaterfallTest, TheLastAwaitMayBeReturned) {
  B.coroutine("Task<Order> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .expression("user")
      .awaitReturn("orders.findFor(id)");
  EXPECT_EQ(message(), Two);
}

TEST_F(WaterfallTest, AssignmentsToTwoFieldsOfOneObject) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, Page result, int id")
      .awaitAssign("result.user", "users.find(id)")
      .awaitAssign("result.order", "orders.findFor(id)")
      .returns("result");
  EXPECT_EQ(message(), Two);
}

TEST_F(WaterfallTest, AssignmentsToOneVariableAreOrdered) {
  B.coroutine("Task<Page> page", "const Users &users, User result, int id")
      .awaitAssign("result", "users.find(id)")
      .awaitAssign("result", "users.find(2)")
      .returns("result");
  // The assignments keep their order; the awaits themselves need not.
  EXPECT_EQ(message(), Two);
}

TEST_F(WaterfallTest, StructuredBindingsAreNamedAsWritten) {
  B.declare("Task<Page> fetchPair(int id)");
  B.declare("int combine(int a, int b, Order order)");
  B.coroutine("Task<int> page", "const Orders &orders, int id")
      .await("order", "orders.findFor(id)")
      .awaitBinding({"left", "right"}, "fetchPair(id)")
      .await("last", "fetchPair(left)")
      .expression("last")
      .returns("combine(left, right, order)");
  EXPECT_EQ(message(), "'[left, right]' waits for 'order' without needing it: "
                       "2 round trips instead of 3");
}

TEST_F(WaterfallTest, SeveralWaitersAreListed) {
  B.declare("Task<int> getTheme(int user)");
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, const Inbox &inbox, "
              "int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .await("mail", "inbox.getUnread(id)")
      .await("theme", "getTheme(user.id)")
      .expression("mail")
      .expression("theme")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), "'order' and 'mail' wait for 'user' without needing it: "
                       "2 round trips instead of 4");
}

TEST_F(WaterfallTest, OneFindingForEachRegion) {
  B.declare("Task<void> hop()");
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .awaitDiscarded("hop()")
      .await("other", "users.find(2)")
      .await("second", "orders.findFor(2)")
      .expression("other")
      .expression("second")
      .returns("Page{user, order}");
  const std::vector<Finding> All = findings();
  ASSERT_EQ(All.size(), 2U);
  EXPECT_EQ(sliced(All[0].Where), "co_await users.find(id)");
  EXPECT_EQ(sliced(All[1].Where), "co_await users.find(2)");
}

TEST_F(WaterfallTest, BlocksInsideAreJudgedOnTheirOwn) {
  FunctionBuilder &F = B.coroutine(
      "Task<void> page", "const Users &users, const Orders &orders, int id");
  F.await("first", "users.find(id)");
  F.expression("first");
  F.branch("id", [&] {
    F.await("user", "users.find(id)");
    F.await("order", "orders.findFor(id)");
    F.expression("Page{user, order}");
  });
  F.returns();
  EXPECT_EQ(message(), Two);
  EXPECT_EQ(findings().front().Stages[0].size(), 2U);
}

TEST_F(WaterfallTest, UnmodelledCoroutinesAreReportedWithoutFix) {
  B.declare("Future<User> findUser(int id)");
  B.declare("Future<Order> findOrder(int id)");
  B.coroutine("Future<Page> page", "int id")
      .await("user", "findUser(id)")
      .await("order", "findOrder(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
  const Finding F = findings().front();
  EXPECT_FALSE(F.Repair);
  EXPECT_EQ(F.NoFixBecause,
            "no library model knows how to await several 'Future' together");
}

TEST_F(WaterfallTest, FixesRestingOnNamesAreForReview) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  const Finding F = findings().front();
  ASSERT_TRUE(F.Repair) << F.NoFixBecause;
  EXPECT_EQ(F.Repair->Safety, FixSafety::Review);
}

TEST_F(WaterfallTest, FixesRestingOnAttributesAreSafe) {
  B.declare("Task<User> userOf(int id)").Annotations = {"async::reads"};
  B.declare("Task<Order> orderOf(int id)").Annotations = {"async::reads"};
  B.coroutine("Task<Page> page", "int id")
      .await("user", "userOf(id)")
      .await("order", "orderOf(id)")
      .returns("Page{user, order}");
  const Finding F = findings().front();
  EXPECT_EQ(F.Certainty, Confidence::High);
  ASSERT_TRUE(F.Repair) << F.NoFixBecause;
  EXPECT_EQ(F.Repair->Safety, FixSafety::Safe);
}

TEST_F(WaterfallTest, AComputationKnownByItsShapeIsForReview) {
  B.declare("Task<User> userOf(int id)").Annotations = {"async::reads"};
  B.declare("Task<Order> orderOf(int id)").Annotations = {"async::reads"};
  B.declare("int toDto(User user)");
  B.coroutine("Task<Page> page", "int id")
      .await("user", "userOf(id)")
      .local("auto dto", "toDto(user)")
      .await("order", "orderOf(id)")
      .expression("dto")
      .returns("Page{user, order}");
  const Finding F = findings().front();
  EXPECT_EQ(F.Certainty, Confidence::Medium);
  if (F.Repair)
    EXPECT_EQ(F.Repair->Safety, FixSafety::Review);
}

TEST_F(WaterfallTest, TestCodeAndBrokenFunctionsAreSilent) {
  FunctionBuilder &F = B.coroutine(
      "Task<Page> page", "const Users &users, const Orders &orders, int id");
  F.await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
  F.function().Macro = "TEST_F";
  expectSilent("it is test code");
  F.function().Macro = "ROUTE";
  F.function().Broken = true;
  EXPECT_EQ(message(), "silent");
}

TEST_F(WaterfallTest, ConfidenceHasToBeReached) {
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(Confidence::Medium), Two);
  EXPECT_EQ(message(Confidence::High), "silent");
  EXPECT_EQ(message(Confidence::Low), Two);
}

TEST_F(WaterfallTest, LowConfidenceLooksThroughWhatIsUnknown) {
  B.declare("Task<User> compute1(int id)");
  B.coroutine("Task<Page> page", "const Orders &orders, int id")
      .await("user", "compute1(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  B.declare("Task<int> blend(int id)");
  B.coroutine("Task<int> other", "const Orders &orders, int id")
      .await("mixed", "blend(id)")
      .await("order", "orders.findFor(id)")
      .expression("order")
      .returns("mixed");
  ASSERT_EQ(findings(Confidence::Medium).size(), 1U) << "'compute' reads";
  const std::vector<Finding> All = findings(Confidence::Low);
  ASSERT_EQ(All.size(), 2U);
  EXPECT_EQ(All[1].Certainty, Confidence::Low);
}

} // namespace
