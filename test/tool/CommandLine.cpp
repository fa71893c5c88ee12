//===--- CommandLine.cpp - The real binary in a small project -------------===//

#include "test/tool/CommandLine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Program.h"

using namespace testing;
namespace fs = llvm::sys::fs;

namespace async_tidy::test {

static constexpr const char *Services = R"(#pragma once
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

CommandLine::CommandLine() {
  fs::current_path(Before);
  EXPECT_FALSE(fs::set_current_path(S.root()));
  S.write(".git/HEAD", "ref: refs/heads/main\n");
  S.write("src/services.h", Services);
  S.write("src/page.cpp", Waterfall);
}

CommandLine::~CommandLine() { EXPECT_FALSE(fs::set_current_path(Before)); }

void CommandLine::database(const std::vector<std::string> &Files,
                           const std::string &Flags) const {
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

Ran CommandLine::run(std::vector<std::string> Words) const {
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

Ran CommandLine::runOn(std::string File,
                       std::vector<std::string> Options) const {
  Options.insert(Options.end(), {std::move(File), "--", "-std=c++20"});
  return run(std::move(Options));
}

void CommandLine::expectRefused(const Ran &R,
                                const Matcher<std::string> &Says) {
  EXPECT_EQ(R.Status, 2);
  EXPECT_EQ(R.Out, "");
  EXPECT_THAT(R.Err, StartsWith("async-tidy: error: "));
  EXPECT_THAT(R.Err, Says);
  EXPECT_EQ(llvm::StringRef(R.Err).count('\n'), 1u) << R.Err;
}

std::vector<std::string> CommandLine::filesThere() const {
  std::vector<std::string> Files;
  std::error_code Error;
  for (fs::recursive_directory_iterator It(S.root(), Error), End; It != End;
       It.increment(Error))
    if (!fs::is_directory(It->path()))
      Files.push_back(It->path());
  llvm::sort(Files);
  return Files;
}

} // namespace async_tidy::test
