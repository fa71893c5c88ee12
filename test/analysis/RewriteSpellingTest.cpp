//===--- RewriteSpellingTest.cpp - Includes, directives, names ------------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

TEST(RewriteSpellingTest, theIncludeIsPutInItsBlock) {
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

TEST(RewriteSpellingTest, theIncludeIsQuotedLikeTheLibrarysOthers) {
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

TEST(RewriteSpellingTest, anIncludeThatAnotherHeaderHasIsNotRepeated) {
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

TEST(RewriteSpellingTest, theUsingDirectiveOpensTheBody) {
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

TEST(RewriteSpellingTest, theUsingDirectiveMayStandBeforeTheJoin) {
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

TEST(RewriteSpellingTest, theUsingDirectiveIsNotPutUnderACondition) {
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

TEST(RewriteSpellingTest, namesGoThroughAnAliasThatTheFileUses) {
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

TEST(RewriteSpellingTest, anAliasNobodyUsesIsNotTaken) {
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

TEST(RewriteSpellingTest, theUsingDirectiveOfTheFunctionIsEnough) {
  for (llvm::StringRef Spelled : {"asio", "::asio", "net"}) {
    RewriteFixture F = operatorJoin(("\n"
                                     "awaitable<void> page(int id) {\n"
                                     "  using namespace " +
                                     Spelled +
                                     "::experimental::awaitable_operators;\n"
                                     "  auto user = co_await find(id);\n"
                                     "  auto bought = co_await orders(id);\n"
                                     "}\n")
                                        .str());
    F.usingDirectives() = {};
    F.namespaceAliases() = {{"net", "asio"}};
    EXPECT_EQ(F.fixed(), ("awaitable<void> page(int id) {\n"
                          "  using namespace " +
                          Spelled +
                          "::experimental::awaitable_operators;\n"
                          "  auto [user, bought] = co_await (find(id) && "
                          "orders(id));\n"
                          "}\n")
                             .str());
  }
}

TEST(RewriteSpellingTest, aUsingDirectiveBehindTheAwaitsComesTooLate) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  using namespace asio::experimental::awaitable_operators;
}
)");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) {
  using namespace asio::experimental::awaitable_operators;
  auto [user, bought] = co_await (find(id) && orders(id));
  using namespace asio::experimental::awaitable_operators;
}
)");
}

TEST(RewriteSpellingTest, theUsingDirectiveGoesIntoATryBlock) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) try {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
} catch (...) {
}
)");
  F.usingDirectives() = {};
  // The function's body is the try statement, its block a part of that.
  F.function().Body.Where.Begin = F.extentOf("try").Begin;
  F.inBlock(F.extentOf("{\n  auto").Begin);
  EXPECT_EQ(F.fixed(), R"(awaitable<void> page(int id) try {
  using namespace asio::experimental::awaitable_operators;
  auto [user, bought] = co_await (find(id) && orders(id));
} catch (...) {
}
)");
}

TEST(RewriteSpellingTest, theUsingDirectiveHasTheFilesLineBreak) {
  RewriteFixture F = operatorJoin("awaitable<void> page(int id) {\r\n"
                                  "  auto user = co_await find(id);\r\n"
                                  "  auto bought = co_await orders(id);\r\n"
                                  "}\r\n");
  F.usingDirectives() = {};
  EXPECT_EQ(F.fixed(),
            "awaitable<void> page(int id) {\r\n"
            "  using namespace asio::experimental::awaitable_operators;\r\n"
            "  auto [user, bought] = co_await (find(id) && orders(id));\r\n"
            "}\r\n");
}
