//===--- ParseTest.cpp - One unit to its Flow -----------------------------===//

#include "tool/Parse.h"
#include "test/tool/Scratch.h"
#include "llvm/Support/FileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

class ParseTest : public Test {
protected:
  ParseTest() { S.write("own/.git/HEAD", ""); }

  ParsedUnit parsed(std::vector<std::string> Flags,
                    bool OtherCompiler = true) const {
    Options O;
    O.Paths = {S.path("own/a.cpp")};
    O.FixedCommand = std::move(Flags);
    Units U = llvm::cantFail(findUnits(O));
    EXPECT_EQ(U.Good.size(), 1u);
    U.Good[0].OtherCompiler = OtherCompiler;
    U.Good[0].Directory = S.root();
    Project P = llvm::cantFail(Project::of(U, O));
    return parse(U.Good[0], P, {Facts, {}});
  }

  ParsedUnit parsed(llvm::StringRef Code,
                    std::vector<std::string> Flags = {"-std=c++20"}) const {
    S.write("own/a.cpp", Code);
    return parsed(std::move(Flags));
  }

  Scratch S;
  std::vector<ParseFact> Facts;
};

std::vector<std::string> functions(const ParsedUnit &U) {
  std::vector<std::string> Names;
  if (U.Understood)
    for (const Function &F : U.Understood->Functions)
      Names.push_back(F.Name);
  return Names;
}

std::string trouble(const ParsedUnit &U) {
  return U.Trouble ? U.Trouble->Message : "none";
}

TEST_F(ParseTest, AFlowHasTheFunctionsOfTheUsersFiles) {
  S.write("own/mine.h", "inline void mine() {}\n");
  S.write("other/theirs.h", "inline void theirs() {}\n");
  S.write("own/system.h", "inline void system() {}\n");
  ParsedUnit U = parsed("#include \"mine.h\"\n#include <theirs.h>\n"
                        "#include <system.h>\nvoid f() { theirs(); }\n",
                        {"-Iother", "-isystem", "own"});
  EXPECT_EQ(trouble(U), "none");
  ASSERT_TRUE(U.Understood);
  EXPECT_EQ(U.Understood->MainFile, S.path("own/a.cpp"));
  EXPECT_THAT(functions(U), UnorderedElementsAre("f", "mine"));
}

TEST_F(ParseTest, NothingIsAFlowToo) {
  ParsedUnit U = parsed("");
  EXPECT_EQ(trouble(U), "none");
  ASSERT_TRUE(U.Understood);
  EXPECT_EQ(U.Understood->MainFile, S.path("own/a.cpp"));
}

TEST_F(ParseTest, TextThatIsNotUtf8IsRead) {
  ParsedUnit U = parsed("// caf\xe9\nconst char *S = \"\xe9\";\nvoid f() {}\n");
  EXPECT_EQ(trouble(U), "none");
  EXPECT_THAT(functions(U), ElementsAre("f"));
}

TEST_F(ParseTest, TheFirstErrorIsKeptWithItsPlace) {
  S.write("own/h.h", "\n  Unknown x;\n");
  ParsedUnit U = parsed("#include \"h.h\"\nAlso y;\nvoid f() {}\n");
  ASSERT_TRUE(U.Trouble);
  EXPECT_EQ(U.Trouble->File, S.path("own/a.cpp"));
  EXPECT_EQ(U.Trouble->Place, S.path("own/h.h"));
  EXPECT_EQ(U.Trouble->Line, 2u);
  EXPECT_EQ(U.Trouble->Column, 3u);
  EXPECT_EQ(U.Trouble->Message, "unknown type name 'Unknown'");
  // What has no part in the error was understood.
  EXPECT_THAT(functions(U), Contains("f"));
}

TEST_F(ParseTest, AHeaderThatIsNotThereEndsIt) {
  // Also where nothing after it would be worth another message.
  for (const char *Rest : {"void f() {}\n", ""}) {
    ParsedUnit U = parsed(std::string("#include \"gone.h\"\n") + Rest);
    EXPECT_EQ(trouble(U), "'gone.h' file not found");
    EXPECT_FALSE(U.Understood);
  }
}

TEST_F(ParseTest, ManyErrorsCostNoMoreThanTheirFunctions) {
  std::string Code;
  for (int I = 0; I != 40; ++I)
    Code += "Unknown" + std::to_string(I) + " x;\n";
  for (const char *Limit :
       {"-DUNUSED", "-ferror-limit=3", "-fmax-errors=3", "-Wfatal-errors"}) {
    ParsedUnit U = parsed(Code + "void f() {}\n", {Limit});
    EXPECT_EQ(trouble(U), "unknown type name 'Unknown0'");
    EXPECT_THAT(functions(U), ElementsAre("f")) << Limit;
  }
}

TEST_F(ParseTest, HeadersOfModulesAreReadAsText) {
  S.write("own/m.h", "inline void inModule() {}\n");
  std::string Map =
      S.write("own/module.modulemap", "module M { header \"m.h\" }\n");
  for (const char *MapFlag : {"-fimplicit-module-maps", "-fmodule-map-file="}) {
    std::string Flag = MapFlag;
    if (Flag.back() == '=')
      Flag += Map;
    ParsedUnit U = parsed("#include \"m.h\"\nvoid f() { inModule(); }\n",
                          {"-std=c++20", "-fmodules", "-fcxx-modules", Flag,
                           "-fmodules-cache-path=" + S.path("cache")});
    EXPECT_EQ(trouble(U), "none");
    EXPECT_THAT(functions(U), UnorderedElementsAre("inModule", "f"));
    EXPECT_FALSE(llvm::sys::fs::exists(S.path("cache"))) << Flag;
  }
}

TEST_F(ParseTest, WarningsAreNoErrors) {
  EXPECT_EQ(trouble(parsed("int f() { int x; return x; }\n",
                           {"-Wall", "-Werror", "-Werror=uninitialized",
                            "-pedantic-errors"})),
            "none");
}

TEST_F(ParseTest, GccHasCoroutinesBeforeTheirStandard) {
  EXPECT_EQ(trouble(parsed("#include <coroutine>\nstd::coroutine_handle<> H;\n",
                           {"-std=gnu++17", "-fcoroutines"})),
            "none");
}

TEST_F(ParseTest, AProcessorThatClangDoesNotKnowIsNoError) {
  EXPECT_EQ(trouble(parsed("void f() {}\n", {"-march=nextlake"})), "none");
  EXPECT_EQ(trouble(parsed("void f() {}\n", {"-mtune=nextlake"})), "none");
}

TEST_F(ParseTest, AFileThatIsGoneIsSaid) {
  S.write("own/a.cpp", "");
  Options O;
  O.Paths = {S.path("own/a.cpp")};
  O.FixedCommand.emplace();
  Units U = llvm::cantFail(findUnits(O));
  Project P = llvm::cantFail(Project::of(U, O));
  llvm::sys::fs::remove(S.path("own/a.cpp"));
  EXPECT_THAT(trouble(parse(U.Good[0], P, {})), HasSubstr("No such file"));
}

TEST_F(ParseTest, SilenceAboutTheFileItselfIsAMistakeOfOurs) {
  S.write("own/a.cpp", "void f() {}\n");
  Options O;
  O.Paths = {S.path("own/a.cpp")};
  O.FixedCommand.emplace();
  Units U = llvm::cantFail(findUnits(O)), Others;
  Others.AllFiles = {S.path("others/b.cpp")};
  Project P = llvm::cantFail(Project::of(Others, O));
  EXPECT_THAT(trouble(parse(U.Good[0], P, {})),
              AllOf(StartsWith("internal error, please report it"),
                    HasSubstr("not taken for one of the project")));
}

TEST_F(ParseTest, NothingIsWritten) {
  parsed("void f() {}\n", {"-MMD",
                           "-MF",
                           S.path("a.d"),
                           "-Xclang",
                           "-dependency-file",
                           "-Xclang",
                           S.path("b.d"),
                           "-Xclang",
                           "-MT",
                           "-Xclang",
                           "x",
                           "-Xclang",
                           "-header-include-file",
                           "-Xclang",
                           S.path("c.txt"),
                           "-Xclang",
                           "-diagnostic-log-file",
                           "-Xclang",
                           S.path("d.log"),
                           "-serialize-diagnostics",
                           S.path("e.dia"),
                           "-ftime-trace=" + S.path("f.json"),
                           "-o",
                           S.path("a.o")});
  std::error_code Error;
  std::vector<std::string> There;
  for (llvm::sys::fs::directory_iterator It(S.root(), Error), End; It != End;
       It.increment(Error))
    There.push_back(It->path());
  EXPECT_THAT(There, ElementsAre(S.path("own")));
}

/// A library that wants a macro of its users, unless they have it.
class ParseFactTest : public ParseTest {
protected:
  ParseFactTest() {
    ParseFact Fact;
    Fact.WhenIncluded = "lib";
    Fact.Define = "LIB_HAS_CO_AWAIT=1";
    Facts.push_back(Fact);
    S.write("inc/lib/config.hpp",
            "#ifndef LIB_HAS_CO_AWAIT\n#error switched off\n#endif\n");
    S.write("inc/lib.hpp", "#include \"lib/config.hpp\"\n");
    S.write("own/wraps.h", "#include <lib/config.hpp>\n");
  }
};

TEST_F(ParseFactTest, AreDefinedBeforeTheLibraryIsRead) {
  for (const char *Include : {"<lib.hpp>", "<lib/config.hpp>", "\"wraps.h\""})
    EXPECT_EQ(trouble(parsed(std::string("#include ") + Include +
                                 "\nstatic_assert(LIB_HAS_CO_AWAIT == 1);\n",
                             {"-Iinc", "-std=c++20"})),
              "none")
        << Include;
}

TEST_F(ParseFactTest, AreNotDefinedForOthers) {
  S.write("inc/library.hpp", "");
  EXPECT_EQ(trouble(parsed("#include <library.hpp>\n"
                           "#ifdef LIB_HAS_CO_AWAIT\n#error defined\n#endif\n",
                           {"-Iinc", "-std=c++20"})),
            "none");
}

TEST_F(ParseFactTest, TheUsersDefinitionStands) {
  EXPECT_EQ(trouble(parsed("#include <lib.hpp>\n"
                           "static_assert(LIB_HAS_CO_AWAIT == 7);\n",
                           {"-Iinc", "-std=c++20", "-DLIB_HAS_CO_AWAIT=7"})),
            "none");
}

TEST_F(ParseFactTest, BeforeTheirStandardTheyStayOff) {
  Facts[0].SinceCxx = 20;
  for (const char *Standard : {"-std=c++11", "-std=gnu++17"})
    EXPECT_EQ(trouble(parsed("#include <lib.hpp>\n", {"-Iinc", Standard})),
              "switched off");
  for (const char *Standard : {"-std=gnu++2a", "-std=c++23", "-std=c++2c"})
    EXPECT_EQ(trouble(parsed("#include <lib.hpp>\n", {"-Iinc", Standard})),
              "none");
}

TEST_F(ParseFactTest, AProjectOfClangKnowsWhatItNeeds) {
  S.write("own/a.cpp", "#include <lib.hpp>\n");
  EXPECT_EQ(trouble(parsed({"-Iinc", "-std=c++20"}, /*OtherCompiler=*/false)),
            "switched off");
}

} // namespace
} // namespace async_tidy::test
