//===--- RewriteTest.cpp - Joins for every form of await ------------------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

TEST(RewriteTest, threeDeclarationsBecomeOneCallOfTheJoin) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  auto user = co_await users.find(id);
  auto bought = co_await shop.orders(id);
  auto news = co_await inbox.unread(id);
  co_return Page{user, bought, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [user, bought, news] = co_await cppcoro::when_all(
      users.find(id), shop.orders(id), inbox.unread(id));
  co_return Page{user, bought, news};
}
)");
}

TEST(RewriteTest, theOperatorIsWrittenBetweenTheOperands) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<Page> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  co_return Page{user, bought};
}
)")
                .fixed(),
            R"(awaitable<Page> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
  co_return Page{user, bought};
}
)");
}

TEST(RewriteTest, aStageOfOneAwaitStaysAsItIs) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  auto user = co_await users.find(id);
  auto news = co_await inbox.unread(id);
  auto bought = co_await shop.orders(user.id);
  co_return Page{user, bought, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  auto bought = co_await shop.orders(user.id);
  co_return Page{user, bought, news};
}
)");
}

TEST(RewriteTest, anAwaitJoinsTheStageBeforeTheOneItStoodAfter) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  auto user = co_await users.find(id);
  auto bought = co_await shop.orders(user.id);
  auto news = co_await inbox.unread(id);
  co_return Page{user, bought, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  auto bought = co_await shop.orders(user.id);
  co_return Page{user, bought, news};
}
)");
}

TEST(RewriteTest, twoChainsBecomeTwoJoins) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  auto user = co_await users.find(id);
  auto bought = co_await shop.orders(user.id);
  auto boss = co_await users.find(0);
  auto spent = co_await shop.orders(boss.id);
  co_return Page{bought, spent};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [user, boss] = co_await cppcoro::when_all(users.find(id), users.find(0));
  auto [bought, spent] =
      co_await cppcoro::when_all(shop.orders(user.id), shop.orders(boss.id));
  co_return Page{bought, spent};
}
)");
}

TEST(RewriteTest, constStaysWhereAllHaveIt) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  const auto user = co_await users.find(id);
  const auto news = co_await inbox.unread(id);
  co_return Page{user, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  const auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  co_return Page{user, news};
}
)");
}

TEST(RewriteTest, theResultsOwnTypeIsDeducedInstead) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  User user = co_await users.find(id);
  int news{co_await inbox.unread(id)};
  co_return Page{user, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  co_return Page{user, news};
}
)");
}

TEST(RewriteTest, aConversionKeepsItsDeclaration) {
  RewriteFixture F = callJoin(R"(
task<Page> page(int id) {
  Account user = co_await users.find(id);
  long news = co_await inbox.unread(id);
  co_return Page{user, news};
}
)");
  F.awaitAt("co_await users").Converts = true;
  F.awaitAt("co_await inbox").Converts = true;
  EXPECT_EQ(F.fixed(), R"(task<Page> page(int id) {
  auto [userResult, newsResult] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  Account user = std::move(userResult);
  long news = newsResult;
  co_return Page{user, news};
}
)");
}

TEST(RewriteTest, aStructuredBindingIsTakenApartAfterwards) {
  EXPECT_EQ(callJoin(R"(
task<Page> page(int id) {
  auto [name, age] = co_await users.find(id);
  auto news = co_await inbox.unread(id);
  co_return Page{name, age, news};
}
)")
                .fixed(),
            R"(task<Page> page(int id) {
  auto [findResult, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  auto [name, age] = std::move(findResult);
  co_return Page{name, age, news};
}
)");
}

TEST(RewriteTest, awaitsOfOneExpressionAreBoundBeforeIt) {
  RewriteFixture F = callJoin(R"(
task<Page> page(int id) {
  auto whole = combine(co_await fetchUser(id), co_await unread(id));
  co_return whole;
}
)");
  F.returns("fetchUser", "cppcoro::task<User>");
  EXPECT_EQ(F.fixed(), R"(task<Page> page(int id) {
  auto [user, unreadResult] =
      co_await cppcoro::when_all(fetchUser(id), unread(id));
  auto whole = combine(std::move(user), unreadResult);
  co_return whole;
}
)");
}

TEST(RewriteTest, aReturnedExpressionTakesPart) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<Page> page(int id) {
  auto user = co_await find(id);
  co_return Page{user, co_await orders(id)};
}
)")
                .fixed(),
            R"(awaitable<Page> page(int id) {
  auto [user, ordersResult] = co_await (find(id) && orders(id));
  co_return Page{user, std::move(ordersResult)};
}
)");
}

TEST(RewriteTest, parenthesesOfTheAwaitGoWithIt) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto name = (co_await find(id)).name;
  show(name, (co_await handler(id)));
}
)");
  F.returns("handler", "asio::awaitable<User, Executor>");
  F.stepAt("co_await handler").Calls.front().ShortName = "(lambda)";
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  auto [findResult, result] = co_await (find(id) && handler(id));
  auto name = std::move(findResult).name;
  show(name, std::move(result));
}
)");
}

TEST(RewriteTest, anAwaitThatIsReturnedTakesPart) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<Orders> page(int id) {
  auto user = co_await find(id);
  co_return co_await orders(id);
}
)")
                .fixed(),
            R"(awaitable<Orders> page(int id) {
  auto [user, ordersResult] = co_await (find(id) && orders(id));
  co_return std::move(ordersResult);
}
)");
}

TEST(RewriteTest, theFirstConditionOfAnIfTakesPart) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  if (co_await isAdmin(id)) {
    show( user );
  }
}
)");
  F.returns("isAdmin", "asio::awaitable<bool, Executor>");
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  auto [user, admin] = co_await (find(id) && isAdmin(id));
  if (admin) {
    show( user );
  }
}
)");
}

TEST(RewriteTest, aRangeTakesPart) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  auto user = co_await users.find(id);
  for (auto &order : co_await shop.orders(id)) {
    show(user, order);
  }
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  auto [user, ordersResult] =
      co_await cppcoro::when_all(users.find(id), shop.orders(id));
  for (auto &order : ordersResult) {
    show(user, order);
  }
}
)");
}

TEST(RewriteTest, anAssignmentFollowsTheJoin) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  user = co_await find(id);
  auto news = co_await unread(id);
  show(user, news);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [newUser, news] = co_await (find(id) && unread(id));
  user = std::move(newUser);
  show(user, news);
}
)");
}

TEST(RewriteTest, tasksMadeFirstAreOperandsByName) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto asked = find(id);
  auto bills = orders(id);
  auto user = co_await std::move(asked);
  auto bought = co_await std::move(bills);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto asked = find(id);
  auto bills = orders(id);
  auto [user, bought] = co_await (std::move(asked) && std::move(bills));
  show(user, bought);
}
)");
}

TEST(RewriteTest, aTaskAwaitedByNameIsMovedIntoTheJoin) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto asked = find(id);
  auto user = co_await asked;
  auto news = co_await inbox.unread(id);
  show(user, news);
}
)");
  F.facts("cppcoro::task").MoveOnly = true;
  EXPECT_EQ(F.fixed(), R"(task<void> page(int id) {
  auto asked = find(id);
  auto [user, news] =
      co_await cppcoro::when_all(std::move(asked), inbox.unread(id));
  show(user, news);
}
)");
}

TEST(RewriteTest, aSharedTaskAwaitedByNameIsCopied) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto asked = share(id);
  auto user = co_await asked;
  auto news = co_await inbox.unread(id);
  show(user, news, asked);
}
)");
  F.returns("share", "cppcoro::shared_task<User>");
  EXPECT_EQ(F.fixed(), R"(task<void> page(int id) {
  auto asked = share(id);
  auto [user, news] = co_await cppcoro::when_all(asked, inbox.unread(id));
  show(user, news, asked);
}
)");
}

TEST(RewriteTest, anAwaitInsideAnOperandIsBoundInTheStageBefore) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  show(co_await shop.orders(co_await inbox.unread(id)), co_await users.find(id));
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  auto [unreadResult, findResult] =
      co_await cppcoro::when_all(inbox.unread(id), users.find(id));
  show(co_await shop.orders(unreadResult), std::move(findResult));
}
)");
}

TEST(RewriteTest, aReturnedResultIsMoved) {
  RewriteFixture F = callJoin(R"(
task<User> page(int id) {
  auto user = co_await users.find(id);
  auto news = co_await inbox.unread(id);
  show(news);
  co_return user;
}
)");
  F.facts("User").MoveOnly = true;
  EXPECT_EQ(F.fixed(), R"(task<User> page(int id) {
  auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  show(news);
  co_return std::move(user);
}
)");
}

TEST(RewriteTest, aReturnedResultThatCopiesFreelyIsNot) {
  EXPECT_EQ(callJoin(R"(
task<int> page(int id) {
  auto user = co_await users.find(id);
  auto news = co_await inbox.unread(id);
  show(user);
  co_return news;
}
)")
                .fixed(),
            R"(task<int> page(int id) {
  auto [user, news] =
      co_await cppcoro::when_all(users.find(id), inbox.unread(id));
  show(user);
  co_return news;
}
)");
}

/// Declared at the join, the new variable would hide what the name meant there.
TEST(RewriteTest, aNameThatMeansSomethingElseBeforeIsDeclaredAtItsPlace) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  auto user = co_await users.find(id);
  log(bought.size());
  auto bought = co_await shop.orders(id);
  show(user, bought);
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  auto [user, boughtResult] =
      co_await cppcoro::when_all(users.find(id), shop.orders(id));
  log(bought.size());
  auto bought = std::move(boughtResult);
  show(user, bought);
}
)");
}

/// Two regions of one block may both be fixed at once.
TEST(RewriteTest, namesAreLeftForTheRegionBefore) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  show(co_await find(1), co_await unread(1));
  co_await ping(id);
  show(co_await find(2), co_await unread(2));
  co_await ping(id);
}
)");
  F.beginsWith("co_await find(2)");
  EXPECT_EQ(F.fixed(), R"(task<void> page(int id) {
  show(co_await find(1), co_await unread(1));
  co_await ping(id);
  auto [findResult2, unreadResult2, unused2] =
      co_await cppcoro::when_all(find(2), unread(2), ping(id));
  show(std::move(findResult2), unreadResult2);
}
)");
}
