//===--- RewriteTextTest.cpp - Reading and cutting C++ text ---------------===//

#include "checks/analysis/RewriteText.h"
#include "gtest/gtest.h"

using namespace async_tidy;

TEST(RewriteTextTest, mentionsFindsWholeNamesOfCode) {
  EXPECT_TRUE(mentions("f(user)", "user"));
  EXPECT_TRUE(mentions("user.id", "user"));
  EXPECT_TRUE(mentions("f(users...)", "users"));
  EXPECT_TRUE(mentions("x = 1'000 + n", "n"));
  EXPECT_TRUE(mentions("f(uR\"(a)\", user)", "user"));
  EXPECT_TRUE(mentions("größe = 1", "größe"));
}

TEST(RewriteTextTest, mentionsSkipsWhatIsNoName) {
  EXPECT_FALSE(mentions("users + my_user + user2", "user"));
  EXPECT_FALSE(mentions("x.user + p->user + ns::user + p-> user", "user"));
  EXPECT_FALSE(mentions("\"user\" 'user' \"\\\"user\"", "user"));
  EXPECT_FALSE(mentions("R\"x(\" user )\" )x\"", "user"));
  EXPECT_FALSE(mentions("f(); // user\n/* user */ g();", "user"));
  EXPECT_FALSE(mentions("// goes on \\\n user\n", "user"));
  EXPECT_FALSE(mentions("1user", "user"));
}

/// The gap between two statements, `|` around what belongs to neither; `!` if
/// something foreign is in it.
static std::string parts(const std::string &Text) {
  std::string Code = "a;" + Text + "b;";
  auto End = static_cast<std::uint32_t>(2 + Text.size());
  async_tidy::Gap G = gapBetween(Code, 2, End);
  auto Slice = [&](std::size_t Begin, std::size_t Until) {
    return Code.substr(Begin, Until - Begin);
  };
  return Slice(2, G.TrailingEnd) + "|" + Slice(G.TrailingEnd, G.LeadBegin) +
         "|" + Slice(G.LeadBegin, End) + (G.Foreign ? "!" : "");
}

TEST(RewriteTextTest, aCommentOnTheLineBelongsToTheStatementBefore) {
  EXPECT_EQ(parts("\n  "), "|\n  |");
  EXPECT_EQ(parts(" // x\n  "), " // x|\n  |");
  EXPECT_EQ(parts(" /* x */ // y\n"), " /* x */ // y|\n|");
}

TEST(RewriteTextTest, commentLinesDirectlyAboveBelongToTheStatementBelow) {
  EXPECT_EQ(parts("\n// x\n// y\n"), "|\n|// x\n// y\n");
  EXPECT_EQ(parts(" // t\n// x\n"), " // t|\n|// x\n");
  EXPECT_EQ(parts("\n// x\n\n// y\n"), "|\n// x\n\n|// y\n");
  EXPECT_EQ(parts("\n// x\n\n"), "|\n// x\n\n|");
  EXPECT_EQ(parts("\r\n// x\r\n"), "|\r\n|// x\r\n");
}

TEST(RewriteTextTest, somethingElseBelongsToNobody) {
  EXPECT_EQ(parts("\n#if X\n"), "|\n#if X\n|!");
  EXPECT_EQ(parts("\n// x\n#if X\n// y\n"), "|\n// x\n#if X\n|// y\n!");
  EXPECT_EQ(parts(" NOTHING // x\n"), "| NOTHING // x\n|!");
}

TEST(RewriteTextTest, ofNestedPiecesTheOutermostIsExchanged) {
  ExchangedText T("f(g(h(1)), 2);");
  T.exchange(2, 9, "G");
  T.exchange(4, 8, "H");
  EXPECT_EQ(T.slice(0, 14), "f(G, 2);");
  EXPECT_EQ(T.slice(3, 9), "(H)") << "the inner one, where the outer is cut";
  EXPECT_EQ(T.piecesIn(0, 14).size(), 1u);
  EXPECT_EQ(T.original().size(), 14u);
}
