//===--- BadInputTest.cpp - What users get wrong, and what is hostile -----===//

#include "test/tool/CommandLine.h"
#include "llvm/Support/JSON.h"

using namespace testing;

namespace async_tidy::test {
namespace {

using BadInput = CommandLine;

TEST_F(BadInput, RefusesWithoutDatabase) {
  expectRefused(run({}), AllOf(HasSubstr("compile_commands.json"),
                               HasSubstr("-p"), HasSubstr("'--'")));
}

TEST_F(BadInput, ScriptsGetAnObjectEvenIfNothingCanBegin) {
  Ran R = run({"--format=json", "--format=text:x.txt"});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("async-tidy: error: "));
  auto Parsed = llvm::json::parse(R.Out);
  ASSERT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
  const llvm::json::Object &Root = *Parsed->getAsObject();
  EXPECT_TRUE(Root.getArray("findings")->empty());
  ASSERT_EQ(Root.getArray("failures")->size(), 1u);
  const llvm::json::Object &F =
      *Root.getArray("failures")->front().getAsObject();
  EXPECT_TRUE(F.get("file")->getAsNull());
  EXPECT_EQ("async-tidy: error: " + F.getString("message")->str() + "\n",
            R.Err);
  // Also in a file; and where something other than findings is asked for, no.
  run({"--format=json:x.json"});
  EXPECT_TRUE(bool(llvm::json::parse(S.read("x.json"))));
  expectRefused(run({"--format=json", "--print=flow"}), HasSubstr("-p"));
}

TEST_F(BadInput, RefusesABrokenDatabase) {
  std::string File = S.write("build/compile_commands.json", "[\n{]\n");
  expectRefused(run({}), HasSubstr(File + ":2:"));
}

TEST_F(BadInput, RefusesAPathThatIsNotThere) {
  database({"src/page.cpp"});
  expectRefused(run({"src/gone.cpp"}),
                HasSubstr("'src/gone.cpp': No such file or directory"));
}

TEST_F(BadInput, AFileOutsideTheDatabaseSaysWhoseCommandItHas) {
  database({"src/page.cpp"});
  S.write("src/more.cpp", Waterfall);
  Ran R = run({"src/more.cpp"});
  EXPECT_EQ(R.Status, 1);
  EXPECT_THAT(R.Err,
              StartsWith("src/more.cpp: note: not in the compile database, "
                         "parsed with the command of src/page.cpp\n"));
  EXPECT_EQ(run({"--quiet", "src/more.cpp"}).Err, "");
}

TEST_F(BadInput, AFileOfTheDatabaseThatIsGoneIsAFailure) {
  database({"src/gone.cpp", "src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("src/gone.cpp: error: cannot read the file: "
                                "No such file or directory\n"));
  EXPECT_THAT(R.Out, HasSubstr("src/page.cpp:6:15"));
}

TEST_F(BadInput, AFolderInPlaceOfAFileIsAFailure) {
  database({"src"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Err, StartsWith("src: error: "));
}

TEST_F(BadInput, RefusesABrokenConfiguration) {
  std::string File = S.write(".clang-tidy", "Checks: [\n");
  expectRefused(runOn("src/page.cpp"), HasSubstr(File + ":"));
}

TEST_F(BadInput, RefusesABrokenModel) {
  std::string File = S.write("m.yaml", "library: x\nno-such-key: 1\n");
  expectRefused(runOn("src/page.cpp", {"--models=m.yaml"}),
                AllOf(HasSubstr("m.yaml:2"), HasSubstr("no-such-key")));
  expectRefused(runOn("src/page.cpp", {"--models=gone.yaml"}),
                HasSubstr("'gone.yaml'"));
}

TEST_F(BadInput, RefusesWhatItDoesNotKnow) {
  expectRefused(runOn("src/page.cpp", {"--checks=async-nothing"}),
                HasSubstr("'async-nothing'"));
  expectRefused(run({"--no-such-option"}), HasSubstr("'--no-such-option'"));
  expectRefused(run({"--fix=everything"}), HasSubstr("'everything'"));
  expectRefused(run({"-j", "x", "--fix=y"}),
                HasSubstr("'x' is no value of -j"));
}

TEST_F(BadInput, RefusesAnOutputThatCannotBeWritten) {
  expectRefused(runOn("src/page.cpp", {"--format=json:no/such/x.json"}),
                HasSubstr("'no/such/x.json'"));
}

TEST_F(BadInput, RefusesWhatIsNoFlowFile) {
  S.write("x.flow", "nonsense");
  expectRefused(run({"--link", "x.flow"}), HasSubstr("'x.flow'"));
}

TEST_F(BadInput, RefusesWhatLeavesNothingToDo) {
  database({"src/page.cpp"});
  expectRefused(run({"--exclude=src/*"}), HasSubstr("--exclude"));
  S.write("src/old.c", "");
  expectRefused(runOn("src/old.c"), HasSubstr("none of these files is C++"));
}

TEST_F(BadInput, TextThatIsNotUtf8Works) {
  std::string Latin = Waterfall;
  Latin.insert(Latin.find("  auto order"), "  // caf\xe9\n");
  S.write("src/page.cpp", Latin);
  Ran R = runOn("src/page.cpp", {"--format=json"});
  EXPECT_EQ(R.Status, 1);
  auto Parsed = llvm::json::parse(R.Out);
  EXPECT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
  EXPECT_THAT(runOn("src/page.cpp").Out, HasSubstr("src/page.cpp:8:16"));
}

TEST_F(BadInput, NothingIsLeftBehind) {
  database({"src/page.cpp"}, "-MMD -MF deps.d");
  std::vector<std::string> Files = filesThere();
  run({});
  EXPECT_EQ(filesThere(), Files);
}

TEST_F(BadInput, AUnitThatCrashesClangCostsThatUnit) {
  S.write("src/crash.cpp", "#pragma clang __debug crash\n");
  database({"src/crash.cpp", "src/page.cpp"});
  Ran R = run({});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Out, StartsWith("src/page.cpp:6:15: warning: "));
  EXPECT_THAT(R.Err, StartsWith("src/crash.cpp: error: the parser crashed"));
  EXPECT_EQ(llvm::StringRef(R.Err).count('\n'), 2u) << R.Err;
}

} // namespace
} // namespace async_tidy::test
