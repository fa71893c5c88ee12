//===--- WriteFileTest.cpp - A whole file at once -------------------------===//

#include "tool/WriteFile.h"
#include "test/tool/Scratch.h"
#include "llvm/Support/FileSystem.h"
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace testing;
namespace fs = llvm::sys::fs;

namespace async_tidy::test {
namespace {

std::vector<std::string> namesIn(const std::string &Folder) {
  std::vector<std::string> Names;
  std::error_code Error;
  for (fs::directory_iterator It(Folder, Error), End; It != End;
       It.increment(Error))
    Names.push_back(It->path().substr(Folder.size() + 1));
  return Names;
}

TEST(WriteFile, MakesReplacesAndLeavesNothingElse) {
  Scratch S;
  EXPECT_FALSE(writeFile(S.path("a"), "first, and long"));
  EXPECT_EQ(S.read("a"), "first, and long");
  EXPECT_FALSE(writeFile(S.path("a"), "second"));
  EXPECT_EQ(S.read("a"), "second");
  EXPECT_THAT(namesIn(S.root()), ElementsAre("a"));
}

TEST(WriteFile, KeepsTheMode) {
  Scratch S;
  std::string File = S.write("a", "");
  ASSERT_FALSE(fs::setPermissions(File, fs::owner_all | fs::group_read));
  EXPECT_FALSE(writeFile(File, "x"));
  EXPECT_EQ(*fs::getPermissions(File), fs::owner_all | fs::group_read);
}

TEST(WriteFile, WhatNobodyMayWriteStaysAsItIs) {
  Scratch S;
  std::string File = S.write("a", "old");
  ASSERT_FALSE(fs::setPermissions(File, fs::all_read));
  // Root too.
  EXPECT_EQ(writeFile(File, "new"), std::errc::permission_denied);
  EXPECT_EQ(S.read("a"), "old");
  EXPECT_THAT(namesIn(S.root()), ElementsAre("a"));
}

TEST(WriteFile, KeepsTheOwner) {
  if (geteuid() != 0)
    GTEST_SKIP() << "only root can make a file another's";
  Scratch S;
  std::string File = S.write("a", "");
  auto OwnerIs = [&](unsigned User, unsigned Group) {
    fs::file_status Status;
    ASSERT_FALSE(fs::status(File, Status));
    EXPECT_EQ(Status.getUser(), User);
    EXPECT_EQ(Status.getGroup(), Group);
    EXPECT_EQ(Status.permissions(), fs::all_read | fs::all_write);
  };
  ASSERT_EQ(chown(File.c_str(), 4321, 1234), 0);
  ASSERT_FALSE(fs::setPermissions(File, fs::all_read | fs::all_write));
  EXPECT_FALSE(writeFile(File, "of root"));
  EXPECT_EQ(S.read("a"), "of root");
  OwnerIs(4321, 1234);
  // Who may write the file, and cannot give it away.
  ASSERT_FALSE(fs::setPermissions(S.root(), fs::all_all));
  ASSERT_EQ(seteuid(77), 0);
  EXPECT_FALSE(writeFile(File, "of another"));
  ASSERT_EQ(seteuid(0), 0);
  EXPECT_EQ(S.read("a"), "of another");
  OwnerIs(4321, 1234);
  EXPECT_THAT(namesIn(S.root()), ElementsAre("a"));
}

TEST(WriteFile, PercentSignsAreNamesToo) {
  Scratch S;
  S.write("50% off/%%%.cpp", "old");
  EXPECT_FALSE(writeFile(S.path("50% off/%%%.cpp"), "new"));
  EXPECT_EQ(S.read("50% off/%%%.cpp"), "new");
}

TEST(WriteFile, ALinkStaysOne) {
  Scratch S;
  ASSERT_FALSE(fs::create_link(S.write("a", "old"), S.path("link")));
  EXPECT_FALSE(writeFile(S.path("link"), "new"));
  EXPECT_TRUE(fs::is_symlink_file(S.path("link")));
  EXPECT_EQ(S.read("a"), "new");
}

TEST(WriteFile, ALinkToNothingMakesWhatItNames) {
  Scratch S;
  ASSERT_FALSE(fs::create_link(S.path("a"), S.path("link")));
  EXPECT_FALSE(writeFile(S.path("link"), "new"));
  EXPECT_TRUE(fs::is_symlink_file(S.path("link")));
  EXPECT_EQ(S.read("a"), "new");
}

TEST(WriteFile, APipeGetsTheContentAndStays) {
  Scratch S;
  std::string Pipe = S.path("pipe");
  ASSERT_EQ(mkfifo(Pipe.c_str(), 0600), 0);
  int Reader = open(Pipe.c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(Reader, 0);
  EXPECT_FALSE(writeFile(Pipe, "through"));
  char Got[16] = "";
  EXPECT_EQ(read(Reader, Got, sizeof(Got)), 7);
  close(Reader);
  EXPECT_STREQ(Got, "through");
  fs::file_status Status;
  ASSERT_FALSE(fs::status(Pipe, Status));
  EXPECT_EQ(Status.type(), fs::file_type::fifo_file);
}

TEST(WriteFile, AnUnnamedPipeHasAName) {
  int Ends[2];
  ASSERT_EQ(pipe(Ends), 0);
  EXPECT_FALSE(writeFile("/dev/fd/" + std::to_string(Ends[1]), "through"));
  char Got[16] = "";
  EXPECT_EQ(read(Ends[0], Got, sizeof(Got)), 7);
  EXPECT_STREQ(Got, "through");
  close(Ends[0]);
  close(Ends[1]);
}

TEST(WriteFile, FailuresAreSaidAndLeaveNothing) {
  Scratch S;
  EXPECT_EQ(writeFile(S.path("no/such/a"), "x"),
            std::errc::no_such_file_or_directory);
  EXPECT_EQ(writeFile("/dev/full", "x"), std::errc::no_space_on_device);
  EXPECT_EQ(writeFile(S.root(), "x"), std::errc::is_a_directory);
  EXPECT_THAT(namesIn(S.root()), IsEmpty());
  EXPECT_EQ(toString(writeOutput("/dev/full", "x")),
            "cannot write '/dev/full': No space left on device");
}

} // namespace
} // namespace async_tidy::test
