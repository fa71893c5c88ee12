//===--- CompileCommandsTest.cpp - What to parse, and how -----------------===//

#include "tool/CompileCommands.h"
#include "test/tool/Scratch.h"
#include "llvm/Support/FileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

/// Tests say where they stand, since databases are looked for from there.
class CompileCommandsTest : public Test {
protected:
  CompileCommandsTest() {
    llvm::sys::fs::current_path(Before);
    enter(S.root());
  }
  ~CompileCommandsTest() override { enter(Before); }

  static void enter(llvm::StringRef Folder) {
    EXPECT_FALSE(llvm::sys::fs::set_current_path(Folder));
  }

  /// `{dir}` stands for the folder of the test.
  std::string database(llvm::StringRef Name, std::string Text) const {
    for (std::size_t At; (At = Text.find("{dir}")) != std::string::npos;)
      Text.replace(At, 5, S.root());
    return S.write(Name, Text);
  }

  Scratch S;
  llvm::SmallString<128> Before;
};

Options over(std::vector<std::string> Paths, std::string Database = "") {
  Options O;
  O.Paths = std::move(Paths);
  O.Database = std::move(Database);
  return O;
}

Units found(const Options &O) {
  llvm::Expected<Units> U = findUnits(O);
  if (U)
    return *U;
  ADD_FAILURE() << toString(U.takeError());
  return Units();
}

std::string refusal(const Options &O) {
  llvm::Expected<Units> U = findUnits(O);
  return U ? "found" : toString(U.takeError());
}

std::vector<std::string> files(const Units &U) {
  std::vector<std::string> Files;
  for (const Unit &Each : U.Good)
    Files.push_back(Each.File);
  return Files;
}

constexpr const char *TwoFiles = R"([
  {"directory": "{dir}", "command": "g++ -c b.cpp", "file": "b.cpp"},
  {"directory": "{dir}", "command": "g++ -c sub/a.cpp", "file": "sub/a.cpp"}])";

TEST_F(CompileCommandsTest, WithoutPathsAllOfTheNearestDatabaseInItsOrder) {
  database("compile_commands.json", TwoFiles);
  llvm::sys::fs::create_directories(S.path("sub/deep"));
  enter(S.path("sub/deep"));
  EXPECT_THAT(files(found(over({}))),
              ElementsAre(S.path("b.cpp"), S.path("sub/a.cpp")));
}

TEST_F(CompileCommandsTest, BuildFoldersAreSearched) {
  database("build-debug/compile_commands.json", "[]");
  database("build/compile_commands.json", TwoFiles);
  EXPECT_EQ(found(over({})).Good.size(), 2u);
}

TEST_F(CompileCommandsTest, FoldersOfPresetsAreSearchedLast) {
  database("build/release/compile_commands.json", TwoFiles);
  EXPECT_EQ(found(over({})).Good.size(), 2u);
  database("build-other/compile_commands.json", "[]");
  EXPECT_THAT(refusal(over({})), HasSubstr("build-other"));
}

TEST_F(CompileCommandsTest, AFolderNearerWins) {
  database("compile_commands.json", "[]");
  database("sub/build/compile_commands.json", TwoFiles);
  S.write("sub/a.cpp", "");
  EXPECT_THAT(files(found(over({"sub/a.cpp"}))),
              ElementsAre(S.path("sub/a.cpp")));
}

TEST_F(CompileCommandsTest, TheNamedDatabaseMayBeFolderOrFile) {
  database("odd/compile_commands.json", TwoFiles);
  EXPECT_EQ(found(over({}, "odd")).Good.size(), 2u);
  EXPECT_EQ(found(over({}, "odd/compile_commands.json")).Good.size(), 2u);
}

TEST_F(CompileCommandsTest, AFolderIsItsUnits) {
  database("compile_commands.json", TwoFiles);
  llvm::sys::fs::create_directories(S.path("sub"));
  llvm::sys::fs::create_directories(S.path("su"));
  EXPECT_THAT(files(found(over({"sub"}))), ElementsAre(S.path("sub/a.cpp")));
  EXPECT_THAT(refusal(over({"su"})), HasSubstr("no file under"));
}

TEST_F(CompileCommandsTest, EachDistinctCommandOfAFileOnce) {
  database("compile_commands.json", R"([
    {"directory": "{dir}", "command": "g++ -DA -c a.cpp -o 1.o", "file": "a.cpp"},
    {"directory": "{dir}", "command": "g++ -DA -c a.cpp -o 2.o", "file": "a.cpp"},
    {"directory": "{dir}", "command": "g++ -DB -c a.cpp -o 3.o", "file": "a.cpp"}
  ])");
  S.write("a.cpp", "");
  EXPECT_EQ(found(over({})).Good.size(), 2u);
  EXPECT_EQ(found(over({"a.cpp"})).Good.size(), 2u);
  // A file named twice, and again by its folder.
  EXPECT_EQ(found(over({"a.cpp", "./a.cpp", "."})).Good.size(), 2u);
}

TEST_F(CompileCommandsTest, RelativePathsCountFromWhereTheyStand) {
  database("build/compile_commands.json",
           R"([{"directory": ".", "command": "g++ -I../inc -c ../src/a.cpp",
                "file": "../src/a.cpp"}])");
  S.write("src/a.cpp", "");
  Units U = found(over({"src/a.cpp"}));
  ASSERT_EQ(U.Good.size(), 1u);
  EXPECT_EQ(U.Good[0].File, S.path("src/a.cpp"));
  EXPECT_EQ(U.Good[0].Directory, S.path("build"));
  EXPECT_EQ(U.Good[0].InferredFrom, "");
}

TEST_F(CompileCommandsTest, WrappersAreNoCompilers) {
  for (const char *Wrapper : {"ccache", "/usr/bin/distcc", "sccache"}) {
    database("compile_commands.json",
             std::string(R"([{"directory": "{dir}", "command": ")") + Wrapper +
                 R"( /opt/bin/g++ -c a.cpp", "file": "a.cpp"}])");
    Units U = found(over({}));
    ASSERT_EQ(U.Good.size(), 1u);
    EXPECT_EQ(U.Good[0].Arguments.front(), "/opt/bin/g++") << Wrapper;
  }
}

TEST_F(CompileCommandsTest, OnlyClangIsNoOtherCompiler) {
  database("compile_commands.json", R"([
    {"directory": "{dir}", "arguments": ["/usr/bin/c++", "a.cpp"], "file": "a.cpp"},
    {"directory": "{dir}", "arguments": ["clang++-19", "b.cpp"], "file": "b.cpp"}
  ])");
  Units U = found(over({}));
  ASSERT_EQ(U.Good.size(), 2u);
  EXPECT_TRUE(U.Good[0].OtherCompiler);
  EXPECT_FALSE(U.Good[1].OtherCompiler);
}

TEST_F(CompileCommandsTest, OtherLanguagesAreLeftOut) {
  database("compile_commands.json", R"([
    {"directory": "{dir}", "command": "gcc -c a.c", "file": "a.c"},
    {"directory": "{dir}", "command": "gcc -c s.S", "file": "s.S"},
    {"directory": "{dir}", "command": "as s.s", "file": "s.s"},
    {"directory": "{dir}", "command": "g++ -c b.c", "file": "b.c"},
    {"directory": "{dir}", "command": "gcc -x c++ -c c.c", "file": "c.c"},
    {"directory": "{dir}", "command": "gcc -c d.cc", "file": "d.cc"},
    {"directory": "{dir}", "command": "g++ -c e.inc", "file": "e.inc"}])");
  Units U = found(over({}));
  EXPECT_THAT(files(U), ElementsAre(S.path("b.c"), S.path("c.c"),
                                    S.path("d.cc"), S.path("e.inc")));
  EXPECT_TRUE(U.Bad.empty());
}

TEST_F(CompileCommandsTest, AFileOutsideTheDatabaseHasANeighboursCommand) {
  database("compile_commands.json", R"([
    {"directory": "{dir}", "command": "g++ -DHERE -c a.cpp", "file": "a.cpp"}])");
  S.write("new.cpp", "");
  S.write("new.h", "");
  for (const char *Name : {"new.cpp", "new.h"}) {
    Units U = found(over({Name}));
    ASSERT_EQ(U.Good.size(), 1u);
    EXPECT_EQ(U.Good[0].File, S.path(Name));
    EXPECT_EQ(U.Good[0].InferredFrom, S.path("a.cpp"));
    EXPECT_THAT(U.Good[0].Arguments, Contains(HasSubstr("HERE")));
  }
}

TEST_F(CompileCommandsTest, ABadCommandCostsItsUnitAlone) {
  database("compile_commands.json", R"([
    {"directory": "{dir}", "command": "g++ @gone.rsp a.cpp", "file": "a.cpp"},
    {"directory": "{dir}", "command": "g++ b.cpp", "file": "b.cpp"}])");
  Units U = found(over({}));
  EXPECT_THAT(files(U), ElementsAre(S.path("b.cpp")));
  ASSERT_EQ(U.Bad.size(), 1u);
  EXPECT_EQ(U.Bad[0].File, S.path("a.cpp"));
  EXPECT_THAT(U.Bad[0].Because, HasSubstr("gone.rsp"));
}

TEST_F(CompileCommandsTest, ACommandBehindDashesNeedsNoDatabase) {
  S.write("src/a.cpp", "");
  S.write("src/b.cc", "");
  S.write("src/a.h", "");
  S.write("src/notes.txt", "");
  Options O = over({"src"});
  O.FixedCommand = {"-std=c++20", "-Iinc"};
  Units U = found(O);
  EXPECT_THAT(files(U), ElementsAre(S.path("src/a.cpp"), S.path("src/b.cc")));
  EXPECT_THAT(U.Good[0].Arguments, Contains("-std=c++20"));
  EXPECT_EQ(U.Good[0].Directory, S.root());
  EXPECT_TRUE(U.Good[0].OtherCompiler);
}

TEST_F(CompileCommandsTest, WhatIsMissingIsSaidWithAWayOut) {
  EXPECT_THAT(refusal(over({})),
              AllOf(HasSubstr("no compile_commands.json"), HasSubstr("-p")));
  EXPECT_THAT(refusal(over({}, "nowhere")), HasSubstr("nowhere"));
  EXPECT_THAT(refusal(over({"gone.cpp"})),
              AllOf(HasSubstr("gone.cpp"), HasSubstr("No such file")));
  database("compile_commands.json", "[]");
  S.write("a.cpp", "");
  EXPECT_THAT(refusal(over({"a.cpp"})),
              AllOf(HasSubstr("a.cpp"), HasSubstr("'--'")));
}

TEST_F(CompileCommandsTest, ABrokenDatabaseIsSaidWithItsPlace) {
  std::string File = database("compile_commands.json", "[\n  {\"file\": \"a\"");
  EXPECT_THAT(refusal(over({})), StartsWith(File + ":2:"));
  database("compile_commands.json", R"([{"file": "a.cpp"}])");
  EXPECT_THAT(refusal(over({})),
              AllOf(StartsWith(File), HasSubstr("Missing key")));
  database("compile_commands.json", "");
  EXPECT_THAT(refusal(over({})), StartsWith(File));
}

} // namespace
} // namespace async_tidy::test
