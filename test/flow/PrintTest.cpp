//===--- PrintTest.cpp ----------------------------------------------------===//
//
// What the golden files of test/lower do not reach: kinds of steps that take a
// rare source, and what the form must never show.
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Print.h"
#include "test/flow/AnyFlow.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using async_tidy::test::AnyFlow;
using testing::HasSubstr;
using testing::Not;

namespace {

Root named(RootKind Kind, const char *Name) {
  Root R;
  R.Kind = Kind;
  R.Name = Name;
  return R;
}

/// `int f()` with the local `user` (root 0), `this` (1), an awaited value (2)
/// and what `make()` returned (3).
class PrintTest : public testing::Test {
protected:
  PrintTest() {
    Type Int;
    Int.Spelling = "int";
    Unit.Types.push_back(Int);
    Unit.Functions.resize(1);
    fn().Name = "f";
    fn().ReturnType = 0;
    Root Made = named(RootKind::CallResult, "");
    Made.Callee = "make";
    fn().Roots = {named(RootKind::Local, "user"), named(RootKind::This, "this"),
                  named(RootKind::AwaitResult, ""), Made};
  }

  Function &fn() { return Unit.Functions[0]; }
  Step &step(StepKind Kind) {
    Step &S = fn().Body.Steps.emplace_back();
    S.Kind = Kind;
    return S;
  }
  std::string printed() const {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    print(OS, Unit);
    return Text;
  }

  Flow Unit;
};

TEST_F(PrintTest, Places) {
  EXPECT_EQ(toString(fn(), {0, {}}), "user");
  EXPECT_EQ(toString(fn(), {0, {"address", "city"}}), "user.address.city");
  EXPECT_EQ(toString(fn(), {0, {"[]", "id"}}), "user[].id");
  EXPECT_EQ(toString(fn(), {1, {"users_"}}), "this->users_");
  EXPECT_EQ(toString(fn(), {2, {"id"}}), "(awaited).id");
  EXPECT_EQ(toString(fn(), {3, {}}), "(result of make)");
}

TEST_F(PrintTest, HeadSaysWhatKindOfFunctionItIs) {
  EXPECT_EQ(printed(), "function f() -> int\n");
  fn().Coroutine = true;
  fn().Pattern = true;
  fn().Parameters = {0};
  fn().Roots[0].Type = 0;
  EXPECT_EQ(printed(), "coroutine f(int user) -> int pattern\n");
  fn().Broken = true;
  EXPECT_THAT(printed(), HasSubstr(" broken\n"));
}

TEST_F(PrintTest, ArgumentsShowHowTheyArePassed) {
  Call C;
  C.Name = "g";
  for (Passing How :
       {Passing::Value, Passing::Moved, Passing::ConstRef, Passing::MutableRef,
        Passing::ConstPointer, Passing::Pointer}) {
    Argument &A = C.Args.emplace_back();
    A.How = How;
    A.Places = {{0, {}}};
  }
  step(StepKind::Call).Calls.push_back(C);
  EXPECT_EQ(printed(),
            "function f() -> int\n"
            "  evaluate | call g(value user; moved user; const& user; & user; "
            "const* user; * user)\n");
}

TEST_F(PrintTest, TryNamesItsHandlers) {
  Step &Try = step(StepKind::Try);
  Try.Handlers = {0, NoIndex};
  Try.Children.resize(3);
  for (Block &Child : Try.Children)
    Child.Steps.emplace_back().Kind = StepKind::Suspend;
  EXPECT_EQ(printed(), "function f() -> int\n"
                       "  try\n"
                       "    body\n"
                       "      suspend\n"
                       "    catch int\n"
                       "      suspend\n"
                       "    catch ...\n"
                       "      suspend\n");
}

TEST_F(PrintTest, BranchesShowWhatTheyTest) {
  step(StepKind::Branch).Test = Predicate{{0, {"state"}}, "3", false};
  step(StepKind::Branch).Test = Predicate{{0, {}}, "", true};
  EXPECT_EQ(printed(), "function f() -> int\n"
                       "  branch on user.state == 3\n"
                       "  branch on !user\n");
}

TEST_F(PrintTest, OpaqueStepsSayWhy) {
  step(StepKind::Opaque).Note = "inline assembly";
  EXPECT_EQ(printed(), "function f() -> int\n  opaque | inline assembly\n");
}

TEST_F(PrintTest, ExitsSayHowAndWithWhat) {
  step(StepKind::Exit).Exit = Exit{ExitKind::Return, ValueClass::Nullopt};
  step(StepKind::Exit).Exit = Exit{ExitKind::Throw, ValueClass::None};
  EXPECT_EQ(printed(), "function f() -> int\n"
                       "  exit return nullopt\n"
                       "  exit throw\n");
}

TEST(PrintAnyFlowTest, ShowsNoPathAndDependsOnNothingElse) {
  for (unsigned Seed = 0; Seed < 50; ++Seed) {
    Flow F = AnyFlow(Seed, AnyFlow::Amount::Any).make();
    F.MainFile = "/secret/main.cpp";
    for (Source &S : F.Sources)
      S.Path = "/secret/header.h";
    std::string First, Second;
    llvm::raw_string_ostream FirstOS(First), SecondOS(Second);
    print(FirstOS, F);
    print(SecondOS, F);
    EXPECT_EQ(First, Second);
    EXPECT_THAT(First, Not(HasSubstr("secret")));
  }
}

} // namespace
