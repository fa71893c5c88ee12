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

TEST(RewriteStatementsTest, theFirstStatementOfALineLeavesItsIndentation) {
  EXPECT_EQ(operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id); greet(user);
  greet(0);
  int limit = 3; auto bought = co_await orders(limit); show(bought);
}
)")
                .fixed(),
            R"(awaitable<void> page(int id) {
  int limit = 3; auto [user, bought] = co_await (find(id) && orders(limit)); greet(user);
  greet(0);
  show(bought);
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

/// A fixture whose region is the one statement at \p Snippet, a branch without
/// braces.
static RewriteFixture branch(llvm::StringRef Text, llvm::StringRef Snippet) {
  RewriteFixture F = callJoin(Text);
  F.inStatement(Snippet);
  return F;
}

TEST(RewriteStatementsTest, aBranchWithoutBracesGetsThem) {
  EXPECT_EQ(branch(R"(
task<void> page(int id) {
  if (id)
    show(co_await find(id), co_await unread(id));
  else
    show(id);
}
)",
                   "show(co_await")
                .fixed(),
            R"(task<void> page(int id) {
  if (id) {
    auto [findResult, unreadResult] =
        co_await cppcoro::when_all(find(id), unread(id));
    show(std::move(findResult), unreadResult);
  }
  else
    show(id);
}
)");
}

TEST(RewriteStatementsTest, aBranchOnOneLineGetsBracesOnIt) {
  EXPECT_EQ(branch(R"(
task<void> page(int id) {
  if (id) show(co_await find(id), co_await unread(id)); // both
}
)",
                   "show(co_await")
                .fixed(),
            R"(task<void> page(int id) {
  if (id) { auto [findResult, unreadResult] =
        co_await cppcoro::when_all(find(id), unread(id));
    show(std::move(findResult), unreadResult); } // both
}
)");
}

TEST(RewriteStatementsTest, aBranchBehindACommentStaysAsItIs) {
  EXPECT_EQ(branch(R"(
task<void> page(int id) {
  if (id) // known
    show(co_await find(id), co_await unread(id));
}
)",
                   "show(co_await")
                .fixed(),
            "no fix: the awaits stand in a branch without braces");
}

TEST(RewriteStatementsTest, aCaseWithoutBracesStaysAsItIs) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  show(co_await find(id));
  news = co_await unread(id);
}
)");
  F.inBlock(F.extentOf("show").Begin);
  EXPECT_EQ(F.fixed(),
            "no fix: the awaits stand under a case label without braces");
}

TEST(RewriteStatementsTest, theUsingDirectiveComesBeforeAJoinOnItsLine) {
  RewriteFixture F =
      operatorJoin("awaitable<int> page() { co_return "
                   "Sum{co_await unread(1), co_await ping(2)}; }\n");
  F.returns("ping", "asio::awaitable<int, Executor>");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(),
            "awaitable<int> page() { using namespace "
            "asio::experimental::awaitable_operators; auto [unreadResult, "
            "pingResult] = co_await (unread(1) && ping(2));\n  co_return "
            "Sum{unreadResult, pingResult}; }\n");
}

/// Its first statement goes, and the blanks before it.
TEST(RewriteStatementsTest, theUsingDirectiveStaysWhereTheFirstStatementGoes) {
  RewriteFixture F = operatorJoin(
      "awaitable<int> page() { auto [a, b] = co_await find(1); auto n = "
      "co_await unread(2); co_return a + n; }\n");
  F.returns("find", "asio::awaitable<Pair, Executor>");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(),
            "awaitable<int> page() { using namespace "
            "asio::experimental::awaitable_operators; auto [findResult, n] = "
            "co_await (find(1) && unread(2)); auto [a, b] = "
            "std::move(findResult); co_return a + n; }\n");
}

/// The statement stays, since its comment has no other place.
TEST(RewriteStatementsTest, aCommentInAStatementIsKept) {
  EXPECT_EQ(callJoin(R"(
task<void> page(int id) {
  auto user = /* the reader */ co_await find(id);
  auto bought = co_await orders(id); // of last year
  auto news = // may be old
      co_await unread(id);
}
)")
                .fixed(),
            R"(task<void> page(int id) {
  // of last year
  auto [findResult, bought, unreadResult] =
      co_await cppcoro::when_all(find(id), orders(id), unread(id));
  auto user = /* the reader */ std::move(findResult);
  auto news = // may be old
      unreadResult;
}
)");
}

TEST(RewriteStatementsTest, manyStatementsStayAsTheyAre) {
  const auto Body = [](unsigned Statements) {
    std::string Text = "task<void> page(int id) {\n"
                       "  auto user = co_await find(id);\n";
    for (unsigned I = 2; I < Statements; ++I)
      Text += "  greet(id);\n";
    return Text + "  auto bought = co_await orders(id);\n}\n";
  };
  EXPECT_EQ(callJoin(Body(500)).refusal(), "");
  EXPECT_EQ(callJoin(Body(501)).refusal(),
            "the awaits stand in more than 500 statements, which nobody could "
            "check");
}
