//===--- RewriteFixtureJoins.cpp - Fixtures in two libraries' shapes -------===//

#include "test/analysis/RewriteFixture.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

static void returnsAll(RewriteFixture &F, StringRef Before, StringRef After) {
  for (auto [Callee, Result] : {std::pair("find", "User"),
                                {"orders", "Orders"},
                                {"unread", "int"},
                                {"ping", "void"}})
    F.returns(Callee, (Before + Result + After).str());
}

RewriteFixture async_tidy::test::callJoin(StringRef Text) {
  RewriteFixture F(Text);
  F.source().Includes.push_back({"<cppcoro/when_all.hpp>", "", 0, 0});
  returnsAll(F, "cppcoro::task<", ">");
  return F;
}

RewriteFixture async_tidy::test::operatorJoin(StringRef Text) {
  RewriteFixture F(Text);
  F.source().Includes.push_back(
      {"<asio/experimental/awaitable_operators.hpp>", "", 0, 0});
  returnsAll(F, "asio::awaitable<", ", Executor>");
  F.usingDirectives() = {"asio::experimental::awaitable_operators"};
  return F;
}
