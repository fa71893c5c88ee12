//===--- VisibilityTest.cpp - What others see between two awaits ----------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class VisibilityTest : public AnalysisTest {
protected:
  VisibilityTest() {
    B.record("Report", {"int count"});
    B.record("Sink", {"Report *report"});
    B.record("Basket", {"Owned<Report> mine", "Shared<Report> ours"});
  }

  FunctionBuilder &page(llvm::StringRef More = "") {
    return B.coroutine(
        "Task<Page> page",
        ("const Users &users, const Orders &orders, int id" + More).str());
  }

  /// `PLACE = user.id` between two look-ups.
  void changes(FunctionBuilder &F, llvm::StringRef Place) {
    F.await("user", "users.find(id)")
        .assign(Place, "user.id")
        .await("order", "orders.findFor(id)")
        .returns("Page{user, order}");
  }

  void expectSeen(FunctionBuilder &F, llvm::StringRef Place) {
    changes(F, Place);
    expectSilent(
        ("it changes '" + Place + "', which others may look at meanwhile")
            .str());
  }

  void expectPrivate(FunctionBuilder &F, llvm::StringRef Place) {
    changes(F, Place);
    EXPECT_EQ(message(), Two);
  }

  /// The step made last does this with a name.
  void uses(FunctionBuilder &F, llvm::StringRef Name, UseKind Kind) {
    F.root(Name).Uses.push_back({Kind, F.last().Where});
  }

  /// `onCancel([&NAME] { … });`
  void capture(FunctionBuilder &F, llvm::StringRef Callee,
               llvm::StringRef Name) {
    F.expression((Callee + "(id)").str());
    F.last().Calls.back().Args.front().CapturesByRef = {F.place(Name)};
    uses(F, Name, UseKind::CapturedByRef);
  }
};

TEST_F(VisibilityTest, APlainValue) {
  expectPrivate(page(", Report report"), "report.count");
}

TEST_F(VisibilityTest, WhatAParameterOwnsAlone) {
  expectPrivate(page(", Owned<Report> report"), "report.count");
}

TEST_F(VisibilityTest, WhatAParameterSharesWithOthers) {
  expectSeen(page(", Shared<Report> report"), "report.count");
}

TEST_F(VisibilityTest, WhatAParametersPointerLeadsTo) {
  expectSeen(page(", Sink sink"), "sink.report.count");
}

TEST_F(VisibilityTest, WhatAFieldOwnsAlone) {
  expectPrivate(page(", Basket basket"), "basket.mine.count");
}

TEST_F(VisibilityTest, WhatAFieldSharesWithOthers) {
  expectSeen(page(", Basket basket"), "basket.ours.count");
}

TEST_F(VisibilityTest, WhatAnAccessorReturns) {
  B.declare("Report &current()");
  FunctionBuilder &F = page().local("Report &report", "current()");
  changes(F, "report.count");
  expectSilent("which others may look at meanwhile");
}

TEST_F(VisibilityTest, ACopyOfWhatAnAccessorReturns) {
  B.declare("Report current(int id)");
  FunctionBuilder &F = page().local("Report report", "current(id)");
  expectPrivate(F, "report.count");
}

TEST_F(VisibilityTest, APointerToALocal) {
  FunctionBuilder &F =
      page(", Report report").local("Report *chosen", "&report");
  uses(F, "report", UseKind::Written);
  expectPrivate(F, "chosen.count");
}

TEST_F(VisibilityTest, APointerThatIsSetAnew) {
  FunctionBuilder &F = page(", Report report, Report other")
                           .local("Report *chosen", "&report")
                           .assign("chosen", "&other");
  uses(F, "chosen", UseKind::Written);
  changes(F, "chosen.count");
  expectSilent("it changes 'chosen.count', which others may look at");
}

TEST_F(VisibilityTest, ALocalWhoseAddressIsKept) {
  B.record("Slot", {"Report *into"});
  FunctionBuilder &F =
      page(", Report report, Slot slot").assign("slot.into", "&report");
  uses(F, "report", UseKind::Written);
  expectSeen(F, "report.count");
}

TEST_F(VisibilityTest, ALocalThatACallbackCaptured) {
  B.declare("void onCancel(int id)");
  B.coroutine("void onCancel", "int id").returns();
  FunctionBuilder &F = page(", Report report");
  capture(F, "onCancel", "report");
  expectSeen(F, "report.count");
}

TEST_F(VisibilityTest, ALocalThatACallbackCapturesLater) {
  B.declare("void onCancel(int id)");
  B.coroutine("void onCancel", "int id").returns();
  FunctionBuilder &F = page(", Report report");
  F.await("user", "users.find(id)")
      .assign("report.count", "user.id")
      .await("order", "orders.findFor(id)");
  capture(F, "onCancel", "report");
  F.returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(VisibilityTest, ALocalThatANamedLambdaCaptured) {
  FunctionBuilder &F = page(", Report report").local("Body body", "id");
  F.root("body").Lambda = "c:body";
  F.root("body").From = {F.place("report")};
  uses(F, "report", UseKind::CapturedByRef);
  expectPrivate(F, "report.count");
}

TEST_F(VisibilityTest, ALocalThatAGuardRefersTo) {
  B.record("Undo", {"Report &report"});
  Type &Undo = B.facts("Undo");
  Undo.NonTrivialDestructor = Undo.HoldsReference = true;
  B.declare("Undo(Report &report)");
  B.function("Undo::Undo", "Report &report");
  FunctionBuilder &F =
      page(", Report report").local("Undo undo", "Undo{report}");
  expectSeen(F, "report.count");
}

} // namespace
