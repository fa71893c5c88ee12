//===--- PrintStagesTest.cpp - The forms of --print -----------------------===//

#include "checks/analysis/PrintStages.h"
#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class PrintStagesTest : public AnalysisTest {
protected:
  PrintStagesTest() {
    B.declare("Task<int> fetchConfig()");
    B.declare("void logLine(int id)");
    B.coroutine("Task<Page> page",
                "const Users &users, const Orders &orders, int id")
        .await("user", "users.find(id)")
        .expression("logLine(id)")
        .await("config", "fetchConfig()")
        .await("order", "orders.findFor(user.id)")
        .expression("config")
        .returns("Page{user, order}");
  }
};

TEST_F(PrintStagesTest, Effects) {
  EXPECT_EQ(printed([](auto &OS, auto &P, auto &Model, auto &) {
              printEffects(OS, P, Model);
            }),
            R"(page
  await 'user' | reads id | writes user | uses users to read | medium: 'find' reads: named like a read
  evaluate 'logLine' | reads id | logs | high: 'logLine': logs
  await 'config' | writes config | medium: 'fetchConfig' reads: named like a read
  await 'order' | reads user.id | writes order | uses orders to read | medium: 'findFor' reads: named like a read
  evaluate | reads config | high
  exit 'Page' | reads user, order | control: control may leave here
)");
}

TEST_F(PrintStagesTest, Graph) {
  EXPECT_EQ(printed(printGraph), R"(page
  region
    await 'user' | medium: 'find' reads: named like a read
    await 'config' | medium: 'fetchConfig' reads: named like a read
    await 'order' | medium: 'findFor' reads: named like a read
    await 'order' after await 'user' | data: needs 'user.id'
    evaluate after await 'config' | data: needs 'config'
)");
}

TEST_F(PrintStagesTest, Schedule) {
  EXPECT_EQ(printed(printSchedule), R"(page
  region
    3 awaits, 2 round trips
    stage 1: 'user' 'config'
    stage 2: 'order'
)");
}

TEST_F(PrintStagesTest, BrokenFunctionsAreNamed) {
  FunctionBuilder &F = B.coroutine("Task<User> torn");
  F.function().Broken = true;
  const std::string Text = printed([](auto &OS, auto &P, auto &Model, auto &) {
    printEffects(OS, P, Model);
  });
  EXPECT_THAT(Text, testing::HasSubstr("torn broken\n"));
  EXPECT_THAT(printed(printGraph), testing::Not(testing::HasSubstr("torn")));
}

} // namespace
