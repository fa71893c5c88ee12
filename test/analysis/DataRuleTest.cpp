//===--- DataRuleTest.cpp - Rule 1: places read and written ---------------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class DataRuleTest : public AnalysisTest {
protected:
  FunctionBuilder &page(llvm::StringRef More = "") {
    return B.coroutine(
        "Task<Page> page",
        ("const Users &users, const Orders &orders, int id" + More).str());
  }
};

TEST_F(DataRuleTest, AResultThatIsNeeded) {
  page()
      .await("user", "users.find(id)")
      .await("order", "orders.findFor(user.id)")
      .returns("Page{user, order}");
  expectSilent("needs 'user.id'");
}

TEST_F(DataRuleTest, AResultThatIsNeededThroughAComputation) {
  B.declare("int half(User user)");
  page()
      .await("user", "users.find(id)")
      .local("auto key", "half(user)")
      .await("order", "orders.findFor(key)")
      .returns("Page{user, order}");
  expectSilent("needs 'key'");
}

TEST_F(DataRuleTest, AResultThatIsNeededThroughAReference) {
  page()
      .await("user", "users.find(id)")
      .local("auto &alias", "user")
      .await("order", "orders.findFor(alias.age)")
      .returns("Page{user, order}");
  expectSilent("needs 'user.age'");
}

TEST_F(DataRuleTest, AResultThatIsNeededThroughABinding) {
  B.declare("Task<Page> fetchPair(int id)");
  page()
      .awaitBinding({"left", "right"}, "fetchPair(id)")
      .await("order", "orders.findFor(right)")
      .expression("left")
      .returns("order");
  expectSilent("needs 'right'");
}

TEST_F(DataRuleTest, AComputationBetweenStaysBehind) {
  B.declare("int toDto(User user)");
  page()
      .await("user", "users.find(id)")
      .local("auto dto", "toDto(user)")
      .await("order", "orders.findFor(id)")
      .expression("dto")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(DataRuleTest, AnIncrementInTheArguments) {
  FunctionBuilder &F = page(", int i");
  F.await("user", "users.find(i)");
  F.last().Writes.push_back(F.place("i")); // users.find(i++)
  F.await("order", "orders.findFor(i)").returns("Page{user, order}");
  expectSilent("it needs 'i'");
}

TEST_F(DataRuleTest, TwoIncrements) {
  FunctionBuilder &F = page(", int i");
  F.await("user", "users.find(i)");
  F.last().Writes.push_back(F.place("i"));
  F.await("order", "orders.findFor(i)");
  F.last().Writes.push_back(F.place("i"));
  F.returns("Page{user, order}");
  EXPECT_EQ(message(), "silent");
}

TEST_F(DataRuleTest, AnIncrementBetween) {
  page(", int i")
      .await("user", "users.find(i)")
      .increment("i")
      .await("order", "orders.findFor(i)")
      .returns("Page{user, order}");
  expectSilent("it needs 'i'");
}

TEST_F(DataRuleTest, AnIncrementThatNobodyNeeds) {
  page(", int i")
      .await("user", "users.find(id)")
      .increment("i")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(DataRuleTest, AnArgumentThatIsMovedAway) {
  B.record("Key", {"int a"});
  B.declare("Task<User> findUser(Key key)");
  B.declare("Task<Order> findOrder(Key key)");
  page(", Key key")
      .await("user", "findUser(std::move(key))")
      .await("order", "findOrder(key)")
      .returns("Page{user, order}");
  expectSilent("it needs 'key'");
}

TEST_F(DataRuleTest, AnArgumentThatIsMovedAwayLater) {
  B.record("Key", {"int a"});
  B.declare("Task<User> findUser(const Key &key)");
  B.declare("Task<Order> findOrder(Key key)");
  page(", Key key")
      .await("user", "findUser(key)")
      .await("order", "findOrder(std::move(key))")
      .returns("Page{user, order}");
  expectSilent("it changes 'key', which is read before");
}

TEST_F(DataRuleTest, AnOutParameter) {
  B.record("Reply", {"int code"});
  B.declare("Task<User> findUser(int id, Reply &reply)");
  page(", Reply reply")
      .await("user", "findUser(id, reply)")
      .await("order", "orders.findFor(reply.code)")
      .returns("Page{user, order}");
  expectSilent("'findUser' may change an argument");
}

TEST_F(DataRuleTest, AnOutParameterOfAModelledRead) {
  B.declare("Task<int> Store::peek(int at, int *into) const");
  page(", Store first, Store second, int buffer")
      .await("a", "first.peek(1, &buffer)")
      .await("b", "second.peek(2, &buffer)")
      .expression("a")
      .returns("b");
  expectSilent("it needs 'buffer'");
}

TEST_F(DataRuleTest, TwoOutParametersOfAModelledRead) {
  B.declare("Task<int> Store::peek(int at, int *into) const");
  page(", Store first, Store second, int left, int right")
      .await("a", "first.peek(1, &left)")
      .await("b", "second.peek(2, &right)")
      .expression("a")
      .returns("b");
  EXPECT_EQ(message(), Two);
}

TEST_F(DataRuleTest, ALambdaThatCapturesByReference) {
  FunctionBuilder &F = page(", int count");
  F.await("user", "users.find(id)");
  Argument Lambda;
  Lambda.CapturesByRef.push_back(F.place("count"));
  F.last().Calls.back().Args.push_back(Lambda);
  F.await("order", "orders.findFor(count)").returns("Page{user, order}");
  expectSilent("it needs 'count'");
}

TEST_F(DataRuleTest, AViewOfWhatIsWritten) {
  B.declare("int *viewOf(int &of)");
  B.declare("Task<int> Store::peek(int at, int *into) const");
  page(", Store store, int reply")
      .await("length", "store.peek(1, viewOf(reply))")
      .await("order", "orders.findFor(reply)")
      .expression("length")
      .returns("order");
  expectSilent("it needs 'reply'");
}

TEST_F(DataRuleTest, SiblingFieldsAreDifferentPlaces) {
  B.record("Pair", {"int a", "int b"});
  page(", Pair pair")
      .await("user", "users.find(pair.a)")
      .assign("pair.b", "7")
      .await("order", "orders.findFor(pair.a)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(DataRuleTest, APartOfWhatIsWritten) {
  B.record("Pair", {"int a", "int b"});
  page(", Pair pair, Pair other")
      .await("user", "users.find(pair.a)")
      .assign("pair", "other")
      .await("order", "orders.findFor(pair.a)")
      .returns("Page{user, order}");
  expectSilent("it needs 'pair.a'");
}

TEST_F(DataRuleTest, ElementsAreOne) {
  page(", std::vector<int> ids")
      .await("user", "users.find(ids[0])")
      .assign("ids[1]", "7")
      .await("order", "orders.findFor(ids[1])")
      .returns("Page{user, order}");
  expectSilent("needs 'ids[]'");
}

TEST_F(DataRuleTest, AGlobalThatTheFirstOneChanges) {
  B.record("Cache", {"int key"});
  B.global("Cache cache");
  B.declare("Task<User> refreshed(int id)").Annotations = {"async::reads"};
  FunctionBuilder &F = B.coroutine("Task<int> warm", "const Users &users");
  F.await("user", "users.find(1)").assign("cache.key", "2").returns("user");
  B.declare("Task<int> warm(const Users &users)");
  page()
      .await("key", "warm(users)")
      .await("order", "orders.findFor(cache.key)")
      .expression("key")
      .returns("order");
  expectSilent("it needs 'cache.key'");
}

TEST_F(DataRuleTest, AGlobalThatAnUnknownBodyMayRead) {
  B.record("Cache", {"int key"});
  B.global("Cache cache");
  FunctionBuilder &F = B.coroutine("Task<int> warm", "const Users &users");
  F.await("user", "users.find(1)").assign("cache.key", "2").returns("user");
  B.declare("Task<int> warm(const Users &users)");
  page()
      .await("key", "warm(users)")
      .await("order", "orders.findFor(id)")
      .expression("key")
      .returns("order");
  expectSilent("may depend on 'cache.key', which is changed");
}

} // namespace
