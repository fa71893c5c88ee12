//===--- ScaleTest.cpp - Twice as much takes about twice as long ----------===//
//
// Processor times of one run are compared with each other, never with a number
// of seconds: the machine may be slow, or busy.
//
//===----------------------------------------------------------------------===//

#include "test/analysis/AnalysisKit.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <ctime>

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

/// Twice the work takes less than three times as long. Work that grows with the
/// square of the size takes four times.
constexpr double MostForTwice = 3;
constexpr unsigned Attempts = 5;

class ScaleTest : public AnalysisTest {
protected:
  using Program = llvm::function_ref<void(FlowBuilder &, unsigned Size)>;

  static double timeOf(Program Make, unsigned Size) {
    FlowBuilder Builder;
    declare(Builder);
    Make(Builder, Size);
    Flow Unit = Builder.build();
    Unit.Sources[0].Includes = {{"<all_of.h>", "/usr/include/all_of.h", 0, 0}};
    const TextProvider Text = [&](const Source &) {
      return llvm::StringRef(Builder.text());
    };
    const std::clock_t Begin = std::clock();
    analyse(async_tidy::Program::link(Unit), testModel(), {}, Text);
    return static_cast<double>(std::clock() - Begin);
  }

  static void declare(FlowBuilder &To) {
    To.record("User", {"int id"});
    To.declare("Task<User> Users::find(int id) const");
    To.declare("Task<User> Socket::find(int id) const");
    To.declare("int half(int n)");
  }

  static void expectLinear(Program Make, unsigned Size) {
    double Least = 0;
    for (unsigned I = 0; I != Attempts; ++I) {
      const double Ratio = timeOf(Make, 2 * Size) / timeOf(Make, Size);
      Least = I ? std::min(Least, Ratio) : Ratio;
      if (Least < MostForTwice)
        return;
    }
    EXPECT_LT(Least, MostForTwice);
  }
};

std::string numbered(llvm::StringRef Name, unsigned Number) {
  return Name.str() + std::to_string(Number);
}

TEST_F(ScaleTest, AwaitsOfOneBodyOnOneObject) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        FunctionBuilder &F = To.coroutine("Task<int> page", "Users users");
        for (unsigned I = 0; I != Size; ++I)
          F.await(numbered("user", I), "users.find(1)");
        F.returns("user0.id");
      },
      1000);
}

TEST_F(ScaleTest, AwaitsOfOneBodyThatNeedEachOther) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        FunctionBuilder &F = To.coroutine("Task<int> page", "Users users");
        F.await("user0", "users.find(1)");
        for (unsigned I = 1; I != Size; ++I)
          F.await(numbered("user", I),
                  "users.find(" + numbered("user", I - 1) + ".id)");
        F.returns("user0.id");
      },
      1000);
}

TEST_F(ScaleTest, AwaitsOfOneBodyOnAnExclusiveObject) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        FunctionBuilder &F = To.coroutine("Task<int> page", "Socket &peer");
        for (unsigned I = 0; I != Size; ++I)
          F.await(numbered("user", I), "peer.find(1)")
              .expression(numbered("user", I));
        F.returns("user0.id");
      },
      1000);
}

TEST_F(ScaleTest, ReadsAndWritesOfOneVariable) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        FunctionBuilder &F = To.coroutine("Task<int> page", "Users users");
        F.await("first", "users.find(1)").local("int sum", "0");
        for (unsigned I = 0; I != Size; ++I)
          F.increment("sum").local(numbered("int part", I), "half(sum)");
        F.await("last", "users.find(2)").expression("first").returns("last.id");
      },
      1000);
}

/// Each with a finding, and one in ten with a fix: the text of the others is
/// not known.
TEST_F(ScaleTest, FunctionsOfOneFile) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        for (unsigned I = 0; I != Size; ++I) {
          FunctionBuilder &F =
              To.coroutine("Task<int> " + numbered("page", I), "Users users");
          F.await("first", "users.find(1)")
              .await("last", "users.find(2)")
              .expression("first")
              .returns("last.id");
          if (I % 10)
            F.function().Where.InMacro = true;
        }
      },
      10000);
}

TEST_F(ScaleTest, FunctionsThatCallEachOtherInARow) {
  expectLinear(
      [](FlowBuilder &To, unsigned Size) {
        // The last is defined first.
        for (unsigned I = 0; I <= Size; ++I)
          To.declare("Task<int> " + numbered("get", I) + "(int id)");
        for (unsigned I = Size; I != 0; --I)
          To.coroutine("Task<int> " + numbered("get", I), "int id")
              .await("n", numbered("get", I - 1) + "(id)")
              .returns("n");
      },
      10000);
}

} // namespace
