//===--- OptionsTest.cpp - The command line as a value --------------------===//

#include "tool/Options.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

llvm::Expected<Options> parseWords(std::vector<const char *> Words) {
  Words.insert(Words.begin(), "async-tidy");
  return parseOptions(static_cast<int>(Words.size()), Words.data());
}

Options parsed(std::vector<const char *> Words) {
  llvm::Expected<Options> O = parseWords(std::move(Words));
  if (O)
    return *O;
  ADD_FAILURE() << toString(O.takeError());
  return Options();
}

std::string refusal(std::vector<const char *> Words) {
  llvm::Expected<Options> O = parseWords(std::move(Words));
  return O ? "accepted" : toString(O.takeError());
}

TEST(Options, NothingAsksForTextOnStandardOutput) {
  Options O = parsed({});
  ASSERT_EQ(O.Outputs.size(), 1u);
  EXPECT_EQ(O.Outputs[0].Format, OutputFormat::Text);
  EXPECT_EQ(O.Outputs[0].File, "");
  EXPECT_FALSE(O.ApplyFixes);
  EXPECT_FALSE(O.MinConfidence);
  EXPECT_FALSE(O.FixedCommand);
}

TEST(Options, WhatFollowsTwoDashesIsTheCommand) {
  Options O = parsed({"a.cpp", "--quiet", "--", "-std=c++20", "--fix", "--"});
  EXPECT_THAT(O.Paths, ElementsAre("a.cpp"));
  EXPECT_TRUE(O.Quiet);
  EXPECT_FALSE(O.ApplyFixes);
  ASSERT_TRUE(O.FixedCommand);
  EXPECT_THAT(*O.FixedCommand, ElementsAre("-std=c++20", "--fix", "--"));
}

TEST(Options, AnEmptyCommandIsACommand) {
  ASSERT_TRUE(parsed({"a.cpp", "--"}).FixedCommand);
}

TEST(Options, FixTakesAGradeOrNone) {
  EXPECT_EQ(parsed({"--fix"}).ApplyFixes, FixSafety::Safe);
  EXPECT_EQ(parsed({"--fix=safe"}).ApplyFixes, FixSafety::Safe);
  EXPECT_EQ(parsed({"--fix=review"}).ApplyFixes, FixSafety::Review);
  EXPECT_EQ(refusal({"--fix=all"}),
            "'all' is no value of --fix: use safe, review");
  // A path after it is a path.
  EXPECT_THAT(parsed({"--fix", "review"}).Paths, ElementsAre("review"));
}

TEST(Options, FormatsRepeatAndNameFiles) {
  Options O = parsed({"--format=json:out/a:b.json", "--format=text"});
  ASSERT_EQ(O.Outputs.size(), 2u);
  EXPECT_EQ(O.Outputs[0].Format, OutputFormat::Json);
  EXPECT_EQ(O.Outputs[0].File, "out/a:b.json");
  EXPECT_EQ(O.Outputs[1].Format, OutputFormat::Text);
  EXPECT_THAT(refusal({"--format=jsn"}), HasSubstr("'jsn'"));
  EXPECT_THAT(refusal({"--format=json:"}), HasSubstr("no file"));
  EXPECT_THAT(refusal({"--format=json", "--format=text"}),
              HasSubstr("standard output"));
}

TEST(Options, ThePlaceToExplainEndsInALine) {
  Options O = parsed({"--explain-at=C:/a.cpp:12"});
  ASSERT_TRUE(O.ExplainAt);
  EXPECT_EQ(O.ExplainAt->File, "C:/a.cpp");
  EXPECT_EQ(O.ExplainAt->Line, 12u);
  O = parsed({"--explain-at=a.cpp:12:7"});
  EXPECT_EQ(O.ExplainAt->File, "a.cpp");
  EXPECT_EQ(O.ExplainAt->Line, 12u);
  // The file need not be named again.
  EXPECT_TRUE(parsed({"--explain-at=a.cpp:12", "--", "-std=c++20"}).ExplainAt);
  for (const char *Bad :
       {"--explain-at=a.cpp", "--explain-at=a.cpp:0", "--explain-at=a.cpp:x",
        "--explain-at=:3", "--explain-at=a.cpp:0:2"})
    EXPECT_THAT(refusal({Bad}), HasSubstr("FILE:LINE")) << Bad;
}

TEST(Options, JobsStandWithOrWithoutABlank) {
  EXPECT_EQ(parsed({"-j4"}).Jobs, 4u);
  EXPECT_EQ(parsed({"-j", "4"}).Jobs, 4u);
  EXPECT_EQ(parsed({"-j=4"}).Jobs, 4u);
  EXPECT_EQ(refusal({"-j", "many"}),
            "'many' is no value of -j: use a number, such as -j4");
}

TEST(Options, UnknownOptionsAreRefusedWithAHint) {
  EXPECT_EQ(refusal({"--min-confidenc=low"}),
            "unknown option '--min-confidenc=low': see --help, or did you mean "
            "'--min-confidence=low'?");
}

TEST(Options, WhatAnOptionCannotBeIsOneSentence) {
  internal::CaptureStderr();
  EXPECT_EQ(refusal({"--quiet=3"}), "'3' is no value of --quiet: see --help");
  EXPECT_EQ(refusal({"-p"}), "-p requires a value: see --help");
  EXPECT_EQ(refusal({"--color=foo", "--fix=all"}),
            "'foo' is no value of --color: use auto, always, never");
  EXPECT_EQ(refusal({"--min-confidence=sure"}),
            "'sure' is no value of --min-confidence: use low, medium, high");
  EXPECT_EQ(refusal({"--print=ast"}),
            "'ast' is no value of --print: use flow, effects, graph, schedule");
  EXPECT_EQ(refusal({"--format=xml"}), "unknown format 'xml' in --format: use "
                                       "text or json, or FORMAT:FILE");
  EXPECT_EQ(refusal({"--format"}), "--format requires a value: use text or "
                                   "json, or FORMAT:FILE");
  EXPECT_THAT(refusal({"--explain"}),
              StartsWith("--explain requires a value: use --explain=CHECK, the "
                         "checks are async-await-waterfall"));
  EXPECT_EQ(internal::GetCapturedStderr(), "");
}

TEST(Options, OptionsOfLlvmAreUnknown) {
  for (const char *Name : {"--time-passes", "--debug-pass=None", "-O2",
                           "--print-after-all", "--x86-asm-syntax=intel"})
    EXPECT_THAT(refusal({Name}), HasSubstr("unknown option")) << Name;
}

TEST(Options, OptionsOfLaterWorkAreUnknown) {
  for (const char *Name : {"--baseline=x", "--changed-since=HEAD", "--no-cache",
                           "--cache-dir=x", "--unused-suppressions"})
    EXPECT_THAT(refusal({Name}), HasSubstr("unknown option")) << Name;
}

TEST(Options, ContradictionsAreRefused) {
  EXPECT_THAT(refusal({"--link"}), HasSubstr("--emit-flow"));
  EXPECT_THAT(refusal({"--link", "a.flow", "-p", "build"}), HasSubstr("-p"));
  EXPECT_THAT(refusal({"--", "-std=c++20"}), HasSubstr("files"));
  EXPECT_THAT(refusal({"a.cpp", "-p", "build", "--"}), HasSubstr("not both"));
  EXPECT_THAT(refusal({"--diff", "--format=json"}),
              HasSubstr("--format=json:FILE"));
  EXPECT_THAT(refusal({"--diff", "--format=json:-"}),
              HasSubstr("--format=json:FILE"));
  EXPECT_TRUE(parsed({"--diff", "--format=json:x.json"}).Diff);
  EXPECT_TRUE(parsed({"--diff", "--format=text"}).Diff);
}

} // namespace
} // namespace async_tidy::test
