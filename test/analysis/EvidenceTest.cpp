//===--- EvidenceTest.cpp - Rules 5 to 7: evidence, freshness, worth ------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;
using testing::Contains;
using testing::HasSubstr;

namespace {

class EvidenceTest : public AnalysisTest {
protected:
  FunctionBuilder &page(llvm::StringRef More = "") {
    return B.coroutine(
        "Task<Page> page",
        ("const Users &users, const Orders &orders, int id" + More).str());
  }

  /// A look-up and \p Call, both with used results.
  void expectBeside(llvm::StringRef Call, llvm::StringRef Expected,
                    llvm::StringRef More = "") {
    page(More)
        .await("user", "users.find(id)")
        .await("other", Call)
        .expression("other")
        .returns("user");
    if (Expected == Two)
      EXPECT_EQ(message(), Two);
    else
      expectSilent(Expected);
  }
};

TEST_F(EvidenceTest, AnActingName) {
  B.declare("Task<int> createOrder(int id)");
  expectBeside("createOrder(id)", "'createOrder' acts: its name says 'create'");
}

TEST_F(EvidenceTest, AnActingNameEvenAtLow) {
  B.declare("Task<int> createOrder(int id)");
  page()
      .await("user", "users.find(id)")
      .await("other", "createOrder(id)")
      .expression("other")
      .returns("user");
  EXPECT_EQ(message(Confidence::Low), "silent");
}

TEST_F(EvidenceTest, ANameThatSaysNothing) {
  B.declare("Task<int> ratio(int id)");
  expectBeside("ratio(id)", "nothing shows what 'ratio' does");
}

TEST_F(EvidenceTest, ANameRepeatedInTheResult) {
  B.record("Avatar", {"int id"});
  B.declare("Task<Avatar> avatar(int id)");
  expectBeside("avatar(id)", Two);
}

TEST_F(EvidenceTest, ANounThatYieldsSomethingExclusive) {
  B.declare("Task<Socket> socket(int id)");
  expectBeside("socket(id)", "nothing shows what 'socket' does");
}

TEST_F(EvidenceTest, AReadThatTakesAMutableArgument) {
  B.declare("Task<int> readFrame(Frame &frame)");
  expectBeside("readFrame(frame)", "'readFrame' may change an argument",
               ", Frame &frame");
}

TEST_F(EvidenceTest, AModelledRead) {
  B.declare("Task<int> Store::peek(int at) const");
  expectBeside("store.peek(id)", Two, ", Store &store");
  EXPECT_THAT(reasons(), Contains("'peek': only looks"));
}

TEST_F(EvidenceTest, TwoModelledReadsOfOneObject) {
  B.declare("Task<int> Store::peek(int at)");
  B.coroutine("Task<int> page", "Store &store")
      .await("a", "store.peek(1)")
      .await("b", "store.peek(2)")
      .expression("a")
      .returns("b");
  EXPECT_EQ(message(Confidence::High), Two);
}

TEST_F(EvidenceTest, AModelledWriteToAnObjectOfItsOwn) {
  B.declare("Task<int> Store::put(int at)");
  expectBeside("store.put(id)", Two, ", Store &store");
}

TEST_F(EvidenceTest, TwoModelledWritesToOneObject) {
  B.declare("Task<int> Store::put(int at)");
  B.coroutine("Task<int> page", "Store &store")
      .await("a", "store.put(1)")
      .await("b", "store.put(2)")
      .expression("a")
      .returns("b");
  expectSilent("both use 'store'");
}

TEST_F(EvidenceTest, AnAttributeBeatsAName) {
  B.declare("Task<int> updateView(int id)").Annotations = {"async::reads"};
  expectBeside("updateView(id)", Two);
}

TEST_F(EvidenceTest, AFunctionMarkedOrdered) {
  B.declare("Task<int> getNumber(int id)").Annotations = {"async::ordered"};
  expectBeside("getNumber(id)", "'getNumber' is marked async::ordered");
}

TEST_F(EvidenceTest, AFunctionMarkedExclusive) {
  B.declare("Task<int> getNumber(int id)").Annotations = {"async::exclusive"};
  B.coroutine("Task<int> page")
      .await("a", "getNumber(1)")
      .await("b", "getNumber(2)")
      .expression("a")
      .returns("b");
  EXPECT_EQ(message(), "silent");
}

TEST_F(EvidenceTest, AVariableThatRunsAlready) {
  page(", Started<int> running")
      .await("user", "users.find(id)")
      .await("other", "std::move(running)")
      .expression("other")
      .returns("user");
  expectSilent("it may be running already");
}

TEST_F(EvidenceTest, HotTasksMadeFirst) {
  B.declare("Started<int> getLeft(int id)");
  B.declare("Started<int> getRight(int id)");
  B.coroutine("Task<int> page", "int id")
      .local("auto left", "getLeft(id)")
      .local("auto right", "getRight(id)")
      .await("a", "std::move(left)")
      .await("b", "std::move(right)")
      .expression("a")
      .returns("b");
  expectSilent("it may be running already");
}

TEST_F(EvidenceTest, LazyTasksMadeFirst) {
  page()
      .local("auto userTask", "users.find(id)")
      .local("auto orderTask", "orders.findFor(id)")
      .await("user", "std::move(userTask)")
      .await("order", "std::move(orderTask)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(),
            "2 awaits run one after another, none needs another's result (a "
            "task is not started until awaited): 1 round trip instead of 2");
  EXPECT_THAT(reasons(), Contains("'user' is not started until awaited"));
}

TEST_F(EvidenceTest, ALazyTaskOfAnUnmodelledType) {
  B.facts("Promise").InitialSuspend = Start::Lazy;
  B.declare("Promise<int> getLeft(int id)");
  B.declare("Promise<int> getRight(int id)");
  B.coroutine("Promise<int> page", "int id")
      .local("auto left", "getLeft(id)")
      .local("auto right", "getRight(id)")
      .await("a", "std::move(left)")
      .await("b", "std::move(right)")
      .expression("a")
      .returns("b");
  EXPECT_THAT(message(), HasSubstr("not started until awaited"));
}

TEST_F(EvidenceTest, ALazyTaskThatSomebodyElseHadInHand) {
  B.declare("void spawn(Task<User> &task)");
  page()
      .local("auto task", "users.find(id)")
      .expression("spawn(task)")
      .await("order", "orders.findFor(id)")
      .await("user", "std::move(task)")
      .returns("Page{user, order}");
  expectSilent("it may be running already");
}

TEST_F(EvidenceTest, ALazyParameter) {
  page(", Task<User> task")
      .await("order", "orders.findFor(id)")
      .await("user", "std::move(task)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), "silent");
}

TEST_F(EvidenceTest, ATaskThatAnAccessorFinds) {
  B.declare("Task<int> &Cache::find(int id) const");
  expectBeside("cache.find(id)", "it may be running already",
               ", const Cache &cache");
}

TEST_F(EvidenceTest, AWrapperAroundACall) {
  B.declare("Task<User> withTimeout(Task<User> task, int ms)");
  page()
      .await("user", "withTimeout(users.find(id), 100)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(EvidenceTest, AWrapperAroundAnActingCall) {
  B.declare("Task<User> createUser(int id)");
  B.declare("Task<User> withTimeout(Task<User> task, int ms)");
  page()
      .await("user", "withTimeout(createUser(id), 100)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("'createUser' acts");
}

TEST_F(EvidenceTest, AWrapperThatIsAMemberOfTheTask) {
  B.declare("Task<User> Task::via(int executor)");
  page()
      .await("user", "users.find(id).via(1)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(EvidenceTest, AWrapperThatIsAMemberOfAnActingTask) {
  B.declare("Task<User> createUser(int id)");
  B.declare("Task<User> Task::via(int executor)");
  page()
      .await("user", "createUser(id).via(1)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("'createUser' acts");
}

TEST_F(EvidenceTest, AWrapperAroundAVariable) {
  B.declare("Task<User> withTimeout(Task<User> task, int ms)");
  page(", Task<User> task")
      .await("user", "withTimeout(std::move(task), 100)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), "silent");
}

TEST_F(EvidenceTest, ResultsThatNobodyReads) {
  page()
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(id)")
      .returns("user");
  expectSilent("its result is not used, so its order counts");
}

TEST_F(EvidenceTest, TwoVoidOperations) {
  B.declare("Task<void> readFirst(int id)");
  B.declare("Task<void> readSecond(int id)");
  page()
      .awaitDiscarded("readFirst(id)")
      .awaitDiscarded("readSecond(id)")
      .returns("id");
  EXPECT_EQ(message(), "silent");
}

TEST_F(EvidenceTest, TwoVoidOperationsProvenIndependent) {
  B.declare("Task<void> Store::put(int at)");
  B.coroutine("Task<int> page", "Store &left, Store &right, int id")
      .awaitDiscarded("left.put(id)")
      .awaitDiscarded("right.put(id)")
      .returns("id");
  EXPECT_EQ(message(), Two);
}

TEST_F(EvidenceTest, AProvenVoidOperationBesideANamedRead) {
  B.declare("Task<void> Store::put(int at)");
  page(", Store &store")
      .await("user", "users.find(id)")
      .awaitDiscarded("store.put(id)")
      .returns("user");
  expectSilent("may depend on their order");
}

TEST_F(EvidenceTest, TheSameCallTwice) {
  B.coroutine("Task<User> page", "const Users &users, int id")
      .await("user", "users.find(id)")
      .await("other", "users.find(id)")
      .expression("other")
      .returns("user");
  expectSilent("repeats that call, so it may read what comes next");
}

TEST_F(EvidenceTest, TheSameMemberForAnotherArgument) {
  B.coroutine("Task<User> page", "const Users &users, int id, int second")
      .await("user", "users.find(id)")
      .await("other", "users.find(second)")
      .expression("other")
      .returns("user");
  EXPECT_EQ(message(), Two);
}

} // namespace
