//===--- ResourceRuleTest.cpp - Rule 2: objects that are shared -----------===//

#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

class ResourceRuleTest : public AnalysisTest {
protected:
  /// Two repositories over a `Connection &`, the class of which is `Kind`.
  void declareRepositories(llvm::StringRef Kind) {
    const std::string Field = Kind.str() + " &conn_";
    B.record("UserRepo", {Field});
    B.record("OrderRepo", {Field});
    B.declare("UserRepo(" + Kind.str() + " &conn)");
    B.declare("OrderRepo(" + Kind.str() + " &conn)");
    B.declare("Task<User> UserRepo::find(int id) const");
    B.declare("Task<Order> OrderRepo::findFor(int id) const");
  }

  void awaitBoth(FunctionBuilder &F, llvm::StringRef Users = "users",
                 llvm::StringRef Orders = "orders") {
    F.await("user", Users.str() + ".find(id)")
        .await("order", Orders.str() + ".findFor(id)")
        .returns("Page{user, order}");
  }

  FunctionBuilder &page(llvm::StringRef Parameters) {
    return B.coroutine("Task<Page> page", Parameters.str() + ", int id");
  }
};

TEST_F(ResourceRuleTest, SiblingFieldsDiffer) {
  B.record("Deps", {"Users users", "Orders orders"});
  awaitBoth(page("Deps &deps"), "deps.users", "deps.orders");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, MembersOfThisDiffer) {
  B.record("Dashboard", {"Users users_", "Orders orders_"});
  awaitBoth(B.coroutine("Task<Page> Dashboard::page const", "int id"), "users_",
            "orders_");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, OwnedObjectsDiffer) {
  B.record("Dashboard", {"Owned<Users> users_", "Owned<Orders> orders_"});
  awaitBoth(B.coroutine("Task<Page> Dashboard::page const", "int id"), "users_",
            "orders_");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, ConstMembersOfOneObjectNamedLikeReads) {
  B.declare("Task<Order> Users::getOrder(int id) const");
  page("const Users &users")
      .await("user", "users.find(id)")
      .await("order", "users.getOrder(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
  EXPECT_EQ(findings().front().Certainty, Confidence::Medium);
  EXPECT_THAT(reasons(),
              testing::Contains("'user' and 'order' both use 'users', in const "
                                "members named like reads"));
}

TEST_F(ResourceRuleTest, MutableMembersOfOneObject) {
  B.declare("Task<User> Store::findUser(int id)");
  B.declare("Task<Order> Store::findOrder(int id) const");
  page("Store &store")
      .await("user", "store.findUser(id)")
      .await("order", "store.findOrder(id)")
      .returns("Page{user, order}");
  expectSilent("both use 'store', and nothing says that it may be shared");
}

TEST_F(ResourceRuleTest, MutableMembersOfTwoObjects) {
  B.declare("Task<User> Store::findUser(int id)");
  B.declare("Task<Order> Store::findOrder(int id)");
  page("Store &left, Store &right")
      .await("user", "left.findUser(id)")
      .await("order", "right.findOrder(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AnExclusiveObjectEvenInConstMembers) {
  B.declare("Task<User> Socket::readUser(int id) const");
  B.declare("Task<Order> Socket::readOrder(int id) const");
  page("Socket &socket")
      .await("user", "socket.readUser(id)")
      .await("order", "socket.readOrder(id)")
      .returns("Page{user, order}");
  expectSilent("both use 'socket', and a 'Socket' takes one operation at a "
               "time");
}

TEST_F(ResourceRuleTest, AnExclusiveObjectWhateverTheConfidence) {
  B.declare("Task<User> Socket::readUser(int id)");
  page("Socket &socket")
      .await("user", "socket.readUser(id)")
      .await("other", "socket.readUser(2)")
      .expression("other")
      .returns("user");
  EXPECT_EQ(message(Confidence::Low), "silent");
}

TEST_F(ResourceRuleTest, AClassMarkedExclusive) {
  B.facts("Terminal").Annotations = {"async::exclusive"};
  B.declare("Task<User> Terminal::readUser(int id) const");
  page("Terminal &terminal")
      .await("user", "terminal.readUser(id)")
      .await("other", "terminal.readUser(2)")
      .expression("other")
      .returns("user");
  expectSilent("a 'Terminal' takes one operation at a time");
}

TEST_F(ResourceRuleTest, AClassDerivedFromAnExclusiveOne) {
  B.facts("TlsSocket").Bases = {"Socket"};
  B.declare("Task<User> TlsSocket::readUser(int id) const");
  page("TlsSocket &socket")
      .await("user", "socket.readUser(id)")
      .await("other", "socket.readUser(2)")
      .expression("other")
      .returns("user");
  expectSilent("takes one operation at a time");
}

TEST_F(ResourceRuleTest, AClassMadeOfAnExclusiveObject) {
  B.record("ChatClient", {"Socket socket_"});
  B.declare("Task<User> ChatClient::getUser(int id) const");
  page("ChatClient &client")
      .await("user", "client.getUser(id)")
      .await("other", "client.getUser(2)")
      .expression("other")
      .returns("user");
  expectSilent("a 'Socket' takes one operation at a time");
}

TEST_F(ResourceRuleTest, AClassMarkedShareable) {
  B.facts("Backend").Annotations = {"async::shareable"};
  B.declare("Task<User> Backend::getUser(int id)");
  page("Backend &backend")
      .await("user", "backend.getUser(id)")
      .await("other", "backend.getUser(2)")
      .expression("other")
      .returns("user");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AClassNamedLikeSomethingShared) {
  B.declare("Task<User> HttpClient::getUser(int id)");
  page("HttpClient &client")
      .await("user", "client.getUser(id)")
      .await("other", "client.getUser(2)")
      .expression("other")
      .returns("user");
  EXPECT_EQ(message(), Two);
  EXPECT_THAT(reasons(),
              testing::Contains(
                  "'user' and 'other' both use 'client', and a 'HttpClient' "
                  "counts as shareable by its name"));
}

TEST_F(ResourceRuleTest, AMutableArgumentOfASharedKind) {
  B.declare("Task<User> fetchUser(HttpClient &client, int id)");
  B.declare("Task<Order> fetchOrder(HttpClient &client, int id)");
  page("HttpClient &client")
      .await("user", "fetchUser(client, id)")
      .await("order", "fetchOrder(client, id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AnExclusiveArgumentByValue) {
  B.declare("Task<User> fetchUser(Socket socket, int id)");
  B.declare("Task<Order> fetchOrder(Socket socket, int id)");
  page("Socket socket")
      .await("user", "fetchUser(socket, id)")
      .await("order", "fetchOrder(socket, id)")
      .returns("Page{user, order}");
  expectSilent("both use 'socket'");
}

TEST_F(ResourceRuleTest, AnExclusiveArgumentBehindAConstReference) {
  B.declare("Task<User> fetchUser(const Socket &socket, int id)");
  B.declare("Task<Order> fetchOrder(const Socket &socket, int id)");
  page("Socket &socket")
      .await("user", "fetchUser(socket, id)")
      .await("order", "fetchOrder(socket, id)")
      .returns("Page{user, order}");
  expectSilent("both use 'socket'");
}

TEST_F(ResourceRuleTest, TwoRepositoriesOverOneConnection) {
  declareRepositories("Socket");
  FunctionBuilder &F = page("Socket &conn");
  F.local("UserRepo users", "UserRepo{conn}");
  F.local("OrderRepo orders", "OrderRepo{conn}");
  awaitBoth(F);
  EXPECT_EQ(message(), "silent");
  EXPECT_EQ(message(Confidence::Low), "silent");
}

TEST_F(ResourceRuleTest, TwoRepositoriesOverOneUnknownObject) {
  declareRepositories("Ledger");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  expectSilent("both may lead to one 'Ledger'");
}

TEST_F(ResourceRuleTest, TwoRepositoriesAsMembers) {
  declareRepositories("Ledger");
  B.record("Dashboard", {"UserRepo users_", "OrderRepo orders_"});
  awaitBoth(B.coroutine("Task<Page> Dashboard::page const", "int id"), "users_",
            "orders_");
  expectSilent("both may lead to one 'Ledger'");
}

TEST_F(ResourceRuleTest, TwoRepositoriesOverSharedOwners) {
  B.record("UserRepo", {"Shared<Ledger> ledger_"});
  B.record("OrderRepo", {"Shared<Ledger> ledger_"});
  B.declare("Task<User> UserRepo::find(int id) const");
  B.declare("Task<Order> OrderRepo::findFor(int id) const");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  expectSilent("both may lead to one 'Ledger'");
}

TEST_F(ResourceRuleTest, TwoRepositoriesWithAnObjectOfTheirOwn) {
  B.record("UserRepo", {"Owned<Ledger> ledger_"});
  B.record("OrderRepo", {"Owned<Ledger> ledger_"});
  B.declare("Task<User> UserRepo::find(int id) const");
  B.declare("Task<Order> OrderRepo::findFor(int id) const");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AWrapperInsideAWrapper) {
  B.record("Gate", {"Ledger *ledger_"});
  B.record("UserRepo", {"Gate gate_"});
  B.record("OrderRepo", {"Ledger &ledger_"});
  B.declare("Task<User> UserRepo::find(int id) const");
  B.declare("Task<Order> OrderRepo::findFor(int id) const");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  expectSilent("both may lead to one 'Ledger'");
}

TEST_F(ResourceRuleTest, TheObjectItselfAndItsWrapper) {
  B.record("OrderRepo", {"Ledger &ledger_"});
  B.declare("Task<User> Ledger::find(int id) const");
  B.declare("Task<Order> OrderRepo::findFor(int id) const");
  awaitBoth(page("Ledger &users, OrderRepo &orders"));
  expectSilent("both may lead to one 'Ledger'");
}

TEST_F(ResourceRuleTest, TwoRepositoriesOverOneExecutor) {
  declareRepositories("Executor");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, TwoRepositoriesOverAConstant) {
  B.record("UserRepo", {"const Ledger &ledger_"});
  B.record("OrderRepo", {"const Ledger &ledger_"});
  B.declare("Task<User> UserRepo::find(int id) const");
  B.declare("Task<Order> OrderRepo::findFor(int id) const");
  awaitBoth(page("UserRepo &users, OrderRepo &orders"));
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, TwoRepositoriesWiredApart) {
  declareRepositories("Ledger");
  FunctionBuilder &F = page("Ledger &left, Ledger &right");
  F.local("UserRepo users", "UserRepo{left}");
  F.local("OrderRepo orders", "OrderRepo{right}");
  awaitBoth(F);
  // Constructors without a body may do anything; these come before both.
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, ServicesMadeFromOneUnknownObject) {
  B.declare("UserStore(Ledger &conn)");
  B.declare("OrderStore(Ledger &conn)");
  B.declare("Task<User> UserStore::find(int id) const");
  B.declare("Task<Order> OrderStore::findFor(int id) const");
  FunctionBuilder &F = page("Ledger &ledger");
  F.local("UserStore users", "UserStore{ledger}");
  F.local("OrderStore orders", "OrderStore{ledger}");
  awaitBoth(F);
  expectSilent("both lead to 'ledger'");
}

TEST_F(ResourceRuleTest, ServicesMadeFromOnePlainValue) {
  B.record("Address", {"int host", "int port"});
  B.declare("UserStore(const Address &address)");
  B.declare("OrderStore(const Address &address)");
  B.declare("Task<User> UserStore::find(int id) const");
  B.declare("Task<Order> OrderStore::findFor(int id) const");
  FunctionBuilder &F = page("Address address");
  F.local("UserStore users", "UserStore{address}");
  F.local("OrderStore orders", "OrderStore{address}");
  awaitBoth(F);
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AccessorsOfOneUnitOfWork) {
  B.declare("Users &UnitOfWork::users()");
  B.declare("Orders &UnitOfWork::orders()");
  awaitBoth(page("UnitOfWork &uow"), "uow.users()", "uow.orders()");
  EXPECT_EQ(message(), "silent");
}

TEST_F(ResourceRuleTest, ConstAccessorsOfOneUnitOfWork) {
  B.declare("Users UnitOfWork::users() const");
  B.declare("Orders UnitOfWork::orders() const");
  awaitBoth(page("const UnitOfWork &uow"), "uow.users()", "uow.orders()");
  expectSilent("both lead to 'uow'");
}

TEST_F(ResourceRuleTest, AccessorsOfAPool) {
  B.facts("Pool").Annotations = {"async::shareable"};
  B.declare("Users Pool::users() const");
  B.declare("Orders Pool::orders() const");
  awaitBoth(page("const Pool &pool"), "pool.users()", "pool.orders()");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AReferenceToTheSameObject) {
  B.declare("Task<User> Store::findUser(int id)");
  page("Store &store")
      .local("auto &same", "store")
      .await("user", "store.findUser(id)")
      .await("other", "same.findUser(id)")
      .expression("other")
      .returns("user");
  expectSilent("both use 'store'");
}

TEST_F(ResourceRuleTest, ACopyOfAHandle) {
  B.declare("Task<User> Store::findUser(int id)");
  page("Store store")
      .local("Store copy", "store")
      .await("user", "store.findUser(id)")
      .await("other", "copy.findUser(id)")
      .expression("other")
      .returns("user");
  expectSilent("both lead to 'store'");
}

TEST_F(ResourceRuleTest, ThisAndOneOfItsMembers) {
  B.record("Dashboard", {"Users users_", "int cache_"});
  B.declare("Task<Order> Dashboard::loadOrder(int id)");
  B.coroutine("Task<Page> Dashboard::page", "int id")
      .await("user", "users_.find(id)")
      .await("order", "loadOrder(id)")
      .returns("Page{user, order}");
  expectSilent("and nothing says that it may be shared");
}

TEST_F(ResourceRuleTest, AResultThatIsAnObjectMadeFromTheOther) {
  B.record("Session", {"Ledger *ledger_"});
  B.declare("Task<Session> Ledger::getSession(int id) const");
  B.declare("Task<User> Session::find(int id) const");
  page("const Ledger &ledger")
      .await("first", "ledger.getSession(1)")
      .await("second", "ledger.getSession(2)")
      .await("user", "first.find(id)")
      .await("other", "second.find(id)")
      .expression("other")
      .returns("user");
  // The sessions may be made together; what is done with them may not.
  EXPECT_EQ(message(), "'second' waits for 'first' without needing it: "
                       "3 round trips instead of 4");
}

TEST_F(ResourceRuleTest, AnArgumentThatHoldsAPointer) {
  B.record("Tally", {"int hits"});
  B.record("Request", {"Tally *tally"});
  B.declare("Task<User> Users::findAs(Request request) const");
  page("const Users &users, const Orders &orders, Request request")
      .await("user", "users.findAs(request)")
      .await("order", "orders.findFor(request.tally.hits)")
      .returns("Page{user, order}");
  expectSilent("'findAs' may change an argument");
}

TEST_F(ResourceRuleTest, AConstantArgumentThatHoldsASharedOwner) {
  B.record("Tally", {"int hits"});
  B.record("Request", {"Shared<Tally> tally"});
  B.declare("Task<User> Users::findAs(const Request &request) const");
  page("const Users &users, const Orders &orders, const Request &request")
      .await("user", "users.findAs(request)")
      .await("order", "orders.findFor(request.tally.hits)")
      .returns("Page{user, order}");
  expectSilent("'findAs' may change an argument");
}

TEST_F(ResourceRuleTest, AnArgumentThatHoldsConstantsAlone) {
  B.record("Tally", {"int hits"});
  B.record("Request", {"const Tally *tally"});
  B.declare("Task<User> Users::findAs(Request request) const");
  page("const Users &users, const Orders &orders, Request request")
      .await("user", "users.findAs(request)")
      .await("order", "orders.findFor(request.tally.hits)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AnArgumentThatHoldsAClient) {
  B.record("Request", {"HttpClient &http"});
  B.declare("Task<User> Users::findAs(const Request &request) const");
  page("const Users &users, const Orders &orders, const Request &request")
      .await("user", "users.findAs(request)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two) << "clients are made for many callers";
}

TEST_F(ResourceRuleTest, ACallbackAsArgument) {
  Type &Signature = B.facts("void (int)");
  Signature.Class = false;
  B.declare(
      "Task<User> Users::findAll(const Callback<void (int)> &each) const");
  page("const Users &users, const Orders &orders, Callback<void (int)> each")
      .await("user", "users.findAll(each)")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("'findAll' may change an argument");
}

TEST_F(ResourceRuleTest, WhatTheReceiverWasMadeFromChanges) {
  B.record("Tenant", {"int id"});
  B.record("TenantOrders", {"const Tenant &tenant"});
  B.declare("TenantOrders(const Tenant &tenant)");
  B.declare("Task<Order> TenantOrders::findFor(int id) const");
  page("const Users &users, Tenant tenant")
      .local("TenantOrders orders", "TenantOrders{tenant}")
      .await("user", "users.find(id)")
      .assign("tenant.id", "user.id")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  expectSilent("needs 'tenant.id'");
}

TEST_F(ResourceRuleTest, WhatTheReceiverWasMadeFromStaysAsItIs) {
  B.record("Tenant", {"int id"});
  B.record("TenantOrders", {"const Tenant &tenant"});
  B.declare("TenantOrders(const Tenant &tenant)");
  B.declare("Task<Order> TenantOrders::findFor(int id) const");
  page("const Users &users, Tenant tenant, Tenant other")
      .local("TenantOrders orders", "TenantOrders{tenant}")
      .await("user", "users.find(id)")
      .assign("other.id", "user.id")
      .await("order", "orders.findFor(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

TEST_F(ResourceRuleTest, AClassWithACacheThatConstMembersChange) {
  B.record("Cached", {"mutable int last"});
  B.declare("Task<User> Cached::findUser(int id) const");
  B.declare("Task<Order> Cached::findOrder(int id) const");
  page("const Cached &cached")
      .await("user", "cached.findUser(id)")
      .await("order", "cached.findOrder(id)")
      .returns("Page{user, order}");
  expectSilent("both use 'cached', and nothing says that it may be shared");
}

TEST_F(ResourceRuleTest, AClassWithALockThatConstMembersTake) {
  B.record("Guarded", {"mutable Lock lock"});
  B.declare("Task<User> Guarded::findUser(int id) const");
  B.declare("Task<Order> Guarded::findOrder(int) const");
  page("const Guarded &guarded")
      .await("user", "guarded.findUser(id)")
      .await("order", "guarded.findOrder(id)")
      .returns("Page{user, order}");
  EXPECT_EQ(message(), Two);
}

} // namespace
