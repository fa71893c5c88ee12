//===--- OrderRuleTest.cpp - Rules 3 and 4: barriers, exits, handlers -----===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class OrderRuleTest : public AnalysisTest {
protected:
  OrderRuleTest() {
    B.facts("Lock").NonTrivialDestructor = true;
    B.facts("ScopedPermit").NonTrivialDestructor = true;
    B.declare("Task<void> hop()");
    B.declare("Task<void> pause(int ms)");
    B.declare("Task<Lock> Mutex::lock()");
    B.declare("void logLine(User user)");
    B.declare("void logLine(int id)");
  }

  FunctionBuilder &page(llvm::StringRef More = "") {
    return B.coroutine(
        "Task<Page> page",
        ("const Users &users, const Orders &orders, int id" + More).str());
  }

  /// Two look-ups with what \p Between builds between them.
  void expectBetween(llvm::function_ref<void(FunctionBuilder &)> Between,
                     llvm::StringRef Expected, llvm::StringRef More = "") {
    FunctionBuilder &F = page(More);
    F.await("user", "users.find(id)");
    Between(F);
    F.await("order", "orders.findFor(id)").returns("Page{user, order}");
    if (Expected == Two)
      EXPECT_EQ(message(), Two);
    else
      expectSilent(Expected);
  }
};

TEST_F(OrderRuleTest, AHopBetween) {
  expectBetween([](auto &F) { F.awaitDiscarded("hop()"); },
                "'hop' keeps its place: what follows runs elsewhere");
}

TEST_F(OrderRuleTest, AHopBetweenEvenAtLow) {
  page()
      .await("user", "users.find(id)")
      .awaitDiscarded("hop()")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(Confidence::Low), "silent");
}

TEST_F(OrderRuleTest, ASleepBetween) {
  expectBetween([](auto &F) { F.awaitDiscarded("pause(3)"); },
                "'pause' keeps its place");
}

TEST_F(OrderRuleTest, ALockFirst) {
  page(", Mutex &mutex")
      .await("held", "mutex.lock()")
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two) << "behind the lock the two may still overlap";
  EXPECT_EQ(findings().front().Stages[0].size(), 2U);
}

TEST_F(OrderRuleTest, ALockBetween) {
  expectBetween([](auto &F) { F.await("held", "mutex.lock()"); },
                "'lock' keeps its place", ", Mutex &mutex");
}

TEST_F(OrderRuleTest, APermitByTheNameOfItsType) {
  B.declare("Task<ScopedPermit> Limits::getPermit(int id) const");
  expectBetween([](auto &F) { F.await("permit", "limits.getPermit(id)"); },
                "what it yields guards what follows", ", const Limits &limits");
}

TEST_F(OrderRuleTest, APermitThatIsReadLater) {
  B.declare("Task<ScopedPermit> Limits::getPermit(int id) const");
  page(", const Limits &limits")
      .await("permit", "limits.getPermit(id)")
      .await("user", "users.find(id)")
      .expression("permit")
      .returns("user");
  expectSilent("what it yields guards what follows");
}

TEST_F(OrderRuleTest, ABuildingPermitIsNoGuard) {
  B.record("Permit", {"int number"});
  B.declare("Task<Permit> Office::getPermit(int id) const");
  page(", const Office &office")
      .await("permit", "office.getPermit(id)")
      .await("user", "users.find(id)")
      .expression("permit")
      .returns("user");
  EXPECT_EQ(message(), Two);
}

TEST_F(OrderRuleTest, AGuardBuiltBetween) {
  B.declare("Lock(int &mutex)");
  expectBetween([](auto &F) { F.local("Lock held", "Lock{id}"); },
                "'held' guards what follows");
}

TEST_F(OrderRuleTest, AGuardDestroyedBetween) {
  B.declare("Lock(int &mutex)");
  FunctionBuilder &F = page();
  F.local("Lock held", "Lock{id}")
      .await("user", "users.find(id)")
      .destroy("held")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("'held' guards what follows up to its end");
}

TEST_F(OrderRuleTest, AScopeWithAGuardBetween) {
  B.declare("Lock(int &mutex)");
  expectBetween(
      [](FunctionBuilder &F) {
        F.scope([&] {
          F.local("Lock held", "Lock{id}");
          F.destroy("held");
        });
      },
      "guards what follows");
}

TEST_F(OrderRuleTest, AYieldBetween) {
  expectBetween([](auto &F) { F.yields("user"); }, "'co_yield'");
}

TEST_F(OrderRuleTest, ALogBetween) {
  expectBetween([](auto &F) { F.expression("logLine(id)"); }, Two);
}

TEST_F(OrderRuleTest, ALogOfTheResultBetween) {
  B.declare("void logLine(User user)");
  expectBetween([](auto &F) { F.expression("logLine(user)"); }, Two);
}

TEST_F(OrderRuleTest, AnAwaitedLogIsAnEffect) {
  B.declare("Task<int> logLine(int id)");
  expectBetween([](auto &F) { F.await("n", "logLine(id)").expression("n"); },
                "'logLine' is a log, which keeps its order");
}

TEST_F(OrderRuleTest, AnUnknownCallBetween) {
  B.declare("void touch(int id)");
  expectBetween([](auto &F) { F.expression("touch(id)"); },
                "nothing shows what 'touch' does");
}

TEST_F(OrderRuleTest, AnActingCallBetween) {
  B.declare("int sendMail(int id)");
  expectBetween([](auto &F) { F.local("auto sent", "sendMail(id)"); },
                "'sendMail' acts: its name says 'send'");
}

TEST_F(OrderRuleTest, AComputationBetween) {
  B.declare("int toDto(const User &user)");
  expectBetween([](auto &F) { F.local("auto dto", "toDto(user)"); }, Two);
}

TEST_F(OrderRuleTest, AValueThatIsMade) {
  B.declare("int makeDto(const User &user)");
  expectBetween([](auto &F) { F.local("auto dto", "makeDto(user)"); }, Two);
}

TEST_F(OrderRuleTest, AnObjectThatIsMadeAndDropped) {
  B.declare("int makeDto(const User &user)");
  expectBetween([](auto &F) { F.expression("makeDto(user)"); },
                "'makeDto' acts");
}

TEST_F(OrderRuleTest, SomethingThatIsCreated) {
  B.declare("int createDto(const User &user)");
  expectBetween([](auto &F) { F.local("auto dto", "createDto(user)"); },
                "'createDto' acts");
}

TEST_F(OrderRuleTest, AComputationWhoseResultIsDropped) {
  B.declare("int toDto(const User &user)");
  expectBetween([](auto &F) { F.expression("toDto(user)"); },
                "nothing shows what 'toDto' does");
}

TEST_F(OrderRuleTest, AComputationWithAnOutParameter) {
  B.declare("int toDto(User &user)");
  expectBetween([](auto &F) { F.local("auto dto", "toDto(user)"); },
                "nothing shows what 'toDto' does");
}

TEST_F(OrderRuleTest, AComputationFromNothing) {
  B.declare("int ticket()");
  expectBetween([](auto &F) { F.local("auto number", "ticket()"); },
                "nothing shows what 'ticket' does");
}

TEST_F(OrderRuleTest, AConstMemberThatComputes) {
  B.declare("int User::weight() const");
  expectBetween([](auto &F) { F.local("auto weight", "user.weight()"); }, Two);
}

TEST_F(OrderRuleTest, AMutableMember) {
  B.declare("int User::weight()");
  expectBetween([](auto &F) { F.local("auto weight", "user.weight()"); },
                "nothing shows what 'weight' does");
}

TEST_F(OrderRuleTest, ACallbackIsNoComputation) {
  B.declare("int Callback::answer(int id) const").ShortName = "operator()";
  FunctionBuilder &F = page(", const Callback &callback");
  F.await("user", "users.find(id)");
  F.local("auto answer", "callback.answer(id)");
  F.await("order", "orders.findFor(id)").returns("Page{user, order}");
  expectSilent("nothing shows what 'operator()' does");
}

TEST_F(OrderRuleTest, NestedCallsInTheArguments) {
  B.declare("int nextId()");
  page()
      .await("user", "users.find(nextId())")
      .await("order", "orders.findFor(nextId())")
      .returns("Page{user, order}");
  expectSilent("'nextId' acts: its name says 'next'");
}

TEST_F(OrderRuleTest, TheClockInTheArguments) {
  B.declare("static int std::chrono::system_clock::now()");
  page()
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(std::chrono::system_clock::now())")
      .returns("Page{user, order}");
  expectSilent("'now' keeps its place");
}

TEST_F(OrderRuleTest, AContainerOfTheStandardLibrary) {
  B.declare("void Numbers::push(int n)");
  expectBetween([](auto &F) { F.expression("numbers.push(user.id)"); }, Two,
                ", Numbers numbers");
}

TEST_F(OrderRuleTest, AnOpaqueStatement) {
  expectBetween([](auto &F) { F.opaque("asm(\"\");"); },
                "the statement is not understood");
}

TEST_F(OrderRuleTest, AnExitBetween) {
  expectBetween(
      [](FunctionBuilder &F) {
        F.branch("user.id", [&] { F.returns("user"); });
      },
      "control may leave here");
}

TEST_F(OrderRuleTest, AThrowBetween) {
  expectBetween(
      [](FunctionBuilder &F) { F.branch("user.id", [&] { F.throws("id"); }); },
      "control may leave here");
}

TEST_F(OrderRuleTest, ABreakOutOfTheLoopAround) {
  FunctionBuilder &F = page();
  F.loop("id", [&] {
    F.await("user", "users.find(id)");
    F.branch("user.id", [&] { F.jump(ExitKind::Break); });
    F.await("order", "orders.findFor(id)").expression("order");
  });
  F.returns();
  expectSilent("control may leave here");
}

TEST_F(OrderRuleTest, ABreakOutOfALoopBetween) {
  expectBetween(
      [](FunctionBuilder &F) {
        F.loop("id", [&] { F.branch("id", [&] { F.jump(ExitKind::Break); }); });
      },
      Two);
}

TEST_F(OrderRuleTest, ABreakOutOfASwitchBetween) {
  expectBetween(
      [](FunctionBuilder &F) {
        F.branch("id", [&] { F.jump(ExitKind::Break); });
        F.last().Switch = true;
      },
      Two);
}

TEST_F(OrderRuleTest, AContinueInASwitchInALoop) {
  FunctionBuilder &F = page();
  F.loop("id", [&] {
    F.await("user", "users.find(id)");
    F.branch("user.id", [&] { F.jump(ExitKind::Continue); });
    F.last().Switch = true;
    F.await("order", "orders.findFor(id)").expression("order");
  });
  F.returns();
  expectSilent("control may leave here");
}

TEST_F(OrderRuleTest, ABranchThatOnlyComputes) {
  expectBetween(
      [](FunctionBuilder &F) {
        F.branch("user.id", [&] { F.increment("total"); });
      },
      Two, ", int total");
}

TEST_F(OrderRuleTest, AnAwaitThatMayNotRun) {
  FunctionBuilder &F = page();
  F.await("user", "users.find(id)");
  F.branch("id",
           [&] { F.await("order", "orders.findFor(id)").expression("order"); });
  F.returns("user");
  expectSilent("it does not run in every case");
}

TEST_F(OrderRuleTest, ACheckBetween) {
  B.declare("void requireAge(int age)");
  expectBetween([](auto &F) { F.expression("requireAge(user.age)"); },
                "'requireAge' may end the function");
}

TEST_F(OrderRuleTest, AnAwaitedCheckBetween) {
  B.declare("Task<void> validateUser(int id)");
  expectBetween([](auto &F) { F.awaitDiscarded("validateUser(id)"); },
                "'validateUser' acts");
}

TEST_F(OrderRuleTest, AMacroThatMayLeave) {
  expectBetween(
      [](FunctionBuilder &F) {
        F.expression("user.id");
        F.last().Macro = "assert";
      },
      "'assert' may end the function");
}

TEST_F(OrderRuleTest, DifferentTryBlocks) {
  FunctionBuilder &F = page();
  F.tryCatch([&] { F.await("user", "users.find(id)").expression("user"); },
             {"..."});
  F.tryCatch(
      [&] { F.await("order", "orders.findFor(id)").expression("order"); },
      {"..."});
  F.returns();
  EXPECT_EQ(message(), "silent");
}

TEST_F(OrderRuleTest, OneTryBlock) {
  FunctionBuilder &F = page();
  F.tryCatch(
      [&] {
        F.await("user", "users.find(id)");
        F.await("order", "orders.findFor(id)");
        F.expression("Page{user, order}");
      },
      {"Failure &"});
  F.returns();
  EXPECT_EQ(message(), Two) << "the library keeps the type of failures";
}

class HandlerTest : public AnalysisTest {
protected:
  HandlerTest() {
    B.declare("Racy<User> findUser(int id)");
    B.declare("Racy<Order> findOrder(int id)");
  }

  void awaitUnder(std::initializer_list<llvm::StringRef> Handlers) {
    FunctionBuilder &F = B.coroutine("Racy<int> page", "int id");
    F.tryCatch(
        [&] {
          F.await("user", "findUser(id)");
          F.await("order", "findOrder(id)");
          F.expression("Page{user, order}");
        },
        Handlers);
    F.returns();
  }
};

TEST_F(HandlerTest, ATypedHandlerWhereFailuresChangeTheirType) {
  awaitUnder({"Failure &"});
  expectSilent("a handler around names an exception type, and 'race' of Test "
               "may throw another one");
}

TEST_F(HandlerTest, ATypedHandlerBesideOneForAll) {
  awaitUnder({"Failure &", "..."});
  EXPECT_EQ(message(), "silent");
}

TEST_F(HandlerTest, AHandlerForAll) {
  awaitUnder({"..."});
  EXPECT_EQ(message(), Two);
}

TEST_F(HandlerTest, ATypedHandlerFurtherOut) {
  FunctionBuilder &F = B.coroutine("Racy<int> page", "int id");
  F.tryCatch(
      [&] {
        F.branch("id", [&] {
          F.await("user", "findUser(id)");
          F.await("order", "findOrder(id)");
          F.expression("Page{user, order}");
        });
      },
      {"Failure &"});
  F.returns();
  EXPECT_EQ(message(), "silent");
}

TEST_F(OrderRuleTest, AClockIsReadBetween) {
  B.declare("int Clock::ticks() const");
  expectBetween([](auto &F) { F.local("int at", "clock.ticks()"); },
                "nothing shows what 'ticks' does", ", const Clock &clock");
}

TEST_F(OrderRuleTest, AClockIsReadBetweenWithAnArgument) {
  B.declare("int Clock::elapsed(int since) const");
  expectBetween([](auto &F) { F.local("int at", "clock.elapsed(id)"); },
                "nothing shows what 'elapsed' does", ", const Clock &clock");
}

TEST_F(OrderRuleTest, AValueIsAskedBetween) {
  B.record("Point", {"int x"});
  B.declare("int Point::norm() const");
  expectBetween([](auto &F) { F.local("int at", "point.norm()"); }, Two,
                ", const Point &point");
}

} // namespace
