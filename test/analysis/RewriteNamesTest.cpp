//===--- RewriteNamesTest.cpp - Names for results that had none -----------===//

#include "checks/analysis/RewriteNames.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using llvm::StringRef;

static NameFacts words() {
  NameFacts Facts;
  Facts.of(WordKind::ReadVerb) = {"get", "find", "fetch", "list", "is"};
  return Facts;
}

/// The name for what \p Callee returns, in a function that reads \p Text.
static std::string nameFor(StringRef Callee, StringRef Text = "") {
  NameFacts Facts = words();
  return FreshNames(Function(), Text, Facts).forCallee(Callee);
}

TEST(RewriteNamesTest, theNounOfTheCallee) {
  EXPECT_EQ(nameFor("fetchConfig"), "config");
  EXPECT_EQ(nameFor("getUnreadCount"), "unreadCount");
  EXPECT_EQ(nameFor("findUserById"), "user");
  EXPECT_EQ(nameFor("FetchConfig"), "config");
  EXPECT_EQ(nameFor("fetch_user_config"), "user_config");
  EXPECT_EQ(nameFor("list_orders_of_user"), "orders");
  EXPECT_EQ(nameFor("getHTTPHeaders"), "httpHeaders");
  EXPECT_EQ(nameFor("profile"), "profile");
}

TEST(RewriteNamesTest, theCalleeWhereItHasNone) {
  EXPECT_EQ(nameFor("findById"), "findByIdResult");
  EXPECT_EQ(nameFor("find_by_id"), "find_by_id_result");
  EXPECT_EQ(nameFor("get"), "getResult");
  EXPECT_EQ(nameFor("get_2fa"), "get_2fa_result");
}

TEST(RewriteNamesTest, noKeywordAndNoMacro) {
  EXPECT_EQ(nameFor("getDefault"), "getDefaultResult");
  EXPECT_EQ(nameFor("fetchErrno"), "fetchErrnoResult");
}

TEST(RewriteNamesTest, whatIsNoWordIsAResult) {
  EXPECT_EQ(nameFor("(lambda)"), "result");
  EXPECT_EQ(nameFor("operator()"), "result");
  EXPECT_EQ(nameFor(""), "result");
}

TEST(RewriteNamesTest, aNameThatTheFunctionHoldsIsNotNew) {
  EXPECT_EQ(nameFor("profile", "co_await profile(id)"), "profileResult");
  EXPECT_EQ(nameFor("fetchConfig", "this->config"), "configResult");
  EXPECT_EQ(nameFor("fetchConfig", "config; configResult"), "configResult2");
  EXPECT_EQ(nameFor("fetchConfig", "// config"), "config");
  EXPECT_EQ(nameFor("", "result"), "result2");
}

TEST(RewriteNamesTest, aDeclaredNameIsNotNew) {
  Function Fn;
  Fn.DeclaredNames = {"config", "unused"};
  NameFacts Facts = words();
  FreshNames Names(Fn, "", Facts);
  EXPECT_EQ(Names.forCallee("fetchConfig"), "configResult");
  EXPECT_EQ(Names.forUnused(), "unused2");
}

TEST(RewriteNamesTest, noNameIsGivenTwice) {
  NameFacts Facts = words();
  FreshNames Names(Function(), "", Facts);
  EXPECT_EQ(Names.forCallee("fetchConfig"), "config");
  EXPECT_EQ(Names.forCallee("getConfig"), "configResult");
  EXPECT_EQ(Names.forSourceOf("user"), "userResult");
  EXPECT_EQ(Names.forSourceOf("last_user"), "last_user_result");
  EXPECT_EQ(Names.forUnused(), "unused");
  EXPECT_EQ(Names.forUnused(), "unused2");
}

TEST(RewriteNamesTest, whatIsAssignedIsNamedAfterItsTarget) {
  NameFacts Facts = words();
  FreshNames Names(Function(), "newTitle", Facts);
  EXPECT_EQ(Names.forTarget("page.user", "find"), "newUser");
  EXPECT_EQ(Names.forTarget("this->last_order_", "find"), "new_last_order");
  EXPECT_EQ(Names.forTarget("title", "find"), "newTitleResult");
  // An element has no name of its own.
  EXPECT_EQ(Names.forTarget("pages[i]", "fetchCover"), "cover");
  EXPECT_EQ(Names.forTarget("x", "get_row_count"), "newX");
  EXPECT_EQ(Names.forTarget("pages[i]", ""), "result");
}
