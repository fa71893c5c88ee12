//===--- OutputTest.cpp - Reports as text and JSON ------------------------===//

#include "test/tool/Scratch.h"
#include "tool/JsonOutput.h"
#include "tool/Progress.h"
#include "tool/Summary.h"
#include "tool/Suppressions.h"
#include "tool/TextOutput.h"
#include "llvm/Support/JSON.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

/// `b` lies on line 2, column 3.
constexpr const char *Code = "one;\n\tab(co_await b, c);\nlast;\n";

void fill(std::string &Text, llvm::StringRef Gap, llvm::StringRef With) {
  for (std::size_t At; (At = Text.find(Gap)) != std::string::npos;)
    Text.replace(At, Gap.size(), With);
}

class OutputTest : public Test {
protected:
  OutputTest() : File(S.write("a.cpp", Code)) {
    F.Check = "async-await-waterfall";
    F.Where = {File, 9, 19};
    F.Function = "app::f";
    F.Message = "2 awaits run one after another";
    F.Certainty = Confidence::High;
    F.RoundTripsBefore = 2;
    F.RoundTripsAfter = 1;
    F.Stages = {{{File, 9, 19}, {File, 25, 29}}};
    F.Reasons = {{{File, 25, 29}, "needs nothing of it"}};
    F.NoFixBecause = "it has none";
  }

  std::string text(bool Colors = false) {
    std::string Out;
    llvm::raw_string_ostream OS(Out);
    OS.enable_colors(true);
    printText(OS, F, Texts, Colors);
    return Out;
  }

  std::string json(const Report &R) {
    std::string Out;
    llvm::raw_string_ostream OS(Out);
    printJson(OS, R, Texts);
    return Out;
  }

  Scratch S;
  std::string File;
  SourceTexts Texts;
  Finding F;
};

TEST_F(OutputTest, TextLooksLikeClangs) {
  EXPECT_EQ(text(), File +
                        ":2:5: warning: 2 awaits run one after another "
                        "[async-await-waterfall]\n"
                        "    2 |         ab(co_await b, c);\n"
                        "      |            ^~~~~~~~~~\n" +
                        File +
                        ":3:1: note: needs nothing of it\n"
                        "    3 | last;\n"
                        "      | ^~~~\n" +
                        File + ":2:5: note: no fix: it has none\n");
}

TEST_F(OutputTest, SourceIsNotShownTwiceInARow) {
  F.Reasons.insert(F.Reasons.begin(), Reason{F.Where, "reads"});
  EXPECT_EQ(llvm::StringRef(text()).count("ab(co_await b, c);"), 1u);
  EXPECT_THAT(text(), HasSubstr(":2:5: note: reads\n" + File + ":3:1: note:"));
}

TEST_F(OutputTest, TextNamesTheFix) {
  F.Reasons.clear();
  F.Repair = Fix{"await them together", FixSafety::Safe, "", {}};
  EXPECT_THAT(
      text(),
      HasSubstr(":2:5: note: can be fixed with --fix: await them together\n"));
  F.Repair->Safety = FixSafety::Review;
  F.Repair->Caution = "check that it only reads";
  F.Repair->LibraryCaution = "failures change";
  std::string Place = File + ":2:5: note: ";
  EXPECT_THAT(text(), EndsWith(Place +
                               "can be fixed with --fix=review: await them "
                               "together\n" +
                               Place + "check that it only reads\n" + Place +
                               "of all such fixes: failures change\n"));
}

TEST_F(OutputTest, WhatHoldsForALibraryIsSaidOnce) {
  F.Repair = Fix{"await them together", FixSafety::Review, "", {}, "both end"};
  Finding Other = F;
  Other.Repair->LibraryCaution = "one ends";
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  printText(OS, {F, Other, F, Other}, Texts, /*Colors=*/false);
  EXPECT_EQ(llvm::StringRef(Out).count("together\n"), 4u);
  EXPECT_EQ(llvm::StringRef(Out).count("of all such fixes: both end\n"), 1u);
  EXPECT_EQ(llvm::StringRef(Out).count("of all such fixes: one ends\n"), 1u);
}

TEST_F(OutputTest, ColorsAreAskedFor) {
  EXPECT_THAT(text(), Not(HasSubstr("\x1b[")));
  EXPECT_THAT(text(/*Colors=*/true), HasSubstr("\x1b["));
}

TEST_F(OutputTest, FailuresAreOneLineEach) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  printFailures(OS,
                {{File, "", 0, 0, "cannot be read"},
                 {File, File, 3, 1, "unknown type"},
                 {File, "/inc/x.h", 7, 2, "unknown name"}},
                /*Colors=*/false);
  EXPECT_EQ(Out, File + ": error: cannot be read\n" + File +
                     ":3:1: error: unknown type\n"
                     "/inc/x.h:7:2: error: unknown name (included by " +
                     File + ")\n");
}

TEST_F(OutputTest, JsonHasTheKeysOfTheContract) {
  F.Repair = Fix{"together", FixSafety::Review, "", {{{File, 9, 9}, "x\n"}}};
  Report R;
  R.Findings = {F};
  R.Failures = {{File, "/inc/x.h", 7, 2, "unknown name"}};
  R.Stats = {3, 2, 1, 7, 0.5};
  auto Parsed = llvm::json::parse(json(R));
  ASSERT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
  std::string Expected = R"({
    "tool": "async-tidy", "version": "{version}", "schema": 1,
    "findings": [ { "check": "async-await-waterfall", "file": "{file}",
      "line": 2, "column": 5, "function": "app::f",
      "message": "2 awaits run one after another", "confidence": "high",
      "roundTrips": { "before": 2, "after": 1 },
      "stages": [ [ {"line": 2, "column": 5}, {"line": 3, "column": 1} ] ],
      "reasons": [ {"file": "{file}", "line": 3, "column": 1,
                    "text": "needs nothing of it"} ],
      "fix": { "safety": "review", "title": "together",
        "edits": [ {"file": "{file}", "offset": 9, "length": 0,
                    "text": "x\n"} ] } } ],
    "failures": [ {"file": "{file}", "message": "/inc/x.h:7:2: unknown name"} ],
    "stats": { "units": 3, "analysed": 2, "awaits": 7, "skipped": 0,
               "cached": 0, "seconds": 0.5 } })";
  fill(Expected, "{file}", File);
  fill(Expected, "{version}", ASYNC_TIDY_VERSION);
  EXPECT_EQ(*Parsed, llvm::cantFail(llvm::json::parse(Expected)));
}

TEST_F(OutputTest, JsonSaysNullWhereThereIsNoFix) {
  Report R;
  R.Findings = {F};
  EXPECT_THAT(json(R), HasSubstr("\"fix\": null"));
}

TEST_F(OutputTest, JsonIsUtf8WhateverTheSourceIs) {
  F.Message = "caf\xe9";
  Report R;
  R.Findings = {F};
  auto Parsed = llvm::json::parse(json(R));
  EXPECT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
}

TEST_F(OutputTest, CommentsSilence) {
  F.Stages.clear();
  auto Silenced = [&](const char *Name, llvm::StringRef Line) {
    F.Where = {S.write(Name, Line), 0, 1};
    return Suppressions(Texts).silencedAwait(F).has_value();
  };
  EXPECT_FALSE(Silenced("0.cpp", "x;\n"));
  EXPECT_TRUE(Silenced("1.cpp", "x; // NOLINT\n"));
  EXPECT_TRUE(Silenced("2.cpp", "x; // NOLINT(async-await-waterfall)\n"));
  EXPECT_TRUE(Silenced("3.cpp", "x; // NOLINT(async-*)\n"));
  EXPECT_FALSE(Silenced("4.cpp", "x; // NOLINT(bugprone-*)\n"));
  EXPECT_FALSE(Silenced("5.cpp", "x;\n// NOLINT\n"));
  // An end without a beginning silences nothing.
  EXPECT_FALSE(Silenced("6.cpp", "x;\n// NOLINTEND\n"));
  F.Where = {S.write("7.cpp", "// NOLINTNEXTLINE\nx;\ny;\n"), 18, 19};
  EXPECT_TRUE(Suppressions(Texts).silencedAwait(F));
  F.Where = {S.path("7.cpp"), 21, 22};
  EXPECT_FALSE(Suppressions(Texts).silencedAwait(F));
  F.Where = {
      S.write("8.cpp", "// NOLINTBEGIN(async-*)\nx;\n// NOLINTEND(async-*)\n"),
      24, 25};
  EXPECT_TRUE(Suppressions(Texts).silencedAwait(F));
}

TEST_F(OutputTest, WhatConcernsNoFileIsSaidOfTheRun) {
  Report R;
  R.Failures = {{"", "", 0, 0, "interrupted after 1 of 2 files"}};
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  printFailures(OS, R.Failures, /*Colors=*/false);
  EXPECT_EQ(Out, "async-tidy: error: interrupted after 1 of 2 files\n");
  EXPECT_THAT(json(R), HasSubstr("\"file\": null"));
}

TEST_F(OutputTest, ProgressInALogIsALineNowAndThen) {
  auto Lines = [](bool Wanted, std::chrono::hours Every) {
    std::string Out;
    llvm::raw_string_ostream OS(Out);
    {
      Progress Shown(OS, 3, Wanted, Every);
      for (std::size_t Done = 1; Done <= 3; ++Done)
        Shown.show(Done);
    }
    return Out;
  };
  EXPECT_EQ(Lines(true, std::chrono::hours(0)),
            "async-tidy: 1 of 3 files\nasync-tidy: 2 of 3 files\n");
  EXPECT_EQ(Lines(true, std::chrono::hours(1)), "");
  EXPECT_EQ(Lines(false, std::chrono::hours(0)), "");
}

std::string summary(const Report &R, std::size_t Fixed,
                    const Options &O = Options()) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  printSummary(OS, R, Fixed, O);
  return Out;
}

TEST_F(OutputTest, TheSummarySaysWhatWasLookedAt) {
  Report R;
  R.Failures.resize(15);
  EXPECT_EQ(summary(R, 0), "nothing analysed; 15 failures\n");
  R.Failures.clear();
  R.Stats = {70, 69, 67, 412, 0.5};
  EXPECT_EQ(summary(R, 0), "nothing found in 67 files (412 awaits)\n");
  Options Stats;
  Stats.Stats = true;
  EXPECT_THAT(summary(R, 0, Stats),
              EndsWith("70 units, 69 analysed, 412 awaits, 0.50 s\n"));
}

TEST_F(OutputTest, TheSummaryCountsAndOffers) {
  Report R;
  EXPECT_EQ(summary(R, 2), "2 findings fixed, none left\n");
  R.Findings = {F};
  EXPECT_EQ(summary(R, 0), "1 finding in 1 file\n");
  R.Findings[0].Repair = Fix{"", FixSafety::Review, "", {}};
  R.Findings.push_back(R.Findings[0]);
  R.Findings[1].Repair->Safety = FixSafety::Safe;
  EXPECT_EQ(summary(R, 0), "2 findings in 1 file; --fix repairs 1; "
                           "--fix=review repairs 2\n");
  R.Failures.resize(1);
  Options Review;
  Review.ApplyFixes = FixSafety::Review;
  EXPECT_EQ(summary(R, 1, Review), "1 finding fixed, 2 findings left in 1 "
                                   "file; 1 failure\n");
}

TEST_F(OutputTest, TheSummarySaysWhyNothingWasApplied) {
  F.Repair = Fix{"", FixSafety::Review, "", {}};
  Report R;
  R.Findings = {F, F};
  Options Safe;
  Safe.ApplyFixes = FixSafety::Safe;
  EXPECT_EQ(summary(R, 0, Safe), "2 findings in 1 file; nothing applied: all 2 "
                                 "need --fix=review\n");
  EXPECT_EQ(summary(R, 1, Safe), "1 finding fixed, 2 findings left in 1 file; "
                                 "--fix=review repairs 2\n");
  R.Findings[1].Repair.reset();
  EXPECT_EQ(summary(R, 0, Safe), "2 findings in 1 file; nothing applied: 1 of "
                                 "2 needs --fix=review\n");
  R.Findings[0].Repair.reset();
  EXPECT_EQ(summary(R, 0, Safe), "2 findings in 1 file; nothing applied: none "
                                 "of them has a fix\n");
}

} // namespace
} // namespace async_tidy::test
