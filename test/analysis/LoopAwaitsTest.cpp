//===--- LoopAwaitsTest.cpp - One await a turn ----------------------------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

constexpr char OneATurn[] =
    "one await a turn, and no turn needs another's result: as many round trips "
    "as turns";

class LoopAwaitsTest : public AnalysisTest {
protected:
  LoopAwaitsTest() {
    B.declare("void Numbers::push(int number)");
    B.declare("Task<User> Users::load(int id) const");
  }

  /// `for (int id : ids) { … }` in a coroutine with \p Parameters besides.
  void turns(FunctionBuilder::Body Do, llvm::StringRef Parameters = "") {
    F = &B.coroutine("Task<int> all", ("const Users &users, Numbers ids, "
                                       "Numbers results" +
                                       Parameters)
                                          .str());
    F->rangeLoop("id", "ids", "int", Do).returns("results");
  }

  FunctionBuilder *F = nullptr;
};

TEST_F(LoopAwaitsTest, ALookUpAnElement) {
  turns([&] {
    F->await("user", "users.find(id)").expression("results.push(user.id)");
  });
  EXPECT_EQ(message(), OneATurn);
  EXPECT_EQ(findings().front().RoundTripsBefore, 0U);
  EXPECT_FALSE(findings().front().NoFixBecause.empty());
}

TEST_F(LoopAwaitsTest, TwoThatNeedEachOtherInOneTurn) {
  turns([&] {
    F->await("user", "users.find(id)")
        .await("other", "users.load(user.id)")
        .expression("results.push(other.id)");
  });
  EXPECT_EQ(message(), OneATurn);
}

TEST_F(LoopAwaitsTest, TheSameInEveryTurn) {
  turns([&] {
    F->await("user", "users.find(7)").expression("results.push(user.id)");
  });
  expectSilent("'user' is the same in every turn");
}

TEST_F(LoopAwaitsTest, WhatTheTurnBeforeFoundOut) {
  turns([&] { F->await("user", "users.find(last)").assign("last", "user.id"); },
        ", int last");
  expectSilent("a turn needs 'last' as the turn before left it");
}

TEST_F(LoopAwaitsTest, AnEarlyExit) {
  turns([&] {
    F->await("user", "users.find(id)").branch("user.id", [&] {
      F->jump(ExitKind::Break);
    });
  });
  expectSilent("The loop around it is not reported: control may leave here");
}

TEST_F(LoopAwaitsTest, ALoopThatATurnMayEnd) {
  F = &B.coroutine("Task<int> all",
                   "const Users &users, int id, Numbers results");
  F->loop("id", [&] {
     F->await("user", "users.find(id)").expression("results.push(user.id)");
   }).returns("results");
  expectSilent("whether there is another turn may depend on what this one did");
}

TEST_F(LoopAwaitsTest, OneObjectThatTakesOneAtATime) {
  B.declare("Task<User> Socket::getUser(int id)");
  turns(
      [&] {
        F->await("user", "socket.getUser(id)")
            .expression("results.push(user.id)");
      },
      ", Socket &socket");
  expectSilent("of two turns both use 'socket'");
}

TEST_F(LoopAwaitsTest, AnActingName) {
  B.declare("Task<User> Users::createUser(int id) const");
  turns([&] {
    F->await("user", "users.createUser(id)")
        .expression("results.push(user.id)");
  });
  expectSilent("'createUser' acts");
}

TEST_F(LoopAwaitsTest, AHandlerThatNamesTypes) {
  turns([&] {
    F->tryCatch([&] { F->await("user", "users.find(id)"); }, {"User"});
  });
  EXPECT_EQ(message(), "silent");
}

} // namespace
