//===--- TemplateTest.cpp - Patterns, instantiations, order of findings ---===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

/// One text, several functions: what a template is in a Flow.
class TemplateTest : public AnalysisTest {
protected:
  TemplateTest() {
    B.coroutine("Task<Page> page",
                "const Users &users, const Orders &orders, int id")
        .await("user", "users.find(id)")
        .await("order", "orders.findFor(id)")
        .returns("Page{user, order}");
    Unit = B.build();
    Written = Unit.Functions[0];
    Unit.Functions.clear();
  }

  /// Adds the function as pattern or instantiation; with \p Chain the second
  /// await needs the first.
  void add(bool Pattern, bool Chain) {
    Function Fn = Written;
    Fn.Pattern = Pattern;
    Fn.Instantiation = !Pattern;
    Fn.Usr += "#" + std::to_string(Unit.Functions.size());
    if (Chain)
      Fn.Body.Steps[1].Reads.push_back({Fn.Body.Steps[0].Binds[0], {}});
    Unit.Functions.push_back(std::move(Fn));
  }

  std::vector<Finding> found() const {
    return analyse(Program::link(Unit), testModel(), {}, text());
  }

  Flow Unit;
  Function Written;
};

TEST_F(TemplateTest, IsReportedOnce) {
  add(true, false);
  add(false, false);
  add(false, false);
  EXPECT_EQ(found().size(), 1U);
}

TEST_F(TemplateTest, HoldsInThePatternAlone) {
  add(true, false);
  EXPECT_EQ(found().size(), 1U);
}

TEST_F(TemplateTest, HoldsInEveryInstantiationThoughNotInThePattern) {
  add(true, true);
  add(false, false);
  add(false, false);
  EXPECT_EQ(found().size(), 1U);
}

TEST_F(TemplateTest, HoldsInSomeInstantiations) {
  add(true, true);
  add(false, false);
  add(false, true);
  EXPECT_TRUE(found().empty());
}

TEST_F(TemplateTest, AFixIsTheSameInAllInstantiations) {
  add(false, false);
  add(false, false);
  EXPECT_TRUE(found().at(0).Repair);
  // In the second one a type of its own stands in the declaration.
  Await &A = *Unit.Functions[1].Body.Steps[1].Await;
  A.Converts = true;
  A.PlainAuto = false;
  EXPECT_FALSE(found().at(0).Repair);
  EXPECT_EQ(found().at(0).NoFixBecause,
            "the rewrite would not be the same in every instantiation of the "
            "template");
}

TEST(FindingOrderTest, FollowsTheText) {
  FlowBuilder B;
  B.record("User", {"int id"});
  B.declare("Task<User> Users::find(int id) const");
  for (llvm::StringRef Name : {"zebra", "adder"})
    B.coroutine("Task<int> " + Name.str(),
                "const Users &left, const Users &right")
        .await("a", "left.find(1)")
        .await("b", "right.find(2)")
        .expression("a")
        .returns("b");
  Flow Unit = B.build();
  std::swap(Unit.Functions[0], Unit.Functions[1]);
  const auto Found =
      analyse(Program::link(Unit), testModel(), {}, [&](const Source &) {
        return std::optional(llvm::StringRef(B.text()));
      });
  ASSERT_EQ(Found.size(), 2U);
  EXPECT_EQ(Found[0].Function, "zebra");
  EXPECT_EQ(Found[1].Function, "adder");
}

/// `if constexpr` hides an exit from one instance that another may take.
TEST_F(TemplateTest, NoFixOverAnExitOfThePattern) {
  add(true, true);
  Step Exit;
  Exit.Kind = StepKind::Exit;
  Exit.Exit = async_tidy::Exit{ExitKind::Return, ValueClass::Ordinary};
  const Extent Before = Unit.Functions[0].Body.Steps[0].Await->Expression;
  Exit.Where = {Before.Source, Before.End + 1, Before.End + 2, false};
  Unit.Functions[0].Body.Steps.insert(Unit.Functions[0].Body.Steps.begin() + 1,
                                      Exit);
  add(false, false);
  const std::vector<Finding> All = found();
  ASSERT_EQ(All.size(), 1U);
  EXPECT_FALSE(All[0].Repair);
  EXPECT_EQ(All[0].NoFixBecause,
            "another instantiation of the template may leave between the "
            "awaits");
}

} // namespace
