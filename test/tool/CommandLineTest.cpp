//===--- CommandLineTest.cpp - The real binary, as users run it -----------===//

#include "test/tool/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Program.h"
#include <set>

using namespace testing;
namespace fs = llvm::sys::fs;

namespace async_tidy::test {
namespace {

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

TEST_F(CommandLine, AwaitsAreCountedOnceAPlace) {
  // A template with two instantiations, in a header of two units; an await in
  // an operand of another, and one in a lambda.
  S.write("src/page.h", R"(#pragma once
#include "services.h"
template <typename T> task<int> each(T id, const Users &users) {
  auto last = [&]() -> task<int> {
    co_return (co_await users.find(2)).value;
  };
  auto first = co_await users.find(id);
  co_return (co_await users.find((co_await users.find(1)).value)).value;
}
)");
  S.write("src/a.cpp", "#include \"page.h\"\n"
                       "auto a(const Users &u) { return each(1, u); }\n"
                       "auto b(const Users &u) { return each(1L, u); }\n");
  S.write("src/b.cpp", "#include \"page.h\"\n");
  database({"src/a.cpp", "src/b.cpp"});
  Ran R = run({"--checks=async-*", "--stats"});
  EXPECT_THAT(R.Err, StartsWith("nothing found in 2 files (4 awaits)\n"
                                "2 units, 2 analysed, 4 awaits, "));
}

TEST_F(CommandLine, WhereEveryFileFailsNothingWasAnalysed) {
  S.write("src/bad.cpp", "#include \"gone.h\"\n");
  EXPECT_THAT(runOn("src/bad.cpp").Err,
              EndsWith("\nnothing analysed; 1 failure\n"));
}

TEST_F(CommandLine, NothingFoundIsZero) {
  S.write("src/none.cpp", "int x;\n");
  Ran R = runOn("src/none.cpp");
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Out, "");
  EXPECT_EQ(R.Err, "nothing found in 1 file (0 awaits)\n");
}

TEST_F(CommandLine, AnEmptyFileIsFine) {
  S.write("src/empty.cpp", "");
  EXPECT_EQ(runOn("src/empty.cpp").Status, 0);
}

TEST_F(CommandLine, ClangsHeadersAreFoundWhereverTheBinaryLies) {
  std::string Moved = S.path("elsewhere");
  ASSERT_FALSE(fs::copy_file(ASYNC_TIDY_BINARY, Moved));
  ASSERT_FALSE(fs::setPermissions(Moved, fs::all_all));
  S.write("src/builtin.cpp", "#include <stddef.h>\n#include <immintrin.h>\n");
  EXPECT_EQ(llvm::sys::ExecuteAndWait(
                Moved, {Moved, "--quiet", "src/builtin.cpp", "--"}),
            0);
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
  S.write(".clang-tidy", "HeaderFilterRegex: other\n");
  EXPECT_EQ(run({}).Status, 0);
  EXPECT_EQ(run({"--header-filter=page"}).Status, 1);
  // Each unit goes by the file above it.
  S.write("lib/.clang-tidy", "HeaderFilterRegex: page\n");
  S.write("lib/c.cpp", "#include \"../src/page.h\"\n");
  database({"src/a.cpp", "src/b.cpp", "lib/c.cpp"});
  EXPECT_EQ(run({}).Err, "1 finding in 1 file\n");
}

/// The project, as reached through a symbolic link.
class LinkedProject : public CommandLine {
protected:
  LinkedProject() {
    S.write("src/inner.h", "#pragma once\n" + std::string(Waterfall));
    S.write("src/outer.cpp", "#include \"inner.h\"\n");
    EXPECT_FALSE(fs::create_link(S.root(), Elsewhere.path("link")));
    EXPECT_FALSE(fs::set_current_path(Elsewhere.path("link")));
    // What a shell sets, and what names the folder as it was entered.
    setenv("PWD", Elsewhere.path("link").c_str(), 1);
  }
  ~LinkedProject() override { unsetenv("PWD"); }

  Scratch Elsewhere;
};

TEST_F(LinkedProject, IsTheProject) {
  Ran R = runOn("src/page.cpp");
  EXPECT_EQ(R.Status, 1) << R.Err;
  EXPECT_THAT(R.Out, StartsWith("src/page.cpp:6:15: warning: "));
  R = runOn("src/outer.cpp");
  EXPECT_EQ(R.Status, 1) << R.Err;
  EXPECT_THAT(R.Out, StartsWith("src/inner.h:7:15: warning: "));
}

TEST_F(LinkedProject, MayBeTheDirectoryOfCommands) {
  S.write("build/compile_commands.json",
          "[{\"directory\": \"" + Elsewhere.path("link/src") +
              "\", \"file\": \"outer.cpp\", \"command\": \"g++ "
              "-std=c++20 -c outer.cpp\"}]");
  Ran R = run({});
  EXPECT_EQ(R.Status, 1) << R.Err;
  EXPECT_THAT(R.Out, StartsWith("src/inner.h:7:15: warning: "));
  EXPECT_THAT(run({"--explain-at=src/inner.h:7", "src/outer.cpp"}).Out,
              HasSubstr("find"));
}

TEST_F(LinkedProject, IsTheOneOfADatabaseThatDoesNotNameTheLink) {
  database({"src/outer.cpp"});
  Ran R = run({"src/outer.cpp"});
  EXPECT_EQ(R.Status, 1) << R.Err;
  EXPECT_THAT(R.Out, StartsWith("src/inner.h:7:15: warning: "));
}

TEST_F(CommandLine, AFileThatIsALinkIsReportedUnderItsName) {
  Scratch Elsewhere;
  ASSERT_FALSE(fs::create_link(Elsewhere.write("x.cpp", Waterfall),
                               S.path("src/linked.cpp")));
  Ran R = runOn("src/linked.cpp");
  EXPECT_EQ(R.Status, 1) << R.Err;
  EXPECT_THAT(R.Out, StartsWith("src/linked.cpp:6:15: warning: "));
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

TEST_F(CommandLine, ReportsAndFlowsGoWhereLinksLead) {
  ASSERT_FALSE(fs::create_link(S.write("real.json", ""), "link.json"));
  ASSERT_FALSE(fs::create_link(S.write("real.flow", ""), "link.flow"));
  runOn("src/page.cpp", {"--format=json:link.json"});
  runOn("src/page.cpp", {"--emit-flow=link.flow"});
  EXPECT_TRUE(fs::is_symlink_file("link.json"));
  EXPECT_TRUE(bool(llvm::json::parse(S.read("real.json"))));
  EXPECT_TRUE(fs::is_symlink_file("link.flow"));
  EXPECT_EQ(run({"--link", "real.flow"}).Status, 1);
}

TEST_F(CommandLine, ConfigurationIsObeyed) {
  S.write(".clang-tidy", "Checks: '-*,bugprone-*'\n");
  EXPECT_EQ(runOn("src/page.cpp").Status, 1);
  S.write("src/.clang-tidy", "CheckOptions: {async.MinConfidence: high}\n");
  EXPECT_EQ(runOn("src/page.cpp").Status, 0);
  EXPECT_EQ(runOn("src/page.cpp", {"--min-confidence=medium"}).Status, 1);
  S.write("src/.clang-tidy", "Checks: '-async-*'\n");
  EXPECT_EQ(runOn("src/page.cpp", {"--checks=async-*"}).Status, 1);
}

TEST_F(CommandLine, SwitchedOffOnPurposeIsNoError) {
  S.write("src/.clang-tidy", "Checks: '-*,-async-*'\n");
  Ran R = runOn("src/page.cpp");
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Out, "");
  EXPECT_EQ(R.Err, "async-tidy: note: .clang-tidy switches every check off for "
                   "these files\nnothing analysed\n");
  EXPECT_EQ(runOn("src/page.cpp", {"--quiet"}).Err, "");
  // What was asked for on the spot must not come to nothing.
  expectRefused(runOn("src/page.cpp", {"--checks=-async-*"}),
                HasSubstr("no check is enabled"));
  expectRefused(runOn("src/page.cpp", {"--explain-at=src/page.cpp:6"}),
                HasSubstr("no check is enabled"));
}

TEST_F(CommandLine, UnknownKeysOfTheConfigurationAreNamed) {
  S.write("src/.clang-tidy", "CheckOptions:\n"
                             "  async.MinConfidenc: high\n"
                             "  async-await-waterfall.Strict: true\n"
                             "  async.MinConfidence: medium\n"
                             "  async.ReviewFixes: true\n"
                             "  bugprone-async.Any: 1\n");
  S.write("src/b.cpp", Waterfall);
  database({"src/page.cpp", "src/b.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 1);
  std::string Known = "': known are async.MinConfidence, async.Models, "
                      "async.ReviewFixes\n";
  std::string Warning = "src/.clang-tidy: warning: unknown option '";
  EXPECT_THAT(R.Err,
              StartsWith(Warning + "async-await-waterfall.Strict" + Known +
                         Warning + "async.MinConfidenc" + Known + "1 finding"));
}

TEST_F(CommandLine, CommentsSilence) {
  std::string Silenced = Waterfall;
  Silenced.replace(Silenced.find("users.find(id);"), 15,
                   "users.find(id); // NOLINT(async-await-waterfall)");
  S.write("src/page.cpp", Silenced);
  EXPECT_EQ(runOn("src/page.cpp").Status, 0);
}

TEST_F(CommandLine, ACommentOnAnyAwaitSilencesTheFinding) {
  std::string Silenced = Waterfall;
  Silenced.insert(Silenced.find("  auto order"),
                  "  // NOLINTNEXTLINE(async-await-waterfall)\n");
  S.write("src/page.cpp", Silenced);
  database({"src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 0);
  EXPECT_EQ(R.Out, "");
  // The second await is on line 8; both are told.
  for (const char *Place : {"src/page.cpp:6", "src/page.cpp:8"})
    EXPECT_THAT(
        run({"--explain-at", Place}).Out,
        EndsWith("\nThe finding at src/page.cpp:6 is silenced: a NOLINT "
                 "comment holds for the await at src/page.cpp:8.\n"));
}

TEST_F(CommandLine, WhatCommentsSilenceIsExplained) {
  std::string Silenced = Waterfall;
  Silenced.insert(Silenced.find("  auto user"),
                  "  // NOLINTNEXTLINE(async-*)\n");
  Silenced.insert(Silenced.find("} // namespace"),
                  "task<int> other(const Users &users, const Orders &orders) "
                  "{\n"
                  "  auto user = co_await users.find(1);\n"
                  "  auto order = co_await orders.find(2);\n"
                  "  co_return user.value + order.value;\n"
                  "}\n");
  S.write("src/page.cpp", Silenced);
  database({"src/page.cpp"});
  for (const char *Place : {"src/page.cpp:7", "src/page.cpp:8"}) {
    Ran R = run({"--explain-at", Place});
    EXPECT_EQ(R.Status, 0) << R.Err;
    EXPECT_THAT(R.Out,
                EndsWith("\nThe finding at src/page.cpp:7 is silenced: a "
                         "NOLINT comment holds for the await at "
                         "src/page.cpp:7.\n"));
  }
  EXPECT_THAT(run({"--explain-at=src/page.cpp:13"}).Out,
              AllOf(HasSubstr("is reported"), Not(HasSubstr("NOLINT"))));
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

TEST_F(CommandLine, AFunctionOfAHeaderIsPrintedOnce) {
  S.write("src/page.h", "#pragma once\n" + std::string(Waterfall));
  S.write("src/a.cpp", "#include \"page.h\"\n");
  S.write("src/b.cpp", "#include \"page.h\"\n");
  database({"src/a.cpp", "src/b.cpp"});
  for (const char *Form : {"flow", "effects", "graph", "schedule"}) {
    std::string Out = run({"--print=" + std::string(Form)}).Out;
    EXPECT_EQ(llvm::StringRef(Out).count("app::page"), 1u) << Form;
  }
}

TEST_F(CommandLine, AwaitsAreExplained) {
  // The place is the path.
  database({"src/page.cpp"});
  Ran R = run({"--explain-at", "src/page.cpp:6"});
  EXPECT_EQ(R.Status, 0) << R.Err;
  EXPECT_THAT(R.Out, HasSubstr("find"));
  EXPECT_THAT(run({"--explain-at=./src/../src/page.cpp:7"}).Out,
              AllOf(HasSubstr("find"), Not(HasSubstr("NOLINT"))));
  expectRefused(run({"--explain-at=src/page.cpp:10"}),
                HasSubstr("no await begins on src/page.cpp:10, the nearest one "
                          "is on line 7"));
  S.write("src/none.cpp", "int x;\n");
  expectRefused(runOn("src/none.cpp", {"--explain-at=src/none.cpp:1"}),
                HasSubstr("nothing in the file awaits"));
}

TEST_F(CommandLine, AnyLineOfAStatementIsExplained) {
  S.write("src/page.cpp", R"(#include "services.h"
task<int> page(const Users &users, const Orders &orders, int id) {
  auto user =
      co_await users.find(
          id);
  if ((co_await orders
           .find(id)).value) {
    co_return user.value;
  }
  co_return 0;
}
)");
  auto At = [&](const char *Place) {
    return run({"--explain-at", std::string("src/page.cpp:") + Place, "--",
                "-std=c++20"});
  };
  Ran First = At("4");
  ASSERT_EQ(First.Status, 0) << First.Err;
  for (const char *Same : {"3", "5", "3:8", "5:11"})
    EXPECT_EQ(At(Same).Out, First.Out) << Same;
  Ran Second = At("6");
  EXPECT_NE(Second.Out, First.Out);
  EXPECT_EQ(At("7").Out, Second.Out);
  // What stands in the braces is no part of the condition.
  EXPECT_THAT(At("8").Err, HasSubstr("no await begins on src/page.cpp:8"));
}

} // namespace
} // namespace async_tidy::test
