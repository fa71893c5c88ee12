//===--- CommandLineFixTest.cpp - Fixes by the real binary ----------------===//

#include "test/tool/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"

using namespace testing;

namespace async_tidy::test {
namespace {

/// The library is one that has a combinator.
class CommandLineFix : public CommandLine {
protected:
  CommandLineFix() {
    S.write("src/services.h",
            "#pragma once\n"
            "#include <cppcoro/task.hpp>\n"
            "using cppcoro::task;\n"
            "struct Result { int value; };\n"
            "struct Users { task<Result> find(int) const; };\n"
            "struct Orders { task<Result> find(int) const; };\n");
    database({"src/page.cpp"}, "-isystem " ASYNC_TIDY_TEST_MOCK_DIR);
  }
};

TEST_F(CommandLineFix, WhatNeedsReviewIsNotFixedUnasked) {
  Ran R = run({"--fix"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_EQ(S.read("src/page.cpp"), Waterfall);
  EXPECT_EQ(R.Err, "1 finding in 1 file; nothing applied: it needs "
                   "--fix=review\n");
}

TEST_F(CommandLineFix, AllFixedIsZeroAndStaysFixed) {
  Ran R = run({"--fix=review"});
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Out, "");
  EXPECT_EQ(R.Err, "1 finding fixed, none left\n");
  std::string Fixed = S.read("src/page.cpp");
  EXPECT_THAT(Fixed, HasSubstr("cppcoro::when_all(users.find(id), "
                               "orders.find(id))"));
  R = run({"--fix=review"});
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Err, "nothing found in 1 file (1 await)\n");
  EXPECT_EQ(S.read("src/page.cpp"), Fixed);
}

TEST_F(CommandLineFix, AnyNameCanBeFixed) {
  S.write("src/50%off/%%%.cpp", Waterfall);
  database({"src/50%off/%%%.cpp"}, "-Isrc -isystem " ASYNC_TIDY_TEST_MOCK_DIR);
  EXPECT_EQ(run({"--fix=review"}).Err, "1 finding fixed, none left\n");
  EXPECT_THAT(S.read("src/50%off/%%%.cpp"), HasSubstr("cppcoro::when_all"));
}

TEST_F(CommandLineFix, AProjectBehindALinkIsFixed) {
  Scratch Elsewhere;
  std::string Link = Elsewhere.path("link");
  ASSERT_FALSE(llvm::sys::fs::create_link(S.root(), Link));
  EXPECT_EQ(run({"--fix=review", Link + "/src/page.cpp", "--", "-std=c++20",
                 "-isystem", ASYNC_TIDY_TEST_MOCK_DIR})
                .Err,
            "1 finding fixed, none left\n");
  std::string Fixed = S.read("src/page.cpp");
  EXPECT_THAT(Fixed, HasSubstr("cppcoro::when_all"));
  EXPECT_EQ(llvm::StringRef(Fixed).count("#include"), 2u) << Fixed;
}

TEST_F(CommandLineFix, ThePatchIsWhatTheFixWrites) {
  std::vector<std::string> Files = filesThere();
  Ran Diff = run({"--diff", "--fix=review"});
  EXPECT_EQ(Diff.Status, 1);
  EXPECT_THAT(Diff.Out, StartsWith("--- a/src/page.cpp\n+++ b/src/page.cpp\n"));
  EXPECT_EQ(S.read("src/page.cpp"), Waterfall);
  EXPECT_EQ(filesThere(), Files);
  run({"--fix=review"});
  std::string Fixed = S.read("src/page.cpp");
  S.write("src/page.cpp", Waterfall);
  S.write("the.patch", Diff.Out);
  std::string Git = *llvm::sys::findProgramByName("git");
  EXPECT_EQ(llvm::sys::ExecuteAndWait(Git, {Git, "apply", "the.patch"}), 0);
  EXPECT_EQ(S.read("src/page.cpp"), Fixed);
}

TEST_F(CommandLineFix, TheSafePatchOffersMore) {
  Ran R = run({"--diff"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_EQ(R.Out, "");
  EXPECT_EQ(R.Err, "1 finding in 1 file; --diff --fix=review shows 1\n");
}

TEST_F(CommandLineFix, OneFixOfAHeaderServesAllUnits) {
  S.write("src/page.h", "#pragma once\n" + std::string(Waterfall));
  S.write("src/a.cpp", "#include \"page.h\"\n");
  S.write("src/b.cpp", "#include \"page.h\"\n");
  database({"src/a.cpp", "src/b.cpp"}, "-isystem " ASYNC_TIDY_TEST_MOCK_DIR);
  EXPECT_EQ(run({"--fix=review"}).Err, "1 finding fixed, none left\n");
  EXPECT_EQ(run({}).Status, 0);
}

TEST_F(CommandLineFix, AFileThatDoesNotCompileIsNotFixed) {
  std::string Broken = Waterfall + std::string("Unknown x;\n");
  S.write("src/page.cpp", Broken);
  Ran R = run({"--fix=review"});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Out, HasSubstr("no fix: its file does not compile"));
  EXPECT_EQ(S.read("src/page.cpp"), Broken);
}

TEST_F(CommandLineFix, WhatIsNotFixedIsReportedWhereItIsNow) {
  S.write("src/page.cpp", std::string(Waterfall) + R"(
// The rewrite will not reach across the directive.
task<int> other(const Users &users, const Orders &orders, int id) {
  auto user = co_await users.find(id);
#if 1
  auto order = co_await orders.find(id);
#endif
  co_return user.value + order.value;
}
)");
  Ran R = run({"--fix=review"});
  ASSERT_THAT(R.Err, StartsWith("1 finding fixed, 1 finding left"));
  EXPECT_EQ(R.Status, 1);
  // What it prints is what a second run prints.
  EXPECT_EQ(run({}).Out, R.Out);
}

TEST_F(CommandLineFix, LineEndingsOfTheFileAreKept) {
  std::string Dos;
  for (const char *C = Waterfall; *C; ++C)
    Dos += *C == '\n' ? "\r\n" : std::string(1, *C);
  S.write("src/page.cpp", Dos);
  ASSERT_EQ(run({"--fix=review"}).Status, 0);
  std::string Fixed = S.read("src/page.cpp");
  EXPECT_THAT(Fixed, HasSubstr("#include <cppcoro/when_all.hpp>\r\n"));
  llvm::StringRef Text = Fixed;
  EXPECT_EQ(Text.count('\n'), Text.count("\r\n")) << Fixed;
  EXPECT_EQ(Text.count('\r'), Text.count("\r\n")) << Fixed;
}

TEST_F(CommandLineFix, AReadOnlyFileIsRefused) {
  namespace fs = llvm::sys::fs;
  ASSERT_FALSE(fs::setPermissions("src/page.cpp", fs::all_read));
  Ran R = run({"--fix=review"});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("src/page.cpp: error: not fixed: it is not "
                                "writable\n1 finding in 1 file"));
  EXPECT_EQ(S.read("src/page.cpp"), Waterfall);
}

TEST_F(CommandLineFix, ALineThatACommentSilencesIsNotChanged) {
  // The statement begins on another line than its await.
  std::string Between = Waterfall;
  Between.replace(Between.find("auto order ="), 12,
                  "auto order = // NOLINT(async-*)\n     ");
  S.write("src/page.cpp", Between);
  Ran R = run({"--fix=review"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_THAT(R.Out, HasSubstr("note: no fix: it would change line 7, which a "
                               "NOLINT comment leaves out\n"));
  EXPECT_EQ(S.read("src/page.cpp"), Between);
  // Comments about other checks do not matter.
  Between.replace(Between.find("async-*"), 7, "bugprone-*");
  S.write("src/page.cpp", Between);
  EXPECT_EQ(run({"--fix=review"}).Status, 0);
  // Nor does a line that the fix leaves alone.
  S.write("src/page.cpp",
          "#include <coroutine> // NOLINT\n" + std::string(Waterfall));
  EXPECT_EQ(run({"--fix=review"}).Status, 0);
}

TEST_F(CommandLineFix, AFileThatChangedSinceItWasAnalysedIsNotTouched) {
  ASSERT_EQ(run({"--emit-flow=page.flow"}).Status, 0);
  std::string Changed = "// changed\n" + std::string(Waterfall);
  S.write("src/page.cpp", Changed);
  for (const char *Mode : {"--fix=review", "--diff"}) {
    Ran R = run({"--link", "page.flow", "--fix=review", Mode});
    EXPECT_EQ(R.Status, 2);
    EXPECT_EQ(R.Out, "");
    EXPECT_THAT(R.Err, StartsWith("src/page.cpp: error: is not the file that "
                                  "was analysed, run again\n"));
    EXPECT_EQ(S.read("src/page.cpp"), Changed);
  }
}

} // namespace
} // namespace async_tidy::test
