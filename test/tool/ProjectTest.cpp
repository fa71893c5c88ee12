//===--- ProjectTest.cpp - Which files are the user's ---------------------===//

#include "tool/Project.h"
#include "test/tool/Scratch.h"
#include "llvm/Support/FileSystem.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace testing;

namespace async_tidy::test {
namespace {

Project projectOf(std::vector<std::string> Files, Options O = Options()) {
  Units U;
  U.AllFiles = std::move(Files);
  return llvm::cantFail(Project::of(U, O));
}

TEST(Project, IsEverythingUnderTheGitTopLevel) {
  Scratch S;
  S.write(".git/HEAD", "");
  Project P = projectOf({S.path("app/src/main.cpp")});
  EXPECT_TRUE(P.isUserFile(S.path("lib/x.h")));
  EXPECT_FALSE(P.isUserFile(S.root() + "-other/x.h"));
  EXPECT_FALSE(P.isUserFile("/usr/include/stdio.h"));
}

TEST(Project, AWorkTreeCountsToo) {
  Scratch S;
  S.write("tree/.git", "gitdir: elsewhere");
  EXPECT_EQ(gitTopLevel(S.path("tree/a/b.cpp")), S.path("tree"));
  EXPECT_EQ(gitTopLevel(S.path("b.cpp")), "");
}

TEST(Project, WithoutGitIsTheCommonFolder) {
  Scratch S;
  Project P = projectOf({S.path("p/src/a.cpp"), S.path("p/test/deep/b.cpp")});
  EXPECT_TRUE(P.isUserFile(S.path("p/include/a.h")));
  EXPECT_FALSE(P.isUserFile(S.path("q/a.h")));
}

TEST(Project, InstalledSourcesDoNotWidenIt) {
  Scratch S;
  Project P =
      projectOf({S.path("p/a.cpp"), "/usr/src/googletest/src/gtest-all.cc"});
  EXPECT_TRUE(P.isUserFile(S.path("p/a.h")));
  EXPECT_FALSE(P.isUserFile("/usr/src/googletest/src/gtest-all.cc"));
}

TEST(Project, ExcludesMatchPathsFromTheRootOrWhole) {
  Scratch S;
  S.write(".git/HEAD", "");
  Options O;
  O.Excludes = {"third_party/*", "*_generated.cpp"};
  Project P = projectOf({S.path("src/a.cpp")}, O);
  EXPECT_FALSE(P.isUserFile(S.path("third_party/x/a.cpp")));
  EXPECT_FALSE(P.isUserFile(S.path("src/a_generated.cpp")));
  EXPECT_TRUE(P.isUserFile(S.path("src/third_party/a.cpp")));
  EXPECT_TRUE(P.isUserFile(S.path("src/a.cpp")));
}

TEST(Project, AFileNamedIsTheUsersWhereverItLies) {
  Units U;
  U.AllFiles = {"/p/a.cpp"};
  U.Named = {"/elsewhere/b.cpp"};
  Project P = llvm::cantFail(Project::of(U, Options()));
  EXPECT_TRUE(P.isUserFile("/elsewhere/b.cpp"));
  EXPECT_FALSE(P.isUserFile("/elsewhere/c.cpp"));
}

TEST(Project, LinksToItAreItToo) {
  Scratch S, Elsewhere;
  S.write(".git/HEAD", "");
  for (const char *File : {"src/a.cpp", "src/a.h", "gen/a.h"})
    S.write(File, "");
  Elsewhere.write("other.h", "");
  std::string Link = Elsewhere.path("link");
  ASSERT_FALSE(llvm::sys::fs::create_link(S.root(), Link));
  Options O;
  O.Excludes = {"gen/*"};
  for (const std::string &Known : {S.root(), Link}) {
    Project P = projectOf({Known + "/src/a.cpp"}, O);
    for (const std::string &Asked : {S.root(), Link}) {
      EXPECT_TRUE(P.isUserFile(Asked + "/src/a.h")) << Known << ' ' << Asked;
      EXPECT_FALSE(P.isUserFile(Asked + "/gen/a.h")) << Known << ' ' << Asked;
    }
    EXPECT_FALSE(P.isUserFile(Elsewhere.path("other.h")));
  }
}

TEST(Project, BadPatternsAreSaid) {
  Options Glob;
  Glob.Excludes = {"[a"};
  auto ByGlob = Project::of(Units(), Glob);
  ASSERT_FALSE(bool(ByGlob));
  EXPECT_THAT(toString(ByGlob.takeError()), HasSubstr("--exclude=[a"));
}

} // namespace
} // namespace async_tidy::test
