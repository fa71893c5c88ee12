//===--- CommandLine.h - The real binary in a small project -----*- C++ -*-===//

#ifndef ASYNC_TIDY_TEST_TOOL_COMMANDLINE_H
#define ASYNC_TIDY_TEST_TOOL_COMMANDLINE_H

#include "test/tool/Scratch.h"
#include "llvm/ADT/SmallString.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace async_tidy::test {

struct Ran {
  int Status = 0;
  std::string Out;
  std::string Err;
};

/// src/page.cpp: two look-ups that need nothing of each other, on lines 6
/// and 7.
inline constexpr const char *Waterfall = R"(#include "services.h"

namespace app {

task<int> page(const Users &users, const Orders &orders, int id) {
  auto user = co_await users.find(id);
  auto order = co_await orders.find(id);
  co_return user.value + order.value;
}

} // namespace app
)";

/// A git project with src/page.cpp and src/services.h, whose coroutine type is
/// nobody's and cheap to parse. It is the current folder.
class CommandLine : public testing::Test {
protected:
  CommandLine();
  ~CommandLine() override;

  /// A database of GCC's with one command a file.
  void database(const std::vector<std::string> &Files,
                const std::string &Flags = "") const;

  Ran run(std::vector<std::string> Words) const;
  /// Without a database.
  Ran runOn(std::string File, std::vector<std::string> Options = {}) const;

  /// One sentence on standard error, exit 2, nothing else.
  static void expectRefused(const Ran &R,
                            const testing::Matcher<std::string> &Says);

  /// Every file of the project.
  std::vector<std::string> filesThere() const;

  Scratch S;
  llvm::SmallString<128> Before;
};

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_TOOL_COMMANDLINE_H
