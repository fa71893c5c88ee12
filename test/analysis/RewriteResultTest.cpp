//===--- RewriteResultTest.cpp - What combinators ask of results ----------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

/// Two results of a library that makes them empty and copies them.
RewriteFixture copyingJoin() {
  RewriteFixture F(R"(
drogon::Task<void> page(int id) {
  auto user = co_await find(id);
  auto size = co_await count(id);
}
)");
  F.returns("find", "drogon::Task<User>");
  F.returns("count", "drogon::Task<int>");
  for (const char *Result : {"User", "int"})
    F.facts(Result).DefaultConstructible = true;
  return F;
}

TEST(RewriteResultTest, resultsThatTheCombinatorCanMake) {
  EXPECT_EQ(copyingJoin().refusal(), "");
}

TEST(RewriteResultTest, aResultWithoutDefaultConstructor) {
  RewriteFixture F = copyingJoin();
  F.facts("User").DefaultConstructible = false;
  EXPECT_EQ(F.refusal(), "'drogon::when_all' makes results empty first, and a "
                         "'User' has no default constructor");
}

TEST(RewriteResultTest, aResultThatCannotBeCopied) {
  RewriteFixture F = copyingJoin();
  F.facts("User").MoveOnly = true;
  EXPECT_EQ(F.refusal(), "'drogon::when_all' copies results, and a 'User' "
                         "cannot be copied");
}

} // namespace
