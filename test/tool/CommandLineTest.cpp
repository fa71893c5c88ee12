//===--- CommandLineTest.cpp - The real binary, as users run it -----------===//

#include "test/tool/Scratch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Program.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

using namespace testing;
namespace fs = llvm::sys::fs;

namespace async_tidy::test {
namespace {

struct Ran {
  int Status = 0;
  std::string Out;
  std::string Err;
};

/// Two look-ups that need nothing of each other, on lines 6 and 7.
constexpr const char *Waterfall = R"(#include "services.h"

namespace app {

task<int> page(const Users &users, const Orders &orders, int id) {
  auto user = co_await users.find(id);
  auto order = co_await orders.find(id);
  co_return user.value + order.value;
}

} // namespace app
)";

/// A coroutine type of nobody's, cheap to parse, and what is asked with it.
constexpr const char *Services = R"(#pragma once
#include <coroutine>

template <typename T> struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_value(T);
    void unhandled_exception();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const;
  T await_resume() const;
};

struct Result { int value; };
struct Users { task<Result> find(int id) const; };
struct Orders { task<Result> find(int id) const; };
)";

class CommandLine : public Test {
protected:
  CommandLine() {
    fs::current_path(Before);
    EXPECT_FALSE(fs::set_current_path(S.root()));
    S.write(".git/HEAD", "ref: refs/heads/main\n");
    S.write("src/services.h", Services);
    S.write("src/page.cpp", Waterfall);
  }
  ~CommandLine() override { EXPECT_FALSE(fs::set_current_path(Before)); }

  /// A database of GCC's with one command a file.
  void database(std::vector<std::string> Files,
                const std::string &Flags = "") const {
    llvm::json::Array Commands;
    for (const std::string &File : Files)
      Commands.push_back(llvm::json::Object{
          {"directory", S.root()},
          {"file", File},
          {"command", "ccache g++ -std=c++20 -fconcepts-diagnostics-depth=2 " +
                          Flags + " -c " + File + " -o " + File + ".o"}});
    S.write("build/compile_commands.json",
            llvm::formatv("{0}", llvm::json::Value(std::move(Commands))).str());
  }

  Ran run(std::vector<std::string> Words) const {
    Words.insert(Words.begin(), ASYNC_TIDY_BINARY);
    std::vector<llvm::StringRef> Args(Words.begin(), Words.end());
    Scratch Streams;
    std::string Out = Streams.write("out", ""), Err = Streams.write("err", "");
    std::string Problem;
    Ran Result;
    Result.Status = llvm::sys::ExecuteAndWait(
        ASYNC_TIDY_BINARY, Args, std::nullopt,
        {std::nullopt, llvm::StringRef(Out), llvm::StringRef(Err)}, 60, 0,
        &Problem);
    EXPECT_EQ(Problem, "");
    Result.Out = Streams.read("out");
    Result.Err = Streams.read("err");
    return Result;
  }

  /// Without a database.
  Ran runOn(std::string File, std::vector<std::string> Options = {}) const {
    Options.insert(Options.end(), {std::move(File), "--", "-std=c++20"});
    return run(std::move(Options));
  }

  /// One sentence on standard error, exit 2, nothing else.
  static void expectRefused(const Ran &R, const Matcher<std::string> &Says) {
    EXPECT_EQ(R.Status, 2);
    EXPECT_EQ(R.Out, "");
    EXPECT_THAT(R.Err, StartsWith("async-tidy: error: "));
    EXPECT_THAT(R.Err, Says);
    EXPECT_EQ(llvm::StringRef(R.Err).count('\n'), 1u) << R.Err;
  }

  std::vector<std::string> filesThere() const {
    std::vector<std::string> Files;
    std::error_code Error;
    for (fs::recursive_directory_iterator It(S.root(), Error), End; It != End;
         It.increment(Error))
      if (!fs::is_directory(It->path()))
        Files.push_back(It->path());
    llvm::sort(Files);
    return Files;
  }

  Scratch S;
  llvm::SmallString<128> Before;
};

TEST_F(CommandLine, FindingsLookLikeClangsWarnings) {
  database({"src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 1);
  EXPECT_THAT(R.Out, StartsWith("src/page.cpp:6:15: warning: "));
  EXPECT_THAT(R.Out,
              HasSubstr("1 round trip instead of 2 "
                        "[async-await-waterfall]\n"
                        "    6 |   auto user = co_await users.find(id);\n"
                        "      |               ^~~~~~~~~~~~~~~~~~~~~~~"));
  EXPECT_EQ(R.Err, "1 finding in 1 file\n");
}

TEST_F(CommandLine, NothingFoundIsZero) {
  S.write("src/none.cpp", "int x;\n");
  Ran R = runOn("src/none.cpp");
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Out, "");
  EXPECT_EQ(R.Err, "nothing found\n");
}

TEST_F(CommandLine, AnEmptyFileIsFine) {
  S.write("src/empty.cpp", "");
  EXPECT_EQ(runOn("src/empty.cpp").Status, 0);
}

TEST_F(CommandLine, QuietIsQuiet) {
  Ran R = runOn("src/page.cpp", {"--quiet"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_EQ(R.Err, "");
}

TEST_F(CommandLine, HelpSaysWhatThereIsAndNoMore) {
  Ran R = run({"--help"});
  EXPECT_EQ(R.Status, 0);
  for (const char *Option : {"-p <DIR>",
                             "--checks=",
                             "--config-file=",
                             "--header-filter=",
                             "--exclude=",
                             "--format=",
                             "--fix",
                             "--diff",
                             "--min-confidence=",
                             "--models=",
                             "--list-checks",
                             "--explain=",
                             "--explain-at=",
                             "--emit-flow=",
                             "--link",
                             "-j <N>",
                             "--quiet",
                             "--no-progress",
                             "--stats",
                             "--color",
                             "--print=",
                             "--version"})
    EXPECT_THAT(R.Out, HasSubstr(Option));
  EXPECT_THAT(R.Out, Not(HasSubstr("aarch64")));
  EXPECT_EQ(run({"--version"}).Out.find("async-tidy "), 0u);
}

TEST_F(CommandLine, ChecksAreListedAndExplained) {
  EXPECT_THAT(run({"--list-checks"}).Out, HasSubstr("async-await-waterfall\n"));
  Ran R = run({"--explain=async-await-waterfall"});
  EXPECT_EQ(R.Status, 0);
  EXPECT_THAT(R.Out, AllOf(StartsWith("# async-await-waterfall\n"),
                           HasSubstr("## Limits\n")));
  expectRefused(run({"--explain=async-await-waterfal"}),
                HasSubstr("did you mean 'async-await-waterfall'?"));
}

TEST_F(CommandLine, OutputDoesNotDependOnJobs) {
  std::vector<std::string> Files;
  for (char Name = 'a'; Name < 'g'; ++Name) {
    Files.push_back(std::string("src/") + Name + ".cpp");
    S.write(Files.back(), Waterfall);
  }
  S.write("src/c.cpp", "broken");
  database(Files);
  Ran One = run({"-j1"}), Many = run({"-j4"});
  EXPECT_EQ(One.Status, 2);
  EXPECT_EQ(One.Out, Many.Out);
  EXPECT_EQ(One.Err, Many.Err);
}

TEST_F(CommandLine, AFindingInAHeaderIsReportedOnce) {
  S.write("src/page.h", "#pragma once\n" + std::string(Waterfall));
  S.write("src/a.cpp", "#include \"page.h\"\n");
  S.write("src/b.cpp", "#include \"page.h\"\n");
  database({"src/a.cpp", "src/b.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Err, "1 finding in 1 file\n");
  EXPECT_THAT(R.Out, StartsWith("src/page.h:7:15: warning: "));
  EXPECT_EQ(run({"--header-filter=other"}).Status, 0);
  EXPECT_EQ(run({"--exclude=*.h"}).Status, 0);
}

TEST_F(CommandLine, AFileThatDoesNotCompileIsSaidOnceAndTheRestGoesOn) {
  S.write("src/bad.cpp", "#include \"services.h\"\nUnknown x;\nAlso y;\n");
  database({"src/bad.cpp", "src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Out, StartsWith("src/page.cpp:6:15: warning: "));
  EXPECT_EQ(R.Err, "src/bad.cpp:2:1: error: unknown type name 'Unknown'\n"
                   "1 finding in 1 file; 1 failure\n");
}

TEST_F(CommandLine, SeveralCommandsOfOneFileAreOneFinding) {
  database({"src/page.cpp", "src/page.cpp"}, "-DA");
  EXPECT_EQ(run({}).Err, "1 finding in 1 file\n");
}

TEST_F(CommandLine, JsonIsOneObject) {
  S.write("src/bad.cpp", "Unknown x;\n");
  database({"src/bad.cpp", "src/page.cpp"});
  Ran R = run({"--format=json", "--format=text:out.txt"});
  auto Parsed = llvm::json::parse(R.Out);
  ASSERT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
  const llvm::json::Object &Root = *Parsed->getAsObject();
  EXPECT_EQ(Root.getInteger("schema"), 1);
  ASSERT_EQ(Root.getArray("findings")->size(), 1u);
  const llvm::json::Object &F =
      *Root.getArray("findings")->front().getAsObject();
  EXPECT_EQ(F.getString("file"), S.path("src/page.cpp"));
  EXPECT_EQ(F.getInteger("line"), 6);
  EXPECT_EQ(F.getInteger("column"), 15);
  EXPECT_EQ(F.getString("function"), "app::page");
  EXPECT_EQ(F.getString("confidence"), "medium");
  EXPECT_TRUE(F.get("fix")->getAsNull());
  ASSERT_EQ(Root.getArray("failures")->size(), 1u);
  const llvm::json::Object &Stats = *Root.getObject("stats");
  EXPECT_EQ(Stats.getInteger("units"), 2);
  EXPECT_THAT(S.read("out.txt"), StartsWith("src/page.cpp:6:15: warning: "));
}

TEST_F(CommandLine, ConfigurationIsObeyed) {
  S.write(".clang-tidy", "Checks: '-*,bugprone-*'\n");
  EXPECT_EQ(runOn("src/page.cpp").Status, 1);
  S.write("src/.clang-tidy", "CheckOptions: {async.MinConfidence: high}\n");
  EXPECT_EQ(runOn("src/page.cpp").Status, 0);
  EXPECT_EQ(runOn("src/page.cpp", {"--min-confidence=medium"}).Status, 1);
  S.write("src/.clang-tidy", "Checks: '-async-*'\n");
  expectRefused(runOn("src/page.cpp"), HasSubstr("no check is enabled"));
  EXPECT_EQ(runOn("src/page.cpp", {"--checks=async-*"}).Status, 1);
}

TEST_F(CommandLine, CommentsSilence) {
  std::string Silenced = Waterfall;
  Silenced.replace(Silenced.find("users.find(id);"), 15,
                   "users.find(id); // NOLINT(async-await-waterfall)");
  S.write("src/page.cpp", Silenced);
  EXPECT_EQ(runOn("src/page.cpp").Status, 0);
}

TEST_F(CommandLine, FlowsTravelThroughFiles) {
  Ran Direct = runOn("src/page.cpp");
  Ran Emitted = runOn("src/page.cpp", {"--emit-flow=page.flow"});
  EXPECT_EQ(Emitted.Status, 0) << Emitted.Err;
  EXPECT_EQ(Emitted.Out, "");
  Ran Linked = run({"--link", "page.flow"});
  EXPECT_EQ(Linked.Status, 1);
  EXPECT_EQ(Linked.Out, Direct.Out);
  // The text it speaks of is another now.
  S.write("src/page.cpp", "// moved\n" + std::string(Waterfall));
  Linked = run({"--link", "page.flow"});
  EXPECT_EQ(Linked.Status, 2);
  EXPECT_EQ(Linked.Out, "");
  EXPECT_THAT(Linked.Err, HasSubstr("src/page.cpp: error: is not the file that "
                                    "was analysed, run again"));
  database({"src/page.cpp", "src/other.cpp"});
  S.write("src/other.cpp", "");
  expectRefused(run({"--emit-flow=x"}), HasSubstr("2"));
  EXPECT_FALSE(fs::exists("x"));
}

TEST_F(CommandLine, StagesArePrinted) {
  std::set<std::string> Forms;
  for (const char *Form : {"flow", "effects", "graph", "schedule"}) {
    Ran R = runOn("src/page.cpp", {"--print=" + std::string(Form)});
    EXPECT_EQ(R.Status, 0);
    EXPECT_THAT(R.Out, HasSubstr("app::page")) << Form;
    EXPECT_THAT(R.Out, Not(HasSubstr(S.root()))) << Form;
    Forms.insert(R.Out);
  }
  EXPECT_EQ(Forms.size(), 4u);
}

TEST_F(CommandLine, AwaitsAreExplained) {
  // The place is the path.
  database({"src/page.cpp"});
  Ran R = run({"--explain-at", "src/page.cpp:6"});
  EXPECT_EQ(R.Status, 0) << R.Err;
  EXPECT_THAT(R.Out, HasSubstr("find"));
  EXPECT_THAT(run({"--explain-at=./src/../src/page.cpp:7"}).Out,
              HasSubstr("find"));
  expectRefused(run({"--explain-at=src/page.cpp:1"}),
                HasSubstr("no await begins on src/page.cpp:1"));
}

//===----------------------------------------------------------------------===//
// Fixes. The library is one that has a combinator.
//===----------------------------------------------------------------------===//

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
  EXPECT_EQ(R.Err, "1 finding in 1 file; --fix=review repairs 1\n");
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
  EXPECT_EQ(R.Err, "nothing found\n");
  EXPECT_EQ(S.read("src/page.cpp"), Fixed);
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

//===----------------------------------------------------------------------===//
// Bad input.
//===----------------------------------------------------------------------===//

TEST_F(CommandLine, RefusesWithoutDatabase) {
  expectRefused(run({}), AllOf(HasSubstr("compile_commands.json"),
                               HasSubstr("-p"), HasSubstr("'--'")));
}

TEST_F(CommandLine, RefusesABrokenDatabase) {
  std::string File = S.write("build/compile_commands.json", "[\n{]\n");
  expectRefused(run({}), HasSubstr(File + ":2:"));
}

TEST_F(CommandLine, RefusesAPathThatIsNotThere) {
  database({"src/page.cpp"});
  expectRefused(run({"src/gone.cpp"}),
                HasSubstr("'src/gone.cpp': No such file or directory"));
}

TEST_F(CommandLine, AFileOutsideTheDatabaseSaysWhoseCommandItHas) {
  database({"src/page.cpp"});
  S.write("src/more.cpp", Waterfall);
  Ran R = run({"src/more.cpp"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_THAT(R.Err,
              StartsWith("src/more.cpp: note: not in the compile database, "
                         "parsed with the command of src/page.cpp\n"));
  EXPECT_EQ(run({"--quiet", "src/more.cpp"}).Err, "");
}

TEST_F(CommandLine, AFileOfTheDatabaseThatIsGoneIsAFailure) {
  database({"src/gone.cpp", "src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("src/gone.cpp: error: cannot read the file: "
                                "No such file or directory\n"));
  EXPECT_THAT(R.Out, HasSubstr("src/page.cpp:6:15"));
}

TEST_F(CommandLine, AFolderInPlaceOfAFileIsAFailure) {
  database({"src"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("src: error: "));
}

TEST_F(CommandLine, RefusesABrokenConfiguration) {
  std::string File = S.write(".clang-tidy", "Checks: [\n");
  expectRefused(runOn("src/page.cpp"), HasSubstr(File + ":"));
}

TEST_F(CommandLine, RefusesABrokenModel) {
  std::string File = S.write("m.yaml", "library: x\nno-such-key: 1\n");
  expectRefused(runOn("src/page.cpp", {"--models=m.yaml"}),
                AllOf(HasSubstr("m.yaml:2"), HasSubstr("no-such-key")));
  expectRefused(runOn("src/page.cpp", {"--models=gone.yaml"}),
                HasSubstr("'gone.yaml'"));
}

TEST_F(CommandLine, RefusesWhatItDoesNotKnow) {
  expectRefused(runOn("src/page.cpp", {"--checks=async-nothing"}),
                HasSubstr("'async-nothing'"));
  EXPECT_EQ(run({"--no-such-option"}).Status, 2);
  EXPECT_EQ(run({"--fix=everything"}).Status, 2);
}

TEST_F(CommandLine, RefusesAnOutputThatCannotBeWritten) {
  expectRefused(runOn("src/page.cpp", {"--format=json:no/such/x.json"}),
                HasSubstr("'no/such/x.json'"));
}

TEST_F(CommandLine, RefusesWhatIsNoFlowFile) {
  S.write("x.flow", "nonsense");
  expectRefused(run({"--link", "x.flow"}), HasSubstr("'x.flow'"));
}

TEST_F(CommandLine, RefusesWhatLeavesNothingToDo) {
  database({"src/page.cpp"});
  expectRefused(run({"--exclude=src/*"}), HasSubstr("--exclude"));
  S.write("src/old.c", "");
  expectRefused(runOn("src/old.c"), HasSubstr("none of these files is C++"));
}

TEST_F(CommandLine, TextThatIsNotUtf8Works) {
  std::string Latin = Waterfall;
  Latin.insert(Latin.find("  auto order"), "  // caf\xe9\n");
  S.write("src/page.cpp", Latin);
  Ran R = runOn("src/page.cpp", {"--format=json"});
  EXPECT_EQ(R.Status, 1);
  auto Parsed = llvm::json::parse(R.Out);
  EXPECT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
  EXPECT_THAT(runOn("src/page.cpp").Out, HasSubstr("src/page.cpp:8:16"));
}

TEST_F(CommandLine, NothingIsLeftBehind) {
  database({"src/page.cpp"}, "-MMD -MF deps.d");
  std::vector<std::string> Files = filesThere();
  run({});
  EXPECT_EQ(filesThere(), Files);
}

} // namespace
} // namespace async_tidy::test
