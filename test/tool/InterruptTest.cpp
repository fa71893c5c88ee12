//===--- InterruptTest.cpp - Runs that end before their end ---------------===//

#include "test/tool/CommandLine.h"
#include "llvm/Support/Program.h"
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace testing;

namespace async_tidy::test {
namespace {

/// Nobody reads what it prints.
TEST_F(CommandLine, AClosedPipeEndsQuietly) {
  std::string Tool = ASYNC_TIDY_BINARY;
  std::string Shell = *llvm::sys::findProgramByName("sh");
  auto StatusOf = [&](const std::string &Arguments) {
    std::string Script = "{ sleep 0.3; " + Tool + " " + Arguments +
                         " 2>err; echo $? >status; } | true";
    EXPECT_EQ(llvm::sys::ExecuteAndWait(Shell, {Shell, "-c", Script}), 0);
    return std::stoi(S.read("status"));
  };
  EXPECT_EQ(StatusOf("src/page.cpp -- -std=c++20"), 1);
  EXPECT_EQ(S.read("err"), "1 finding in 1 file\n");
  EXPECT_EQ(StatusOf("--help"), 0);
  EXPECT_EQ(S.read("err"), "");
}

TEST_F(CommandLine, AFullDiskIsSaid) {
  std::string Full = "/dev/full", Err = S.write("err", "");
  EXPECT_EQ(llvm::sys::ExecuteAndWait(
                ASYNC_TIDY_BINARY,
                {ASYNC_TIDY_BINARY, "src/page.cpp", "--", "-std=c++20"},
                std::nullopt,
                {std::nullopt, llvm::StringRef(Full), llvm::StringRef(Err)}),
            2);
  EXPECT_THAT(S.read("err"), EndsWith("async-tidy: error: cannot write to "
                                      "standard output: No space left on "
                                      "device\n"));
}

class Interrupted : public CommandLine {
protected:
  Interrupted() {
    S.write("src/endless.cpp", "#include \"pipe.h\"\n");
    EXPECT_EQ(mkfifo("src/pipe.h", 0600), 0);
    database({"src/page.cpp", "src/endless.cpp"});
  }

  /// Waits until a worker wants to read the pipe, which has no end.
  static int endOfPipe() {
    for (int Tries = 0; Tries != 2000; ++Tries) {
      int End = open("src/pipe.h", O_WRONLY | O_NONBLOCK);
      if (End >= 0)
        return End;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return -1;
  }

  Ran interrupt(int Signal, std::vector<std::string> Words) const {
    Words.insert(Words.begin(), {ASYNC_TIDY_BINARY, "-j1"});
    std::vector<llvm::StringRef> Args(Words.begin(), Words.end());
    Scratch Streams;
    std::string Out = Streams.write("out", ""), Err = Streams.write("err", "");
    llvm::sys::ProcessInfo Process = llvm::sys::ExecuteNoWait(
        ASYNC_TIDY_BINARY, Args, std::nullopt,
        {std::nullopt, llvm::StringRef(Out), llvm::StringRef(Err)});
    int Pipe = endOfPipe();
    EXPECT_GE(Pipe, 0);
    kill(Process.Pid, Signal);
    int Status = llvm::sys::Wait(Process, 20).ReturnCode;
    close(Pipe);
    return {Status, Streams.read("out"), Streams.read("err")};
  }
};

TEST_F(Interrupted, WhatIsKnownIsPrinted) {
  for (int Signal : {SIGINT, SIGTERM}) {
    Ran R = interrupt(Signal, {});
    EXPECT_EQ(R.Status, 2);
    EXPECT_THAT(R.Out, StartsWith("src/page.cpp:6:15: warning: "));
    EXPECT_THAT(
        R.Err,
        StartsWith("async-tidy: error: interrupted after 1 of 2 files\n"));
    EXPECT_THAT(R.Err, HasSubstr("\n1 finding in 1 file"));
  }
}

TEST_F(Interrupted, NothingIsFixed) {
  S.write("src/page.cpp", "#include <cppcoro/task.hpp>\n"
                          "struct Users { cppcoro::task<int> find() const; };\n"
                          "cppcoro::task<int> page(Users a, Users b) {\n"
                          "  int one = co_await a.find();\n"
                          "  int two = co_await b.find();\n"
                          "  co_return one + two;\n"
                          "}\n");
  database({"src/page.cpp", "src/endless.cpp"},
           "-isystem " ASYNC_TIDY_TEST_MOCK_DIR);
  std::string Before = S.read("src/page.cpp");
  Ran R = interrupt(SIGINT, {"--fix=review"});
  EXPECT_EQ(R.Status, 2);
  EXPECT_THAT(R.Out, HasSubstr("can be fixed"));
  EXPECT_EQ(S.read("src/page.cpp"), Before);
}

} // namespace
} // namespace async_tidy::test
