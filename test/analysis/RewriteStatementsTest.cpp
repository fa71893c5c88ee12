//===--- RewriteStatementsTest.cpp - What moves, and how ------------------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

TEST(RewriteStatementsTest, whatALaterAwaitNeedsStaysBeforeTheJoin) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  int limit = 3;
  auto bought = co_await orders(limit);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  int limit = 3;
  auto [user, bought] = co_await (find(id) && orders(limit));
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, whatNeedsAResultStaysBehindTheJoin) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  greet(user);
  auto bought = co_await orders(id);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
  greet(user);
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, aStatementPassesAnotherOnlyIfItMust) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  greet(user);
  int limit = 3;
  auto bought = co_await orders(limit);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  int limit = 3;
  auto [user, bought] = co_await (find(id) && orders(limit));
  greet(user);
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, commentsMoveWithTheirStatement) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  // Who is it?
  auto user = co_await find(id);
  greet(user); // politely
  // As many as
  // one page holds.
  int limit = 3; // for now
  auto bought = co_await orders(limit);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  // As many as
  // one page holds.
  int limit = 3; // for now
  // Who is it?
  auto [user, bought] = co_await (find(id) && orders(limit));
  greet(user); // politely
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, commentsOfMergedStatementsStandAboveTheJoin) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  // Who is it?
  auto user = co_await find(id); // 20 ms
  /* What did
     they buy? */
  auto bought = co_await orders(id);

  // Not one of them.
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  // Who is it?
  // 20 ms
  /* What did
     they buy? */
  auto [user, bought] = co_await (find(id) && orders(id));

  // Not one of them.
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, aCommentApartStaysWhereItIs) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  // The page.

  auto user = co_await find(id);

  // The second part.

  auto bought = co_await orders(id);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  // The page.

  auto [user, bought] = co_await (find(id) && orders(id));

  // The second part.

  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, blankLinesAreNotLeftDouble) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);

  auto bought = co_await orders(id);

  auto news = co_await unread(id);

  show(user, bought, news);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought, news] = co_await (find(id) && orders(id) && unread(id));

  show(user, bought, news);
}
)");
}

TEST(RewriteStatementsTest, aBlankLineIsNotLeftAtTheEndOfABlock) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);

  auto bought = co_await orders(id);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, aBlankLineIsNotLeftAtTheStartOfABlock) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);

  int limit = 3;
  auto bought = co_await orders(limit);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  int limit = 3;
  auto [user, bought] = co_await (find(id) && orders(limit));
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, statementsOfOneLineStayOnIt) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id); auto bought = co_await orders(id);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, aFunctionOfOneLineStaysOne) {
  EXPECT_EQ(operatorJoin(
                "awaitable<int> page() { auto u = co_await find(1); auto n = "
                "co_await unread(2); co_return u.id + n; }\n")
                .fixed(),
            "awaitable<int> page() { auto [u, n] = co_await (find(1) && "
            "unread(2)); co_return u.id + n; }\n");
}

TEST(RewriteStatementsTest, theFilesIndentationWins) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id)
{
    auto user = co_await find(id, "a long description of what is wanted");
    auto bought = co_await orders(id, "another long description");
    show(user,bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id)
{
    auto [user, bought] =
        co_await (find(id, "a long description of what is wanted") &&
                  orders(id, "another long description"));
    show(user,bought);
}
)");
}

TEST(RewriteStatementsTest, tabsStayTabs) {
  EXPECT_EQ(operatorJoin("awaitable<void> page(int id) {\n"
                         "\tauto user = co_await find(id);\n"
                         "\t// bills\n"
                         "\tauto bought = co_await orders(id);\n"
                         "}\n")
                .fixed(),
            "awaitable<void> page(int id) {\n"
            "\t// bills\n"
            "\tauto [user, bought] = co_await (find(id) && orders(id));\n"
            "}\n");
}

TEST(RewriteStatementsTest, lineBreaksStayAsTheFileHasThem) {
  EXPECT_EQ(operatorJoin("awaitable<void> page(int id) {\r\n"
                         "  auto user = co_await find(id); // who\r\n"
                         "  auto bought = co_await orders(id);\r\n"
                         "}\r\n")
                .fixed(),
            "awaitable<void> page(int id) {\r\n"
            "  // who\r\n"
            "  auto [user, bought] = co_await (find(id) && orders(id));\r\n"
            "}\r\n");
}

TEST(RewriteStatementsTest, aStatementNobodyMovesKeepsItsLayout) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  if (odd( id ))  { greet( id ); }
  auto bought = co_await orders(id);
  show( user,  bought );
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
  if (odd( id ))  { greet( id ); }
  show( user,  bought );
}
)");
}

TEST(RewriteStatementsTest, anOperandOfSeveralLinesIsLaidOutAnew) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(
      id,
      [] { return 1; });
  auto bought = co_await orders(id);
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id, [] { return 1; }) && orders(id));
  show(user, bought);
}
)");
}

/// A local type has no steps, so the graph does not know who needs it.
TEST(RewriteStatementsTest, nothingPassesAStatementThatDeclaresAType) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  using Limit = int;
  auto bought = co_await orders(Limit{3});
  show(user, bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  using Limit = int;
  auto [user, bought] = co_await (find(id) && orders(Limit{3}));
  show(user, bought);
}
)");
}

TEST(RewriteStatementsTest, theStatementThatEndsTheRegionStaysLast) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<Page> page(int id) {
  auto user = co_await find(id);
  audit(id);
  co_return Page{user, co_await orders(id)};
}
)")
                .fixed(),
            R"(awaitable<Page> page(int id) {
  auto [user, ordersResult] = co_await (find(id) && orders(id));
  audit(id);
  co_return Page{user, std::move(ordersResult)};
}
)");
}

TEST(RewriteStatementsTest, theIncludeIsPutInItsBlock) {
  RewriteFixture F = operatorJoin(R"(
// Pages.
#include "page.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>

awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.source().Includes = {{"<asio/awaitable.hpp>", "/asio/awaitable.hpp", 0, 0}};
  EXPECT_EQ(F.fixed(), R"(// Pages.
#include "page.h"

#include <asio/awaitable.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/ip/tcp.hpp>

awaitable<void> page(int id) {
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, theIncludeIsQuotedLikeTheLibrarysOthers) {
  RewriteFixture F = callJoin(R"(
#include "cppcoro/task.hpp"

task<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.source().Includes = {{"\"cppcoro/task.hpp\"", "/x/cppcoro/task.hpp", 0, 0}};
  EXPECT_EQ(F.fixed(), R"(#include "cppcoro/task.hpp"
#include "cppcoro/when_all.hpp"

task<void> page(int id) {
  auto [user, bought] = co_await cppcoro::when_all(find(id), orders(id));
}
)");
}

TEST(RewriteStatementsTest, anIncludeThatAnotherHeaderHasIsNotRepeated) {
  RewriteFixture F = callJoin(R"(
#include "coro.h"

task<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.source().Includes = {{"\"coro.h\"", "/src/coro.h", 0, 0}};
  Source Umbrella;
  Umbrella.Path = "/src/coro.h";
  Umbrella.Includes = {
      {"<cppcoro/when_all.hpp>", "/usr/include/cppcoro/when_all.hpp", 0, 0}};
  F.addSource(Umbrella);
  EXPECT_EQ(F.fixed(), R"(#include "coro.h"

task<void> page(int id) {
  auto [user, bought] = co_await cppcoro::when_all(find(id), orders(id));
}
)");
}

TEST(RewriteStatementsTest, theUsingDirectiveOpensTheBody) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) { // the page
  audit(id);
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.usingDirectives() = {"std"};
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) { // the page
  using namespace asio::experimental::awaitable_operators;
  audit(id);
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, theUsingDirectiveMayStandBeforeTheJoin) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  // Who is it?
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  using namespace asio::experimental::awaitable_operators;
  // Who is it?
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, theUsingDirectiveIsNotPutUnderACondition) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
#ifdef AUDIT
  audit(id);
#endif
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  using namespace asio::experimental::awaitable_operators;
#ifdef AUDIT
  audit(id);
#endif
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, namesGoThroughAnAliasThatTheFileUses) {
  RewriteFixture F = operatorJoin(R"(
net::awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.usingDirectives() = {};
  F.namespaceAliases() = {{"net", "asio"}, {"other", "asio"}};
  EXPECT_EQ(F.fixed(), R"(net::awaitable<void> page(int id) {
  using namespace net::experimental::awaitable_operators;
  auto [user, bought] = co_await (find(id) && orders(id));
}
)");
}

TEST(RewriteStatementsTest, anAliasNobodyUsesIsNotTaken) {
  RewriteFixture F = callJoin(R"(
cppcoro::task<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  F.namespaceAliases() = {{"cc", "cppcoro"}, {"c", "cppcor"}};
  EXPECT_EQ(F.fixed(), R"(cppcoro::task<void> page(int id) {
  auto [user, bought] = co_await cppcoro::when_all(find(id), orders(id));
}
)");
}
