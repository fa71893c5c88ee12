//===--- ConfigurationTest.cpp - What .clang-tidy says --------------------===//

#include "tool/Configuration.h"
#include "test/tool/Scratch.h"
#include "tool/CheckList.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

constexpr const char *Waterfall = "async-await-waterfall";

FileSettings settings(llvm::StringRef File, const Options &O = Options()) {
  llvm::Expected<Configuration> C = Configuration::of(O);
  if (!C) {
    ADD_FAILURE() << toString(C.takeError());
    return FileSettings();
  }
  llvm::Expected<FileSettings> Result = C->forFile(File);
  if (Result)
    return *Result;
  ADD_FAILURE() << toString(Result.takeError());
  return FileSettings();
}

std::string refusal(llvm::StringRef File, const Options &O = Options()) {
  llvm::Expected<Configuration> C = Configuration::of(O);
  if (!C)
    return toString(C.takeError());
  llvm::Expected<FileSettings> Result = C->forFile(File);
  return Result ? "accepted" : toString(Result.takeError());
}

/// All that there are.
Matcher<std::set<std::string>> allOfThem() {
  std::vector<std::string> Names;
  for (const CheckInfo &Check : async_tidy::allChecks())
    Names.push_back(Check.Name.str());
  llvm::sort(Names);
  return testing::ElementsAreArray(Names);
}

TEST(Configuration, WithoutFilesAllChecksRun) {
  Scratch S;
  FileSettings F = settings(S.path("a.cpp"));
  EXPECT_THAT(F.Checks, allOfThem());
  EXPECT_EQ(F.Analysis.MinConfidence, Confidence::Medium);
  EXPECT_THAT(F.Analysis.Models, IsEmpty());
}

TEST(Configuration, GlobsAboutOtherChecksDoNotSilenceOurs) {
  Scratch S;
  for (const char *Checks :
       {"'-*,bugprone-*'", "'-*'", "'*'", "'-bugprone-*,-a*'"}) {
    S.write("x/.clang-tidy", std::string("Checks: ") + Checks);
    EXPECT_THAT(settings(S.path("x/a.cpp")).Checks, allOfThem()) << Checks;
  }
}

TEST(Configuration, GlobsAboutOursCount) {
  Scratch S;
  S.write("off/.clang-tidy", "Checks: '-*,-async-*'");
  S.write("one/.clang-tidy", "Checks: '-async-await-waterfall'");
  S.write("on/.clang-tidy", "Checks: '-async-*,async-await-*'");
  EXPECT_THAT(settings(S.path("off/a.cpp")).Checks, IsEmpty());
  EXPECT_THAT(settings(S.path("one/a.cpp")).Checks,
              AllOf(Not(IsEmpty()), Not(Contains(Waterfall))));
  EXPECT_THAT(settings(S.path("on/a.cpp")).Checks,
              ElementsAre("async-await-in-loop", Waterfall));
}

TEST(Configuration, TheCommandLineCountsInFull) {
  Scratch S;
  S.write(".clang-tidy", "Checks: '-async-*'");
  Options On, Off;
  On.Checks = "async-await-waterfall";
  Off.Checks = "-*";
  EXPECT_THAT(settings(S.path("a.cpp"), On).Checks, ElementsAre(Waterfall));
  EXPECT_THAT(settings("/none/a.cpp", Off).Checks, IsEmpty());
}

TEST(Configuration, TheNearestFileCountsAndMayInherit) {
  Scratch S;
  S.write(".clang-tidy", "CheckOptions: {async.MinConfidence: high}");
  S.write("own/.clang-tidy", "CheckOptions: {other.Option: 1}");
  S.write("more/.clang-tidy",
          "InheritParentConfig: true\nCheckOptions: {other.Option: 1}");
  auto Min = [&](const char *Name) {
    return settings(S.path(Name)).Analysis.MinConfidence;
  };
  EXPECT_EQ(Min("sub/a.cpp"), Confidence::High);
  EXPECT_EQ(Min("own/a.cpp"), Confidence::Medium);
  EXPECT_EQ(Min("more/a.cpp"), Confidence::High);
}

TEST(Configuration, TheCommandLineWinsOverTheFile) {
  Scratch S;
  S.write(".clang-tidy", "CheckOptions: {async.MinConfidence: high}");
  Options O;
  O.MinConfidence = Confidence::Low;
  EXPECT_EQ(settings(S.path("a.cpp"), O).Analysis.MinConfidence,
            Confidence::Low);
}

TEST(Configuration, ModelsAreSearchedUpwardFromTheFile) {
  Scratch S;
  S.write(".clang-tidy",
          "CheckOptions: {async.Models: 'm/db.yaml; /abs.yaml'}");
  S.write("m/db.yaml", "");
  Options O;
  O.Models = {"given.yaml"};
  EXPECT_THAT(settings(S.path("deep/down/a.cpp"), O).Analysis.Models,
              ElementsAre(S.path("m/db.yaml"), "/abs.yaml", "given.yaml"));
  S.write(".clang-tidy", "CheckOptions: {async.Models: gone.yaml}");
  EXPECT_THAT(refusal(S.path("a.cpp")), HasSubstr("gone.yaml"));
}

TEST(Configuration, AGivenFileStandsForAllOthers) {
  Scratch S;
  S.write(".clang-tidy", "Checks: '-async-*'");
  Options O;
  O.ConfigFile = S.write("given", "CheckOptions: {async.MinConfidence: low}\n"
                                  "Checks: '-*'");
  FileSettings F = settings(S.path("a.cpp"), O);
  EXPECT_THAT(F.Checks, allOfThem());
  EXPECT_EQ(F.Analysis.MinConfidence, Confidence::Low);
  O.ConfigFile = S.path("none");
  EXPECT_THAT(refusal("/a.cpp", O), HasSubstr(S.path("none")));
}

TEST(Configuration, ABrokenFileIsSaidWithItsPlace) {
  Scratch S;
  std::string File = S.write(".clang-tidy", "Checks: '*'\nChekcs: '*'\n");
  internal::CaptureStderr();
  std::string Said = refusal(S.path("a.cpp"));
  EXPECT_EQ(internal::GetCapturedStderr(), "");
  EXPECT_THAT(Said, AllOf(StartsWith(File + ":2:"), HasSubstr("Chekcs")));
  Options O;
  O.ConfigFile = File;
  EXPECT_THAT(refusal("/a.cpp", O), StartsWith(File + ":2:"));
}

TEST(Configuration, TheHeaderFilterOfTheFileCounts) {
  Scratch S;
  auto Admits = [&](const char *Header, const Options &O = Options()) {
    return settings(S.path("src/a.cpp"), O).Headers.admits(Header);
  };
  EXPECT_TRUE(Admits("/p/any.h"));
  // What --dump-config of clang-tidy writes when nothing is set.
  S.write(".clang-tidy", "HeaderFilterRegex: ''\n");
  EXPECT_TRUE(Admits("/p/any.h"));
  S.write(".clang-tidy", "HeaderFilterRegex: 'include/pub'\n"
                         "ExcludeHeaderFilterRegex: '_generated'\n");
  EXPECT_TRUE(Admits("/p/include/public.h"));
  EXPECT_FALSE(Admits("/p/include/private.h"));
  EXPECT_FALSE(Admits("/p/include/pub_generated.h"));
  Options O;
  O.HeaderFilter = "private";
  EXPECT_TRUE(Admits("/p/include/private.h", O));
  EXPECT_FALSE(Admits("/p/include/public.h", O));
  EXPECT_FALSE(Admits("/p/include/private_generated.h", O));
}

TEST(Configuration, ABadHeaderFilterIsSaid) {
  Scratch S;
  S.write(".clang-tidy", "HeaderFilterRegex: '('\n");
  const FileSettings F = settings(S.path("a.cpp"));
  EXPECT_THAT(
      F.Warnings,
      ElementsAre(AllOf(HasSubstr(".clang-tidy"), HasSubstr(S.path("a.cpp")),
                        HasSubstr("'(' is no regular expression"))));
  EXPECT_TRUE(F.Headers.admits("/p/any.h"));
  Options O;
  O.HeaderFilter = "(";
  EXPECT_THAT(refusal("/a.cpp", O), StartsWith("--header-filter: '('"));
}

TEST(Configuration, ABadValueIsSaid) {
  Scratch S;
  S.write(".clang-tidy", "CheckOptions: {async.MinConfidence: hgih}");
  EXPECT_THAT(refusal(S.path("a.cpp")),
              AllOf(HasSubstr("hgih"), HasSubstr("async.MinConfidence")));
}

TEST(Configuration, AGlobThatNamesNothingIsRefusedWithAHint) {
  Options O;
  O.Checks = "-*,async-await-waterfal";
  EXPECT_THAT(refusal("/a.cpp", O),
              HasSubstr("did you mean 'async-await-waterfall'"));
  O.Checks = "bugprone-*";
  EXPECT_THAT(refusal("/a.cpp", O), HasSubstr("--list-checks"));
  O.Checks = "async-*,-async-nothing-*";
  EXPECT_THAT(refusal("/a.cpp", O), HasSubstr("async-nothing-*"));
}

} // namespace
} // namespace async_tidy::test
