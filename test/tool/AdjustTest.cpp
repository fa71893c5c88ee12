//===--- AdjustTest.cpp - Compile commands made fit for Clang -------------===//

#include "tool/Adjust.h"
#include "test/tool/Scratch.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/TextDiagnosticBuffer.h"
#include "clang/Frontend/Utils.h"
#include "llvm/ADT/SmallVector.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;
using clang::tooling::CompileCommand;
using Words = std::vector<std::string>;

namespace async_tidy::test {
namespace {

Words adjusted(Words Command, llvm::StringRef File = "/src/a.cpp",
               llvm::StringRef Directory = "/") {
  llvm::Expected<Words> Result =
      adjustCommand(CompileCommand(Directory, File, std::move(Command), ""),
                    File, clangResourceDirectory());
  if (Result)
    return *Result;
  ADD_FAILURE() << toString(Result.takeError());
  return {};
}

/// What Clang's driver and frontend object to.
Words objections(const Words &Command) {
  clang::TextDiagnosticBuffer Kept;
  clang::CreateInvocationOptions Options;
  Options.Diags = clang::CompilerInstance::createDiagnostics(
      new clang::DiagnosticOptions, &Kept, /*ShouldOwnClient=*/false);
  llvm::SmallVector<const char *> Arguments;
  for (const std::string &Word : Command)
    Arguments.push_back(Word.c_str());
  createInvocation(Arguments, Options);
  Words Result;
  for (auto It = Kept.err_begin(); It != Kept.err_end(); ++It)
    Result.push_back(It->second);
  return Result;
}

TEST(Adjust, GccFlagsThatClangDoesNotKnowAreDropped) {
  Words Command = adjusted({"g++",
                            "-fconcepts-diagnostics-depth=2",
                            "-fmodules-ts",
                            "-fno-tree-slp-vectorize-x",
                            "-fimplicit-constexpr",
                            "-Wno-maybe-uninitialized",
                            "-Wlogical-op",
                            "-Wduplicated-cond",
                            "-mno-direct-extern-access-x",
                            "-fno-gnu-unique",
                            "-fcoroutines",
                            "-fanalyzer",
                            "--param=ggc-min-expand=10",
                            "-fdeps-format=p1689r5",
                            "-mindirect-branch=thunk",
                            "-fabi-compat-version=18",
                            "-specs=x.specs",
                            "-std=gnu++20",
                            "-c",
                            "a.cpp",
                            "-o",
                            "a.o"});
  EXPECT_THAT(objections(Command), IsEmpty());
  EXPECT_THAT(Command, Contains("-std=gnu++20"));
  EXPECT_THAT(Command, Not(Contains(HasSubstr("fmodules-ts"))));
}

TEST(Adjust, WhatTheFileMeansIsKept) {
  Words Command = adjusted(
      {"g++", "-DA=1", "-D", "B", "-UC", "-Iinc", "-I", "inc2", "-isystem",
       "/opt/x", "-include", "pre.h", "-std=c++2b", "-fno-exceptions",
       "-fno-rtti", "-pthread", "-m32", "-stdlib=libc++", "--sysroot=/sdk"});
  for (const char *Kept :
       {"-std=c++2b", "-fno-exceptions", "-fno-rtti", "-pthread", "-m32",
        "-stdlib=libc++", "--sysroot=/sdk", "pre.h", "/opt/x"})
    EXPECT_THAT(Command, Contains(Kept));
  EXPECT_THAT(Command, Contains(AnyOf("-DA=1", "A=1")));
  EXPECT_THAT(Command, Contains(AnyOf("-Iinc2", "inc2")));
}

TEST(Adjust, ErrorsThatAreTurnedOffStayOff) {
  Words Command = adjusted({"g++", "-Wall", "-Werror", "-Wno-narrowing",
                            "-Wno-no-such-warning-of-clang", "a.cpp"});
  EXPECT_THAT(Command, Contains("-Wno-narrowing"));
  EXPECT_THAT(Command, Not(Contains("-Wall")));
  EXPECT_THAT(Command, Not(Contains("-Werror")));
  EXPECT_THAT(objections(Command), IsEmpty());
}

TEST(Adjust, NothingIsWritten) {
  Words Command =
      adjusted({"clang++", "-c", "-MMD", "-MF", "a.d", "-MT", "a.o", "-o",
                "a.o", "-save-temps", "--serialize-diagnostics", "a.dia",
                "a.cpp", "-Werror", "-emit-llvm"});
  for (const char *Gone : {"-c", "-MMD", "a.d", "a.o", "-save-temps", "a.dia",
                           "-Werror", "-emit-llvm"})
    EXPECT_THAT(Command, Not(Contains(Gone)));
  EXPECT_THAT(Command, Contains("-fsyntax-only"));
}

TEST(Adjust, NothingIsLoaded) {
  Words Command = adjusted({"clang++",
                            "-fplugin=evil.so",
                            "-fplugin-arg-evil-x",
                            "-fpass-plugin=evil.so",
                            "-Xclang",
                            "-load",
                            "-Xclang",
                            "evil.so",
                            "-Xclang",
                            "-plugin",
                            "-Xclang",
                            "evil",
                            "-Xclang=-add-plugin",
                            "-Xclang",
                            "evil",
                            "-Xclang",
                            "-plugin-arg-evil",
                            "-Xclang",
                            "evil",
                            "-mllvm",
                            "-load=evil.so",
                            "-mllvm=-load=evil.so",
                            "-load",
                            "evil.so",
                            "-Xclang",
                            "-fno-validate-pch",
                            "a.cpp"});
  EXPECT_THAT(Command, Not(Contains(HasSubstr("evil"))));
  // What is harmless behind -Xclang stays.
  EXPECT_THAT(Command, Contains("-fno-validate-pch"));
}

TEST(Adjust, TheFileComesLastAndAlone) {
  Words Command = adjusted({"g++", "-c", "other.cpp", "a.cpp", "x.o"});
  EXPECT_THAT(Command, Not(Contains("other.cpp")));
  EXPECT_THAT(Command, Not(Contains("x.o")));
  ASSERT_GE(Command.size(), 2u);
  EXPECT_EQ(Command[Command.size() - 2], "--");
  EXPECT_EQ(Command.back(), "/src/a.cpp");
}

TEST(Adjust, HeadersAreCxx) {
  for (const char *Header : {"/src/a.h", "/src/a.hpp", "/src/a.hxx", "/src/a"})
    EXPECT_THAT(adjusted({"g++", "-std=c++20"}, Header),
                Contains("-xc++-header"))
        << Header;
  EXPECT_THAT(adjusted({"g++"}, "/src/a.cpp"), Not(Contains("-xc++-header")));
  // The command knows better.
  EXPECT_THAT(adjusted({"g++", "-x", "c++"}, "/src/a.h"),
              Not(Contains("-xc++-header")));
}

TEST(Adjust, ResponseFilesAreReadWhereTheCommandRuns) {
  Scratch S;
  S.write("build/flags.rsp", "-DFROM_RESPONSE -std=c++20 @more.rsp");
  S.write("build/more.rsp", "\"-DQUOTED=a b\"");
  Words Command =
      adjusted({"g++", "@flags.rsp", "a.cpp"}, "/src/a.cpp", S.path("build"));
  EXPECT_THAT(Command, Contains("-std=c++20"));
  EXPECT_THAT(Command, Contains(HasSubstr("FROM_RESPONSE")));
  EXPECT_THAT(Command, Contains(HasSubstr("QUOTED=a b")));
}

TEST(Adjust, AResponseFileThatIsNotThereIsSaid) {
  auto Result =
      adjustCommand(CompileCommand("/", "a.cpp", {"g++", "@gone.rsp"}, ""),
                    "/src/a.cpp", "/clang");
  ASSERT_FALSE(bool(Result));
  EXPECT_THAT(toString(Result.takeError()), HasSubstr("gone.rsp"));
}

TEST(Adjust, AFolderThatIsNotThereIsSaid) {
  auto Result = adjustCommand(CompileCommand("/no/such", "a.cpp", {"g++"}, ""),
                              "/src/a.cpp", "/clang");
  ASSERT_FALSE(bool(Result));
  EXPECT_THAT(toString(Result.takeError()), HasSubstr("/no/such"));
}

TEST(Adjust, APrecompiledHeaderGivesWayToItsText) {
  Scratch S;
  S.write("cmake_pch.hxx", "");
  // CMake's way, which names both.
  Words Command = adjusted({"clang++", "-Xclang", "-include-pch", "-Xclang",
                            S.path("cmake_pch.hxx.pch"), "-Xclang", "-include",
                            "-Xclang", S.path("cmake_pch.hxx")});
  EXPECT_THAT(Command, Not(Contains(HasSubstr(".pch"))));
  EXPECT_THAT(Command, Contains(S.path("cmake_pch.hxx")));
  // GCC's, by hand.
  Command = adjusted({"g++", "-include-pch", S.path("cmake_pch.hxx.gch")});
  EXPECT_THAT(Command, Not(Contains(HasSubstr(".gch"))));
  EXPECT_THAT(Command, Contains(S.path("cmake_pch.hxx")));
  // Without the text there is no choice.
  Command = adjusted({"clang++", "-include-pch", S.path("alone.pch")});
  EXPECT_THAT(Command, Contains(S.path("alone.pch")));
}

TEST(Adjust, TheDriverSaysLanguageAndTarget) {
  EXPECT_THAT(adjusted({"/usr/bin/g++"}), Contains("--driver-mode=g++"));
  EXPECT_THAT(adjusted({"/opt/aarch64-linux-gnu-g++"}),
              Contains("--target=aarch64-linux-gnu"));
  EXPECT_EQ(adjusted({"tools/g++"}, "/src/a.cpp", "/usr").front(),
            "/usr/tools/g++");
}

TEST(Adjust, ClangFindsItsOwnHeaders) {
  EXPECT_THAT(adjusted({"g++"}),
              Contains("-resource-dir=" + clangResourceDirectory()));
  EXPECT_NE(clangResourceDirectory(), "");
  Words Own = adjusted({"clang++", "-resource-dir=/mine"});
  EXPECT_THAT(Own, Contains(HasSubstr("/mine")));
  EXPECT_THAT(Own, Not(Contains("-resource-dir=" + clangResourceDirectory())));
}

TEST(Adjust, AnEmptyCommandIsSaid) {
  auto Result =
      adjustCommand(CompileCommand("/", "a.cpp", {}, ""), "/a.cpp", "/clang");
  ASSERT_FALSE(bool(Result));
  EXPECT_THAT(toString(Result.takeError()), HasSubstr("empty"));
}

} // namespace
} // namespace async_tidy::test
