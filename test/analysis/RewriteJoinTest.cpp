//===--- RewriteJoinTest.cpp - What a join yields, and in what order ------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

TEST(RewriteJoinTest, aVoidOperandHasNoElementWhereTheLibraryDropsIt) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto news = co_await unread(id);
  co_await ping(id);
  show(user, news);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, news] = co_await (ping(id) && find(id) && unread(id));
  show(user, news);
}
)");
}

TEST(RewriteJoinTest, oneValueIsDeclaredAsItWas) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  const User user = co_await find(id);
  co_await ping(id);
  show(user);
}
)");
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  const User user = co_await (ping(id) && find(id));
  show(user);
}
)");
}

TEST(RewriteJoinTest, oneValueOfAnExpressionIsBoundBare) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  co_await ping(id);
  show(co_await find(id));
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto findResult = co_await (ping(id) && find(id));
  show(std::move(findResult));
}
)");
}

TEST(RewriteJoinTest, aVoidOperandGetsANameWhereTheLibraryKeepsIt) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  co_await ping(id);
  auto user = co_await users.find(id);
  show(user);
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  auto [unused, user] = co_await cppcoro::when_all(ping(id), users.find(id));
  show(user);
}
)");
}

TEST(RewriteJoinTest, resultsNobodyReadsAreNotBound) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  co_await ping(id);
  co_await users.find(id);
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  co_await cppcoro::when_all(ping(id), users.find(id));
}
)");
}

TEST(RewriteJoinTest, aTupleDoesNotStandFirstWhereItWouldBeTakenApart) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto both = co_await pair(id);
  auto user = co_await find(id);
  show(both, user);
}
)");
  F.returns("pair", "asio::awaitable<std::tuple<int>, Executor>");
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  auto [user, both] = co_await (find(id) && pair(id));
  show(both, user);
}
)");
}
