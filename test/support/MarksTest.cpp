//===--- MarksTest.cpp ----------------------------------------------------===//

#include "test/support/Marks.h"
#include "test/support/Fixture.h"
#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace async_tidy::test {
namespace {

constexpr llvm::StringLiteral Marked = "int f() {\n"
                                       "  auto a = g();\n"
                                       "  //       ^~~ warning: slow\n"
                                       "  //  ^ note: bound here\n"
                                       "  return a; // ^ warning: no mark\n"
                                       "}\n";

Finding findingAt(std::uint32_t Begin, std::string Message) {
  Finding F;
  F.Where = {"/f.cpp", Begin, Begin + 1};
  F.Message = std::move(Message);
  F.Repair = Fix();
  return F;
}

TEST(Marks, SpeakOfTheLineAboveAndLeaveTheText) {
  const MarkedText M = parseMarks(Marked);
  EXPECT_EQ(M.Text, "int f() {\n"
                    "  auto a = g();\n"
                    "  return a; // ^ warning: no mark\n"
                    "}\n");
  ASSERT_EQ(M.Expected.size(), 2u);
  EXPECT_EQ(M.Expected[0].Line, 2u);
  EXPECT_EQ(M.Expected[0].Column, 12u);
  EXPECT_EQ(M.Expected[0].Text, "slow");
  EXPECT_EQ(M.Expected[1].Line, 2u);
  EXPECT_EQ(M.Expected[1].Column, 7u);
  EXPECT_EQ(M.Expected[1].Kind, MarkKind::Note);
}

class MarkedFinding : public testing::Test {
protected:
  std::string compareWith(std::vector<Finding> Found) {
    return compare(M.Expected, diagnostics(Found, "/f.cpp", M.Text), "/f.cpp",
                   M.Text);
  }
  Finding right() {
    Finding F = findingAt(21, "too slow by far");
    F.Reasons.push_back({{"/f.cpp", 16, 17}, "it is bound here"});
    return F;
  }
  MarkedText M = parseMarks(Marked);
};

TEST_F(MarkedFinding, MatchesPlaceAndPartOfTheText) {
  EXPECT_EQ(compareWith({right()}), "");
}

TEST_F(MarkedFinding, FailsIfItIsMissing) {
  EXPECT_THAT(compareWith({}),
              HasSubstr("/f.cpp:2:12: not reported, warning: slow\n"
                        "    auto a = g();\n"
                        "             ^\n"));
}

TEST_F(MarkedFinding, FailsAtAnotherColumn) {
  Finding Moved = right();
  ++Moved.Where.Begin;
  EXPECT_THAT(compareWith({Moved}), HasSubstr("not marked, warning: too slow"));
}

TEST_F(MarkedFinding, FailsIfReportedTwice) {
  EXPECT_THAT(compareWith({right(), right()}), HasSubstr("not marked"));
}

TEST_F(MarkedFinding, MustSayWhyItHasNoFix) {
  Finding Bare = right();
  Bare.Repair.reset();
  Bare.NoFixBecause = "inside a macro";
  EXPECT_THAT(compareWith({Bare}),
              HasSubstr("not marked, no fix: inside a macro"));
}

TEST_F(MarkedFinding, NeedNotMarkItsNotes) {
  M = parseMarks("f();\n// plain\n//^ warning: slow\n");
  Finding F = findingAt(7, "slow");
  F.Where.Begin = 7;
  F.Reasons.push_back({{"/f.cpp", 0, 1}, "unmarked"});
  EXPECT_EQ(compareWith({F}), "");
}

TEST(ApplyFixes, ReplacesAndInsertsEachEditOnce) {
  Finding Safe = findingAt(0, "");
  Safe.Repair->Safety = FixSafety::Safe;
  Safe.Repair->Edits = {{{"/f.cpp", 0, 0}, "#include <a>\n"},
                        {{"/f.cpp", 2, 3}, "X"}};
  Finding Review = findingAt(0, "");
  Review.Repair->Edits = {{{"/f.cpp", 0, 0}, "#include <a>\n"},
                          {{"/f.cpp", 4, 5}, "Y"}};
  auto Fixed = applyFixes({Safe, Review}, FixSafety::Safe, "abcdef");
  ASSERT_TRUE(bool(Fixed));
  EXPECT_EQ(*Fixed, "#include <a>\nabXdef");
  Fixed = applyFixes({Safe, Review}, FixSafety::Review, "abcdef");
  ASSERT_TRUE(bool(Fixed));
  EXPECT_EQ(*Fixed, "#include <a>\nabXdYf");
}

TEST(ApplyFixes, RefusesOverlap) {
  Finding A = findingAt(0, "");
  A.Repair->Edits = {{{"/f.cpp", 1, 4}, "x"}};
  Finding B = findingAt(0, "");
  B.Repair->Edits = {{{"/f.cpp", 3, 5}, "y"}};
  auto Fixed = applyFixes({A, B}, FixSafety::Review, "abcdef");
  EXPECT_FALSE(bool(Fixed));
  llvm::consumeError(Fixed.takeError());
}

} // namespace
} // namespace async_tidy::test
