//===--- VerifyTest.cpp ---------------------------------------------------===//

#include "checks/flow/Verify.h"
#include "gtest/gtest.h"

using namespace async_tidy;

namespace {

/// A function with one of each: source, type, root, statement, step.
Flow whole() {
  Flow F;
  F.Sources.emplace_back();
  F.Types.emplace_back();
  Function &Fn = F.Functions.emplace_back();
  Fn.Name = "f";
  Fn.Where = {0, 0, 1};
  Fn.Roots.emplace_back();
  Fn.Body.Statements.emplace_back();
  Fn.Body.Steps.emplace_back();
  return F;
}

Step &stepOf(Flow &F) { return F.Functions[0].Body.Steps[0]; }

TEST(VerifyTest, AcceptsWhatIsWhole) {
  EXPECT_EQ(verify(Flow()), "");
  EXPECT_EQ(verify(whole()), "");
}

TEST(VerifyTest, AcceptsIndicesThatNameNothing) {
  Flow F = whole();
  F.Types[0].Args = {NoIndex};
  F.Functions[0].Roots[0].Type = NoIndex;
  stepOf(F).Where = Extent();
  EXPECT_EQ(verify(F), "");
}

TEST(VerifyTest, Types) {
  Flow F = whole();
  F.Types[0].Args = {0, 1};
  EXPECT_EQ(verify(F), "a type index leads nowhere");
  F = whole();
  F.Types[0].Fields.push_back({"a", 1});
  EXPECT_EQ(verify(F), "a type index leads nowhere");
  F = whole();
  F.Functions[0].Roots[0].Type = 1;
  EXPECT_EQ(verify(F), "a type index leads nowhere in f");
}

TEST(VerifyTest, PlacesAnywhereUnderAStep) {
  Flow F = whole();
  stepOf(F).Reads.push_back({0, {"id"}});
  EXPECT_EQ(verify(F), "");
  stepOf(F).Calls.emplace_back().Args.emplace_back().Places.push_back({1, {}});
  EXPECT_EQ(verify(F), "a root index leads nowhere in f");
}

TEST(VerifyTest, RootsOfOneFunctionAreNotAnothers) {
  Flow F = whole();
  Function &Second = F.Functions.emplace_back();
  Second.Name = "g";
  Second.Where = {0, 1, 2};
  Second.Parameters = {0};
  EXPECT_EQ(verify(F), "a root index leads nowhere in g");
}

TEST(VerifyTest, Extents) {
  Flow F = whole();
  stepOf(F).Where = {1, 0, 0};
  EXPECT_EQ(verify(F), "a source index leads nowhere in f");
  stepOf(F).Where = {0, 5, 4};
  EXPECT_EQ(verify(F), "an extent ends before it begins in f");
}

TEST(VerifyTest, FunctionsLieInAFile) {
  Flow F = whole();
  F.Functions[0].Where = Extent();
  EXPECT_EQ(verify(F), "a function lies in no file in f");
}

TEST(VerifyTest, StepsHaveTheBlocksOfTheirKind) {
  for (size_t Count = 0; Count != 6; ++Count) {
    Flow F = whole();
    stepOf(F).Children.resize(Count);
    stepOf(F).Kind = StepKind::Loop;
    EXPECT_EQ(verify(F),
              Count == 3
                  ? ""
                  : "a loop step has not condition, body and increment in f");
    stepOf(F).Kind = StepKind::Scope;
    EXPECT_EQ(verify(F),
              Count == 1 ? "" : "a scope step has not one block in f");
    stepOf(F).Kind = StepKind::Branch;
    EXPECT_EQ(verify(F), "");
  }
}

TEST(VerifyTest, StepsHaveWhatTheirKindSays) {
  Flow F = whole();
  stepOf(F).Kind = StepKind::Await;
  EXPECT_EQ(verify(F), "a step is an await without its facts, or the other way "
                       "round in f");
  stepOf(F).Await.emplace();
  EXPECT_EQ(verify(F), "");
  stepOf(F).Await->MadeBy = 0;
  EXPECT_EQ(verify(F), "a call index leads nowhere in f");

  F = whole();
  stepOf(F).Kind = StepKind::Exit;
  EXPECT_EQ(verify(F), "an exit step has no exit in f");

  F = whole();
  stepOf(F).Kind = StepKind::Try;
  EXPECT_EQ(verify(F), "a try step has not one block a handler in f");
  stepOf(F).Children.resize(2);
  stepOf(F).Handlers = {NoIndex};
  EXPECT_EQ(verify(F), "");
}

TEST(VerifyTest, StepsOfABlockWithoutStatementsBelongToNone) {
  Flow F = whole();
  F.Functions[0].Body.Statements.clear();
  EXPECT_EQ(verify(F), "");
}

TEST(VerifyTest, StepsBelongToAStatement) {
  Flow F = whole();
  stepOf(F).Statement = 1;
  EXPECT_EQ(verify(F), "a statement index leads nowhere in f");
}

} // namespace
