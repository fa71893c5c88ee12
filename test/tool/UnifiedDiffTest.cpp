//===--- UnifiedDiffTest.cpp - Replacements as a patch --------------------===//

#include "tool/UnifiedDiff.h"
#include "test/tool/Scratch.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Program.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

using namespace testing;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

namespace async_tidy::test {
namespace {

struct Change {
  unsigned Offset;
  unsigned Length;
  std::string Text;
};

Replacements replacements(const std::vector<Change> &Changes) {
  Replacements All;
  for (const Change &C : Changes)
    llvm::cantFail(All.add(Replacement("f", C.Offset, C.Length, C.Text)));
  return All;
}

/// What git makes of the patch.
std::string applyWithGit(llvm::StringRef Name, llvm::StringRef Old,
                         llvm::StringRef Patch) {
  Scratch S;
  S.write(Name, Old);
  S.write("the.patch", Patch);
  std::string Git = *llvm::sys::findProgramByName("git");
  std::string Folder = "--git-dir=" + S.path("none");
  std::string Here = S.root();
  int Status = llvm::sys::ExecuteAndWait(
      Git, {Git, "-C", Here, "apply", "the.patch"}, std::nullopt, {}, 60);
  EXPECT_EQ(Status, 0) << Patch.str();
  return S.read(Name);
}

void expectRoundTrip(llvm::StringRef Old, const std::vector<Change> &Changes,
                     llvm::StringRef Name = "f.cpp") {
  Replacements All = replacements(Changes);
  std::string New = *clang::tooling::applyAllReplacements(Old, All);
  std::string Patch = unifiedDiff(Name, Old, All);
  if (New == Old)
    EXPECT_EQ(Patch, "");
  else
    EXPECT_EQ(applyWithGit(Name, Old, Patch), New) << Patch;
}

TEST(UnifiedDiff, OneLineWithThreeAround) {
  EXPECT_EQ(unifiedDiff("a/f.cpp", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
                        replacements({{8, 4, "5"}})),
            "--- a/a/f.cpp\n"
            "+++ b/a/f.cpp\n"
            "@@ -2,7 +2,7 @@\n"
            " 2\n 3\n 4\n"
            "-five\n"
            "+5\n"
            " 6\n 7\n 8\n");
}

TEST(UnifiedDiff, ChangesFarApartAreTwoHunks) {
  std::string Old = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";
  EXPECT_EQ(
      unifiedDiff("f", Old, replacements({{0, 0, "new\n"}, {16, 1, "B"}})),
      "--- a/f\n"
      "+++ b/f\n"
      "@@ -1,3 +1,4 @@\n"
      "+new\n"
      " a\n 1\n 2\n"
      "@@ -6,4 +7,4 @@\n"
      " 5\n 6\n 7\n"
      "-b\n"
      "+B\n");
}

TEST(UnifiedDiff, LinesThatStayAreNotShownAsReplaced) {
  std::string Old = "keep\nold\nkeep\n";
  EXPECT_EQ(unifiedDiff("f", Old, replacements({{0, 14, "keep\nnew\nkeep\n"}})),
            "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n keep\n-old\n+new\n keep\n");
}

TEST(UnifiedDiff, WhatGoesIsShownBeforeWhatComes) {
  EXPECT_EQ(
      unifiedDiff("f", "a\nb\n", replacements({{0, 1, "A"}, {2, 1, "B"}})),
      "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n-b\n+A\n+B\n");
}

TEST(UnifiedDiff, NoChangeIsNoPatch) {
  EXPECT_EQ(unifiedDiff("f", "a\n", Replacements()), "");
  EXPECT_EQ(unifiedDiff("f", "a\n", replacements({{0, 1, "a"}})), "");
}

TEST(UnifiedDiff, GitTakesIt) {
  expectRoundTrip("a\nb\nc\n", {{2, 1, "x\ny"}});
  expectRoundTrip("a\nb\nc\n", {{0, 6, ""}});
  expectRoundTrip("a\nb\nc\n", {{6, 0, "d\n"}});
  expectRoundTrip("a\nb\nc\n", {{1, 1, ""}});
  expectRoundTrip("a\nb", {{3, 0, "c"}});
  expectRoundTrip("a\nb", {{3, 0, "\n"}});
  expectRoundTrip("a\nb", {{0, 1, "x"}});
  expectRoundTrip("a\r\nb\r\nc\r\n", {{3, 1, "x"}});
  expectRoundTrip("a b\n", {{0, 1, "x"}, {2, 1, "y"}});
  expectRoundTrip("a\nb\nc\nd\n", {{0, 1, "x"}, {2, 3, "y"}, {6, 0, "z"}});
}

TEST(UnifiedDiff, GitTakesAnyName) {
  for (const char *Name : {"with blank.cpp", "quo\"te.cpp", "back\\slash.cpp",
                           "umlaut-\xc3\xa4.cpp", "deep/er/f.cpp"})
    expectRoundTrip("a\nb\n", {{0, 1, "x"}}, Name);
}

TEST(UnifiedDiff, GitTakesAnyChanges) {
  std::mt19937 Random(7);
  auto Below = [&](unsigned N) { return static_cast<unsigned>(Random() % N); };
  for (int Round = 0; Round < 60; ++Round) {
    std::string Old;
    for (unsigned Line = Below(30); Line > 0; --Line)
      Old += std::string(1, static_cast<char>('a' + Below(3))) +
             (Below(4) ? "\n" : "");
    std::vector<Change> Changes;
    for (unsigned At = 0; At < Old.size();) {
      unsigned Length =
          std::min<unsigned>(Below(4), static_cast<unsigned>(Old.size()) - At);
      const char *Texts[] = {"", "x", "x\n", "\n", "x\ny\n"};
      Changes.push_back({At, Length, Texts[Below(5)]});
      At += Length + 1 + Below(20);
    }
    expectRoundTrip(Old, Changes);
  }
}

} // namespace
} // namespace async_tidy::test
