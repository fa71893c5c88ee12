//===--- FlowBuilderTest.cpp ----------------------------------------------===//

#include "test/support/FlowBuilder.h"
#include "checks/flow/Print.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

std::string printed(FlowBuilder &B) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  print(OS, B.build());
  return Text;
}

TEST(FlowBuilderTest, MakesTheStepsThatLoweringMakes) {
  FlowBuilder B;
  B.declare("Task<User> UserService::findById(int id) const");
  B.declare("Page(User user, Log &log)");
  FunctionBuilder &F = B.coroutine("Task<Page> app::page",
                                   "UserService &users, Log &log, int id");
  F.await("user", "users.findById(id)");
  F.returns("Page{std::move(user), log}");
  EXPECT_EQ(
      printed(B),
      R"(coroutine app::page(UserService & users, Log & log, int id) -> Task<Page>
  await declaration user: User from Task<User> | call UserService::findById on users(value id) | made from (awaited)
  exit return value | construct Page::Page(moved user; & log)
)");
}

TEST(FlowBuilderTest, EveryExtentLeadsToItsText) {
  FlowBuilder B;
  B.declare("Task<int> load(int id)");
  FunctionBuilder &F = B.coroutine("Task<int> page", "int id");
  F.await("a", "load(id)");
  const Await A = *F.last().Await;
  F.returns("a");
  Flow Made = B.build();
  const auto Sliced = [&](Extent E) {
    return B.text().substr(E.Begin, E.End - E.Begin);
  };
  EXPECT_EQ(Sliced(A.Keyword), "co_await");
  EXPECT_EQ(Sliced(A.Operand), "load(id)");
  EXPECT_EQ(Sliced(A.Expression), "co_await load(id)");
  const Function &Fn = Made.Functions[0];
  EXPECT_EQ(Sliced(Fn.Body.Statements[0].Where), "auto a = co_await load(id);");
  EXPECT_EQ(Sliced(Fn.Body.Statements[1].Where), "co_return a;");
  EXPECT_EQ(Sliced(Fn.NameWhere), "page");
  EXPECT_EQ(Sliced(Fn.Where), B.text().substr(0, B.text().size() - 2));
}

TEST(FlowBuilderTest, AwaitsInArgumentsComeBeforeTheCall) {
  FlowBuilder B;
  B.declare("Task<int> load(int id)");
  B.declare("int combine(int a, int b)");
  FunctionBuilder &F = B.coroutine("Task<int> page", "int id");
  F.returns("combine(co_await load(id), co_await load(2))");
  EXPECT_EQ(printed(B), R"(coroutine page(int id) -> Task<int>
  await argument: int from Task<int> | call load(value id)
  await argument: int from Task<int> | call load(value)
  exit return value | call combine(value (awaited); value (awaited))
)");
}

} // namespace
