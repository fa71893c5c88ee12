//===--- BodyTest.cpp - Callees' bodies as evidence -----------------------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;
using testing::Contains;
using testing::HasSubstr;

namespace {

/// `Service::tally` has a body in view; its name says nothing. `getRow` is
/// another such member, named like a read.
class BodyTest : public AnalysisTest {
protected:
  BodyTest() {
    B.record("Service", {"Store store_", "Users users_", "Mutex mutex_",
                         "Socket socket_", "int cache_"});
    B.declare("Task<int> Store::peek(int at) const");
    B.declare("Task<int> Service::tally(int id) const");
    B.declare("Task<int> Service::getRow(int id) const");
    B.declare("Task<void> hop()");
    B.declare("Task<int> pause(int ms)");
    B.declare("Task<void> Socket::open()");
    B.declare("Task<int> Socket::fill(int n)");
    B.declare("int sendMail(int id)");
    B.declare("int digest(int &id)");
    B.facts("Lock").NonTrivialDestructor = true;
    B.declare("Task<Lock> Mutex::lock()");
  }

  using Fill = llvm::function_ref<void(FunctionBuilder &)>;

  /// Gives `Service::tally` a body that ends with a look at its store.
  void load(Fill Body) {
    FunctionBuilder &F =
        B.coroutine("Task<int> Service::" + Callee + " const", "int id");
    Body(F);
    F.await("row", "store_.peek(id)").returns("row");
  }

  FunctionBuilder &page() {
    return B.coroutine("Task<int> page",
                       "Service &left, Service &right, int id");
  }

  /// Awaits the two one after the other and uses both results.
  void pageOf(llvm::StringRef First, llvm::StringRef Second) {
    page().await("a", First).await("b", Second).expression("a").returns("b");
  }

  /// Awaits \p Call behind a look-up of somebody else's.
  void besideARead(llvm::StringRef Call) {
    B.coroutine("Task<int> page", "const Users &users, int id")
        .await("user", "users.find(id)")
        .await("b", Call)
        .expression("user")
        .returns("b");
  }

  /// What is found in `page`; the bodies of others may have findings too.
  std::string ofPage() {
    for (const Finding &F : findings())
      if (F.Function == "page")
        return F.Message;
    return "silent";
  }

  std::string apart() {
    page()
        .await("a", "left." + Callee + "(id)")
        .await("b", "right." + Callee + "(id)")
        .expression("a")
        .returns("b");
    return ofPage();
  }

  void expectApartSilent(llvm::StringRef Why) {
    EXPECT_EQ(apart(), "silent");
    EXPECT_THAT(explanations(), HasSubstr(Why.str()));
  }

  std::string together() {
    page()
        .await("a", "left." + Callee + "(id)")
        .await("b", "left." + Callee + "(2)")
        .expression("a")
        .returns("b");
    return ofPage();
  }

  std::string Callee = "tally";
};

TEST_F(BodyTest, ThatOnlyReadsIsHighEvidence) {
  load([](auto &F) {});
  EXPECT_EQ(apart(), Two);
  EXPECT_EQ(findings().front().Certainty, Confidence::High);
  EXPECT_THAT(reasons(), Contains("'tally' only reads: its body"));
}

TEST_F(BodyTest, ThatOnlyReadsMayRunTwiceOnOneObject) {
  load([](auto &F) {});
  EXPECT_EQ(together(), Two);
}

TEST_F(BodyTest, ThatReadsByNameIsMediumEvidence) {
  load([](auto &F) { F.await("user", "users_.find(id)").expression("user"); });
  EXPECT_EQ(apart(), Two);
  EXPECT_EQ(findings().back().Certainty, Confidence::Medium);
}

TEST_F(BodyTest, ThatWritesItsObject) {
  load([](auto &F) { F.assign("cache_", "id"); });
  EXPECT_EQ(apart(), Two) << "each writes an object of its own";
}

TEST_F(BodyTest, ThatWritesItsObjectTwice) {
  load([](auto &F) { F.assign("cache_", "id"); });
  EXPECT_EQ(together(), "silent");
}

TEST_F(BodyTest, ThatWritesLocalsDoesNotMatter) {
  load([](auto &F) { F.local("int n", "id").increment("n"); });
  EXPECT_EQ(together(), Two);
}

TEST_F(BodyTest, ThatHops) {
  load([](auto &F) { F.awaitDiscarded("hop()"); });
  expectApartSilent("'tally' does not only read: 'hop' keeps its place");
}

TEST_F(BodyTest, ThatSleepsAndYieldsAValue) {
  load([](auto &F) { F.await("n", "pause(5)").expression("n"); });
  EXPECT_EQ(apart(), Two);
}

TEST_F(BodyTest, ThatSleepsAndYieldsNothing) {
  B.declare("Task<void> delayAll()").Annotations.clear();
  B.declare("Task<void> settle()");
  B.coroutine("Task<void> settle").await("n", "pause(5)").returns();
  B.coroutine("Task<Page> page",
              "const Users &users, const Orders &orders, int id")
      .await("user", "users.find(id)")
      .awaitDiscarded("settle()")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("'settle' does not only read: 'pause' keeps its place");
}

TEST_F(BodyTest, ThatHoldsALockForItself) {
  load([](FunctionBuilder &F) {
    F.await("held", "mutex_.lock()");
    F.destroy("held");
  });
  EXPECT_EQ(apart(), Two);
}

TEST_F(BodyTest, ThatHoldsOneLock) {
  load([](FunctionBuilder &F) {
    F.await("held", "mutex_.lock()");
    F.destroy("held");
  });
  EXPECT_EQ(together(), "silent");
}

TEST_F(BodyTest, ThatTakesALockAndKeepsIt) {
  load([](auto &F) { F.awaitDiscarded("mutex_.lock()"); });
  expectApartSilent("'tally' does not only read: 'lock' keeps its place");
}

TEST_F(BodyTest, ThatWorksOnASocketOfItsOwn) {
  Callee = "getRow";
  B.declare("Socket(int port)");
  load([](auto &F) {
    F.local("Socket own", "Socket{id}")
        .awaitDiscarded("own.open()")
        .await("n", "own.fill(id)")
        .expression("n");
  });
  EXPECT_EQ(together(), Two);
}

TEST_F(BodyTest, ThatConnectsAMember) {
  load([](auto &F) { F.awaitDiscarded("socket_.open()"); });
  expectApartSilent("'tally' does not only read: 'open' keeps its place");
}

TEST_F(BodyTest, ThatReadsFromItsSocket) {
  Callee = "getRow";
  load([](auto &F) { F.await("n", "socket_.fill(id)").expression("n"); });
  EXPECT_EQ(apart(), Two) << "two objects, two sockets";
}

TEST_F(BodyTest, ThatReadsFromItsSocketUnderANameThatSaysNothing) {
  load([](auto &F) { F.await("n", "socket_.fill(id)").expression("n"); });
  expectApartSilent("nothing shows what 'tally' does");
}

TEST_F(BodyTest, ThatReadsFromOneSocket) {
  Callee = "getRow";
  load([](auto &F) { F.await("n", "socket_.fill(id)").expression("n"); });
  EXPECT_EQ(together(), "silent");
}

TEST_F(BodyTest, ThatReadsFromASocketItWasGiven) {
  Callee = "getRow";
  B.record("Service", {"Store store_", "Socket &socket_"});
  load([](auto &F) { F.await("n", "socket_.fill(id)").expression("n"); });
  expectApartSilent("both may lead to one 'Socket'");
}

TEST_F(BodyTest, ThatReadsAnUnknownObjectItWasGiven) {
  B.record("Service", {"Store store_", "Users &users_"});
  load([](auto &F) { F.await("u", "users_.find(id)").expression("u"); });
  expectApartSilent("both may lead to one 'Users'");
}

TEST_F(BodyTest, ThatDoesHarmIsNotOverruledByAName) {
  B.declare("Task<int> getTotal(int id)");
  B.coroutine("Task<int> getTotal", "int id")
      .local("auto sent", "sendMail(id)")
      .await("n", "pause(1)")
      .returns("sent");
  pageOf("left.tally(id)", "getTotal(id)");
  load([](auto &F) {});
  expectSilent("'getTotal' does not only read: 'sendMail' acts");
}

TEST_F(BodyTest, ThatDoesHarmTwoCallsAway) {
  B.declare("Task<int> getTotal(int id)");
  B.declare("Task<int> inner(int id)");
  B.coroutine("Task<int> inner", "int id")
      .local("auto sent", "sendMail(id)")
      .await("n", "pause(1)")
      .returns("sent");
  B.coroutine("Task<int> getTotal", "int id").awaitReturn("inner(id)");
  besideARead("getTotal(id)");
  expectSilent("'getTotal' does not only read: 'sendMail' acts");
}

TEST_F(BodyTest, WithAnUnknownPartFallsBackToTheName) {
  B.declare("Task<int> getTotal(int id)");
  B.coroutine("Task<int> getTotal", "int id")
      .local("auto n", "digest(id)")
      .await("m", "pause(1)")
      .returns("n");
  besideARead("getTotal(id)");
  EXPECT_EQ(message(), Two);
  EXPECT_EQ(findings().front().Certainty, Confidence::Medium);
}

TEST_F(BodyTest, WithAnUnknownPartAndANameThatSaysNothing) {
  load([](auto &F) { F.local("auto n", "digest(id)").expression("n"); });
  expectApartSilent("nothing shows what 'tally' does");
}

TEST_F(BodyTest, OfAVirtualFunctionProvesNothing) {
  B.declare("virtual Task<int> Service::tally(int id) const");
  load([](auto &F) {});
  expectApartSilent("nothing shows what 'tally' does");
}

TEST_F(BodyTest, OfAVirtualFunctionCanShowHarm) {
  B.declare("virtual Task<int> Service::getRow(int id) const");
  B.coroutine("Task<int> Service::getRow const", "int id")
      .awaitDiscarded("hop()")
      .returns("id");
  pageOf("left.getRow(id)", "right.getRow(id)");
  expectSilent("'getRow' does not only read");
}

TEST_F(BodyTest, ThatNeverSuspendsIsNoRoundTrip) {
  B.declare("Task<int> getCached(int id)");
  B.coroutine("Task<int> getCached", "int id").returns("id");
  besideARead("getCached(id)");
  expectSilent("it never suspends, so there is nothing to wait for");
}

TEST_F(BodyTest, OfAPlainFunctionThatHandsATaskOn) {
  B.declare("Task<int> getTotal(int id)");
  B.declare("Task<int> createTotal(int id)");
  B.function("Task<int> getTotal", "int id").expression("createTotal(id)");
  besideARead("getTotal(id)");
  expectSilent("'getTotal' does not only read: 'createTotal' acts");
}

TEST_F(BodyTest, ThatCallsItselfHasAnUnknownPart) {
  B.declare("Task<int> getTotal(int id)");
  B.coroutine("Task<int> getTotal", "int id").awaitReturn("getTotal(id)");
  besideARead("getTotal(id)");
  EXPECT_EQ(message(), Two);
  EXPECT_EQ(findings().front().Certainty, Confidence::Medium);
}

TEST_F(BodyTest, InACycleShowsItsHarmFromEachSide) {
  B.declare("Task<int> getPing(int id)");
  B.declare("Task<int> getPong(int id)");
  B.coroutine("Task<int> getPing", "int id")
      .local("auto sent", "sendMail(id)")
      .expression("sent")
      .awaitReturn("getPong(id)");
  B.coroutine("Task<int> getPong", "int id").awaitReturn("getPing(id)");
  for (llvm::StringRef Callee : {"getPing(id)", "getPong(id)"})
    B.coroutine("Task<int> page", "const Users &users, int id")
        .await("user", "users.find(id)")
        .await("b", Callee)
        .expression("user")
        .returns("b");
  EXPECT_TRUE(findings().empty());
}

/// 3,000 functions that call each other in a row; the first sends mail.
static std::string declareChain(FlowBuilder &B) {
  B.declare("Task<int> getFirst(int id)");
  B.coroutine("Task<int> getFirst", "int id")
      .local("auto sent", "sendMail(id)")
      .await("n", "pause(1)")
      .returns("sent");
  std::string Callee = "getFirst";
  for (int I = 0; I != 3000; ++I) {
    const std::string Name = "getRelayed" + std::to_string(I);
    B.declare("Task<int> " + Name + "(int id)");
    B.coroutine("Task<int> " + Name, "int id").awaitReturn(Callee + "(id)");
    Callee = Name;
  }
  return Callee;
}

/// However deep the harm is and whatever was defined first.
TEST_F(BodyTest, AtTheEndOfALongChainShowsItsHarm) {
  const std::string Last = declareChain(B);
  B.coroutine("Task<int> page", "const Users &users, int id")
      .await("user", "users.find(id)")
      .await("b", Last + "(id)")
      .expression("user")
      .returns("b");
  Flow Unit = B.build();
  const auto Found = [&] {
    return analyse(Program::link(Unit), testModel(), {}, text());
  };
  EXPECT_TRUE(Found().empty());
  std::reverse(Unit.Functions.begin(), Unit.Functions.end());
  EXPECT_TRUE(Found().empty());
}

/// One member is in the cycle on two ways, and the harm is on one of them.
TEST_F(BodyTest, InACycleWithAShortcutShowsItsHarm) {
  for (llvm::StringRef Name : {"getOne", "getTwo", "getThree"})
    B.declare("Task<int> " + Name.str() + "(int id)");
  B.coroutine("Task<int> getOne", "int id")
      .await("a", "getTwo(id)")
      .await("b", "getThree(a)")
      .local("auto sent", "sendMail(id)")
      .expression("sent")
      .returns("b");
  B.coroutine("Task<int> getTwo", "int id").awaitReturn("getOne(id)");
  B.coroutine("Task<int> getThree", "int id").awaitReturn("getTwo(id)");
  for (llvm::StringRef Callee : {"getOne(id)", "getTwo(id)", "getThree(id)"})
    B.coroutine("Task<int> page", "const Users &users, int id")
        .await("user", "users.find(id)")
        .await("b", Callee)
        .expression("user")
        .returns("b");
  Flow Unit = B.build();
  for (Function &Fn : Unit.Functions)
    Fn.Usr += Fn.Name == "page" ? std::to_string(&Fn - &Unit.Functions[0]) : "";
  EXPECT_TRUE(analyse(Program::link(Unit), testModel(), {}, text()).empty());
}

TEST_F(BodyTest, ThatWritesThroughAParameter) {
  B.record("Box", {"int value"});
  B.declare("Task<int> getInto(Box &box)");
  B.coroutine("Task<int> getInto", "Box &box")
      .await("n", "pause(1)")
      .assign("box.value", "n")
      .returns("n");
  B.coroutine("Task<int> page", "const Users &users, Box mine")
      .await("n", "getInto(mine)")
      .await("user", "users.find(mine.value)")
      .expression("user")
      .returns("n");
  expectSilent("it needs 'mine.value'");
}

TEST_F(BodyTest, ThatWritesAnotherBox) {
  B.record("Box", {"int value"});
  B.declare("Task<int> getInto(Box &box)");
  B.coroutine("Task<int> getInto", "Box &box")
      .await("n", "pause(1)")
      .assign("box.value", "n")
      .returns("n");
  B.coroutine("Task<int> page", "const Users &users, Box mine, Box other")
      .await("n", "getInto(mine)")
      .await("user", "users.find(other.value)")
      .expression("user")
      .returns("n");
  EXPECT_EQ(message(), Two);
}

TEST_F(BodyTest, OfALambdaHandedOver) {
  B.declare("int applied(int seed)").Pure = true;
  FunctionBuilder &L = B.function("int page::lambda", "int n");
  L.local("auto sent", "sendMail(n)").expression("sent");
  L.function().Lambda = true;
  FunctionBuilder &F = B.coroutine(
      "Task<Page> page", "const Users &users, const Orders &orders, int id");
  F.await("user", "users.find(id)");
  F.local("auto x", "applied(id)");
  F.last().Calls.back().Args.back().Lambda = "c:page::lambda";
  F.await("order", "orders.findFor(id)")
      .expression("x")
      .returns("Page{user, order}");
  expectSilent("'sendMail' acts");
}

TEST_F(BodyTest, OfALambdaThatIsNotInView) {
  B.declare("int applied(int seed)").Pure = true;
  FunctionBuilder &F = B.coroutine(
      "Task<Page> page", "const Users &users, const Orders &orders, int id");
  F.await("user", "users.find(id)");
  F.local("auto x", "applied(id)");
  F.last().Calls.back().Args.back().Lambda = "c:elsewhere";
  F.await("order", "orders.findFor(id)")
      .expression("x")
      .returns("Page{user, order}");
  expectSilent("nothing shows what a lambda given to 'applied' does");
}

/// `auto note = [&] { NAME = n; };`, `note(user.id)` between two look-ups; `y`,
/// `other` and a later `y` are declared at places of their own.
class CaptureTest : public AnalysisTest {
protected:
  void declareAt(FunctionBuilder &F, llvm::StringRef Name, unsigned Begin) {
    F.root(Name).Where = {0, Begin, Begin + 1, false};
  }

  void build(unsigned Captured) {
    B.declare("void page::note(int n)");
    FunctionBuilder &L = B.function("void page::note", "int n, int y");
    L.assign("y", "n");
    L.function().Lambda = true;
    L.function().Parameters.pop_back();
    L.root("y").Kind = RootKind::Capture;
    L.root("y").ByReference = true;
    declareAt(L, "y", Captured);
    FunctionBuilder &F = B.coroutine(
        "Task<Page> page", "const Users &users, const Orders &orders, int y");
    declareAt(F, "y", 1);
    F.await("user", "users.find(1)")
        .expression("page::note(user.id)")
        .await("order", "orders.findFor(y)")
        .local("int y", "2");
    declareAt(F, "y", 2);
    F.returns("Page{user, order}");
  }
};

TEST_F(CaptureTest, IsFoundByItsDeclaration) {
  build(/*Captured=*/1);
  expectSilent("needs 'y'");
}

TEST_F(CaptureTest, IsNotFoundByItsName) {
  build(/*Captured=*/2);
  EXPECT_EQ(message(), Two);
}

TEST_F(CaptureTest, OfAnotherFunctionIsUnknown) {
  build(/*Captured=*/3);
  expectSilent("nothing shows what 'note' does");
}

} // namespace
