//===--- FixesTest.cpp - Findings' fixes as changes to files --------------===//

#include "tool/Fixes.h"
#include "test/tool/Scratch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/xxhash.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;
namespace fs = llvm::sys::fs;

namespace async_tidy::test {
namespace {

class FixesTest : public Test {
protected:
  FixesTest() : File(S.write("a.cpp", "one two three\n")) {}

  /// Replaces bytes of \p In, or of a.cpp.
  Finding finding(std::uint32_t Begin, std::uint32_t End, std::string Text,
                  FixSafety Safety = FixSafety::Safe,
                  std::string In = "") const {
    if (In.empty())
      In = File;
    Finding F;
    F.Check = "async-await-waterfall";
    F.Where = {In, Begin, End};
    F.Repair = Fix{"title", Safety, "", {{{In, Begin, End}, std::move(Text)}}};
    F.Against = {{In, llvm::xxh3_64bits(
                          S.read(llvm::StringRef(In).rsplit('/').second))}};
    return F;
  }

  FixPlan plan(const std::vector<Finding> &Findings,
               FixSafety Least = FixSafety::Safe) {
    return planFixes(
        Findings, Least,
        [&](llvm::StringRef Path) { return Path.starts_with(S.root()); },
        Texts);
  }

  Scratch S;
  std::string File;
  SourceTexts Texts;
};

TEST_F(FixesTest, AFixIsWritten) {
  FixPlan P = plan({finding(4, 7, "2"), finding(0, 3, "1")});
  EXPECT_THAT(P.Taken, ElementsAre(true, true));
  EXPECT_THAT(applyFixes(P), IsEmpty());
  EXPECT_EQ(S.read("a.cpp"), "1 2 three\n");
}

TEST_F(FixesTest, ReviewIsAppliedWhenAskedFor) {
  std::vector<Finding> F = {finding(0, 3, "1", FixSafety::Review),
                            finding(4, 7, "2")};
  EXPECT_THAT(plan(F).Taken, ElementsAre(false, true));
  EXPECT_THAT(plan(F, FixSafety::Review).Taken, ElementsAre(true, true));
}

TEST_F(FixesTest, AFixThatOverlapsIsLeftOutWhole) {
  Finding Second = finding(8, 13, "3");
  Second.Repair->Edits.insert(Second.Repair->Edits.begin(),
                              Edit{{File, 2, 5}, "!"});
  FixPlan P = plan({finding(0, 3, "1"), Second});
  EXPECT_THAT(P.Taken, ElementsAre(true, false));
  ASSERT_EQ(P.LeftOut.size(), 1u);
  EXPECT_THAT(P.LeftOut[0],
              AllOf(HasSubstr("a.cpp:1:9"), HasSubstr("overlaps")));
  applyFixes(P);
  EXPECT_EQ(S.read("a.cpp"), "1 two three\n");
}

TEST_F(FixesTest, OneIncludeServesTwoFixes) {
  Finding First = finding(0, 3, "1"), Second = finding(4, 7, "2");
  for (Finding *F : {&First, &Second})
    F->Repair->Edits.push_back({{File, 14, 14}, "#include <x>\n"});
  FixPlan P = plan({First, Second});
  EXPECT_THAT(P.Taken, ElementsAre(true, true));
  applyFixes(P);
  EXPECT_EQ(S.read("a.cpp"), "1 2 three\n#include <x>\n");
}

TEST_F(FixesTest, FilesOutsideTheProjectAreNotTouched) {
  Scratch Other;
  std::string Outside = Other.write("a.cpp", "one two three\n");
  FixPlan P = plan({finding(0, 3, "1", FixSafety::Safe, Outside)});
  EXPECT_THAT(P.Taken, ElementsAre(false));
  EXPECT_THAT(P.LeftOut, ElementsAre(HasSubstr("not a file of this project")));
}

TEST_F(FixesTest, AFileThatChangedBeforeThePlanIsNotTouched) {
  Finding F = finding(0, 3, "1");
  S.write("a.cpp", "One two three\n");
  FixPlan P = plan({F});
  EXPECT_THAT(P.LeftOut, ElementsAre(HasSubstr("changed")));
  EXPECT_TRUE(P.Files.empty());
}

TEST_F(FixesTest, AFileThatChangedAfterThePlanIsAFailure) {
  std::string Other = S.write("b.cpp", "b\n");
  FixPlan P =
      plan({finding(0, 3, "1"), finding(0, 1, "B", FixSafety::Safe, Other)});
  S.write("a.cpp", "One two three\n");
  std::vector<Failure> Failures = applyFixes(P);
  ASSERT_EQ(Failures.size(), 1u);
  EXPECT_EQ(Failures[0].File, File);
  EXPECT_THAT(Failures[0].Message, HasSubstr("changed"));
  EXPECT_EQ(S.read("a.cpp"), "One two three\n");
  EXPECT_EQ(S.read("b.cpp"), "B\n");
}

TEST_F(FixesTest, ModeAndLinksStayAndNothingIsLeftBehind) {
  ASSERT_FALSE(fs::setPermissions(File, fs::owner_all | fs::group_read));
  std::string Link = S.path("link.cpp");
  ASSERT_FALSE(fs::create_link(File, Link));
  FixPlan P = plan({finding(0, 3, "1", FixSafety::Safe, Link)});
  EXPECT_THAT(applyFixes(P), IsEmpty());
  EXPECT_EQ(S.read("a.cpp"), "1 two three\n");
  EXPECT_TRUE(fs::is_symlink_file(Link));
  EXPECT_EQ(*fs::getPermissions(File), fs::owner_all | fs::group_read);
  std::error_code Error;
  std::vector<std::string> Left;
  for (fs::directory_iterator It(S.root(), Error), End; It != End;
       It.increment(Error))
    Left.push_back(It->path());
  EXPECT_THAT(Left, UnorderedElementsAre(File, Link));
}

TEST_F(FixesTest, ThePatchIsWhatWouldBeWritten) {
  S.write(".git/HEAD", "");
  std::string Deep = S.write("sub.cpp", "x\n");
  FixPlan P =
      plan({finding(0, 3, "1"), finding(0, 1, "y", FixSafety::Safe, Deep)});
  EXPECT_EQ(toPatch(P, Texts), "--- a/a.cpp\n+++ b/a.cpp\n@@ -1 +1 @@\n"
                               "-one two three\n+1 two three\n"
                               "--- a/sub.cpp\n+++ b/sub.cpp\n@@ -1 +1 @@\n"
                               "-x\n+y\n");
  EXPECT_EQ(S.read("a.cpp"), "one two three\n");
}

TEST_F(FixesTest, WhatIsLeftMovesWithTheText) {
  FixPlan P = plan({finding(0, 3, "longer")});
  Finding Left = finding(8, 13, "3");
  Left.Reasons.push_back({{File, 4, 7}, "because"});
  Left = shifted(std::move(Left), P);
  EXPECT_EQ(Left.Where, (Span{File, 11, 16}));
  EXPECT_EQ(Left.Repair->Edits[0].Where, (Span{File, 11, 16}));
  EXPECT_EQ(Left.Reasons[0].Where, (Span{File, 7, 10}));
}

} // namespace
} // namespace async_tidy::test
