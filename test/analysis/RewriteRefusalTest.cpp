//===--- RewriteRefusalTest.cpp - Why there is no fix ---------------------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

static const char Two[] = R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  show(user, bought);
}
)";

TEST(RewriteRefusalTest, aTextThatIsGone) {
  RewriteFixture F = operatorJoin(Two);
  F.forgetText();
  EXPECT_EQ(F.refusal(),
            "the file cannot be read, or changed since it was parsed");
}

TEST(RewriteRefusalTest, aFunctionOutOfAMacro) {
  RewriteFixture F = operatorJoin(Two);
  F.function().Where.InMacro = true;
  EXPECT_EQ(F.refusal(), "the function comes out of a macro");
}

TEST(RewriteRefusalTest, anAwaitOutOfAMacro) {
  RewriteFixture F = operatorJoin(Two);
  F.awaitAt("co_await orders").Operand.InMacro = true;
  EXPECT_EQ(F.refusal(), "one of the awaits comes out of a macro");
}

TEST(RewriteRefusalTest, anAwaitInsideAMacro) {
  RewriteFixture F = operatorJoin(Two);
  F.awaitAt("co_await orders").Hidden = true;
  EXPECT_EQ(F.refusal(),
            "one of the awaits is not written in the source itself");
}

TEST(RewriteRefusalTest, aStatementOutOfAMacroBetween) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  LOG("found");
  auto bought = co_await orders(id);
}
)");
  F.statementAt("LOG").Where.InMacro = true;
  EXPECT_EQ(F.refusal(), "a statement between the awaits comes out of a macro");
}

TEST(RewriteRefusalTest, aConditionalBetween) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
#if BILLS
  auto bought = co_await orders(id);
#endif
}
)");
  for (llvm::StringRef Directive : {"#if BILLS", "#endif"})
    F.source().Conditionals.push_back(F.extentOf(Directive).Begin);
  EXPECT_EQ(F.refusal(), "a preprocessor conditional lies between the awaits");
}

TEST(RewriteRefusalTest, aConditionalAroundIsNoObstacle) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
#if BILLS
  auto user = co_await find(id);
  auto bought = co_await orders(id);
#endif
}
)");
  for (llvm::StringRef Directive : {"#if BILLS", "#endif"})
    F.source().Conditionals.push_back(F.extentOf(Directive).Begin);
  EXPECT_EQ(F.refusal(), "");
}

TEST(RewriteRefusalTest, anotherDirectiveBetween) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
#pragma GCC diagnostic push
  auto bought = co_await orders(id);
}
)");
  EXPECT_EQ(F.refusal(),
            "a preprocessor directive or a macro stands between the awaits");
}

TEST(RewriteRefusalTest, severalVariablesInOneStatement) {
  RewriteFixture F = operatorJoin(Two);
  F.awaitAt("co_await orders").Declarators = 2;
  EXPECT_EQ(F.refusal(), "'bought' is declared together with other variables "
                         "in one statement");
}

TEST(RewriteRefusalTest, aStaticVariable) {
  RewriteFixture F = operatorJoin(Two);
  F.awaitAt("co_await orders").DeclaredStatic = true;
  EXPECT_EQ(F.refusal(), "'bought' is static, which the variables of a "
                         "structured binding here cannot be");
}

TEST(RewriteRefusalTest, attributes) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  [[maybe_unused]] auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  EXPECT_EQ(F.refusal(), "'user' has attributes, which a structured binding "
                         "would give to all its names");
}

TEST(RewriteRefusalTest, aReferenceToTheResult) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  const auto &user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  EXPECT_EQ(F.refusal(), "'user' is a reference to the awaited result, where a "
                         "structured binding would hold a copy");
}

TEST(RewriteRefusalTest, constBesideMutable) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  const auto user = co_await find(id);
  auto bought = co_await orders(id);
}
)");
  EXPECT_EQ(F.refusal(), "'user' is const and 'bought' cannot be, and one "
                         "structured binding declares both");
}

TEST(RewriteRefusalTest, constBesideAResultThatIsMovedOn) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  const auto user = co_await find(id);
  show(user, co_await orders(id));
}
)");
  EXPECT_EQ(F.refusal(), "'user' is const and 'ordersResult' cannot be, and "
                         "one structured binding declares both");
}

TEST(RewriteRefusalTest, constBesideAResultThatCopiesFreelyIsNoObstacle) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  const auto user = co_await find(id);
  show(user, co_await unread(id));
}
)");
  EXPECT_EQ(F.refusal(), "");
}

TEST(RewriteRefusalTest, aTypeNoLibraryJoins) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto size = co_await later(id);
}
)");
  F.returns("later", "lib::Deferred<int>");
  EXPECT_EQ(F.refusal(), "'lib::Deferred' is no type that a "
                         "known library can await together with others");
}

TEST(RewriteRefusalTest, aTypeOfATemplate) {
  RewriteFixture F = operatorJoin(Two);
  F.facts("asio::awaitable").Dependent = true;
  EXPECT_EQ(F.refusal(),
            "the type of one of the awaited operations is not known");
}

TEST(RewriteRefusalTest, twoLibraries) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await later(id);
}
)");
  F.returns("later", "cppcoro::task<int>");
  EXPECT_EQ(F.refusal(), "the awaits belong to different libraries");
}

TEST(RewriteRefusalTest, oneLibraryInTwoNamespaces) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await later(id);
}
)");
  F.returns("later", "boost::asio::awaitable<int, Executor>");
  EXPECT_EQ(F.refusal(), "the awaits belong to different libraries");
}

TEST(RewriteRefusalTest, twoExecutors) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await later(id);
}
)");
  F.returns("later", "asio::awaitable<int, Strand>");
  EXPECT_EQ(F.refusal(), "the awaited types differ in more than their result, "
                         "'&&' does not take them together");
}

TEST(RewriteRefusalTest, aReferenceThatTheJoinCopies) {
  for (llvm::StringRef Result : {"User &", "std::reference_wrapper<User>"}) {
    RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await look(id);
  auto bought = co_await orders(id);
}
)");
    F.returns("look", ("cppcoro::task<" + Result + ">").str());
    EXPECT_EQ(F.refusal(), "one of the awaits yields a reference, of which "
                           "'cppcoro::when_all' makes a copy");
  }
}

/// A shared task yields a reference to what it keeps; a variable copies that
/// anyway, an expression would not.
TEST(RewriteRefusalTest, aSharedResultUsedInPlace) {
  for (bool Declared : {true, false}) {
    RewriteFixture F = callJoin(Declared ? R"(
task<void> page(int id) {
  auto user = co_await share(id);
  auto bought = co_await orders(id);
}
)"
                                         : R"(
task<void> page(int id) {
  change(co_await share(id));
  auto bought = co_await orders(id);
}
)");
    F.returns("share", "cppcoro::shared_task<User>");
    F.awaitAt("co_await share").ResultType = F.type("User &");
    EXPECT_EQ(F.refusal(),
              Declared ? ""
                       : "one of the awaits yields a reference, of which "
                         "'cppcoro::when_all' makes a copy");
  }
}

TEST(RewriteRefusalTest, onlyTuples) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto a = co_await pair(1);
  auto b = co_await pair(2);
}
)");
  F.returns("pair", "asio::awaitable<std::tuple<int>, Executor>");
  EXPECT_EQ(F.refusal(),
            "every result is a tuple, and '&&' would take the first apart");
}

TEST(RewriteRefusalTest, aTupleThatComesAloneIsNotTakenApart) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto both = co_await pair(1);
  co_await ping(2);
  show(both);
}
)");
  F.returns("pair", "asio::awaitable<std::tuple<int>, Executor>");
  EXPECT_EQ(F.refusal(), "");
}

/// A call that takes nothing has its result from somewhere.
static Call impure() {
  Call C;
  C.Name = C.ShortName = "nextId";
  C.ResultUsed = true;
  return C;
}

TEST(RewriteRefusalTest, argumentsThatActInNoSetOrder) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await find(nextId());
  auto bought = co_await orders(nextId());
}
)");
  F.stepAt("co_await find").Calls.push_back(impure());
  EXPECT_EQ(F.refusal(), "") << "only one of them acts";
  F.stepAt("co_await orders").Calls.push_back(impure());
  EXPECT_EQ(F.refusal(),
            "the arguments of more than one operation do something themselves, "
            "and together they would do it in no set order");
}

TEST(RewriteRefusalTest, argumentsOfAnOperatorHaveAnOrder) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(nextId());
  auto bought = co_await orders(nextId());
}
)");
  F.stepAt("co_await find").Calls.push_back(impure());
  F.stepAt("co_await orders").Calls.push_back(impure());
  EXPECT_EQ(F.refusal(), "");
}

TEST(RewriteRefusalTest, argumentsThatActAndAnOperandThatMoves) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(nextId());
  co_await ping(nextId());
  show(user);
}
)");
  F.stepAt("co_await find").Calls.push_back(impure());
  F.stepAt("co_await ping").Calls.push_back(impure());
  EXPECT_EQ(F.refusal(),
            "the arguments of more than one operation do something themselves, "
            "and together they would do it in no set order");
}

TEST(RewriteRefusalTest, argumentsThatOnlyComputeHaveNoOrder) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await find(toKey(id));
  auto bought = co_await orders(toKey(id));
}
)");
  Call Computes = impure();
  Computes.Args.emplace_back();
  F.stepAt("co_await find").Calls.push_back(Computes);
  F.stepAt("co_await orders").Calls.push_back(Computes);
  EXPECT_EQ(F.refusal(), "");
}

TEST(RewriteRefusalTest, anExpressionThatMustActFirst) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  show(open(), co_await orders(id));
}
)");
  F.addStepBefore("co_await orders", "open()");
  EXPECT_EQ(F.refusal(), "") << "nothing orders them";
  F.orders("open()", "co_await orders");
  EXPECT_EQ(F.refusal(), "an await needs what another part of its own "
                         "statement computes first");
}

TEST(RewriteRefusalTest, aRegionThatBeginsWithinAStatement) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  show(co_await ping(id), co_await orders(id));
  auto user = co_await find(id);
}
)");
  F.beginsWith("co_await orders");
  EXPECT_EQ(F.refusal(), "another part of the same statement must run before "
                         "the first await");
}

TEST(RewriteRefusalTest, aNameThatWouldMeanSomethingElse) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  greet(user, limit);
  int limit = 3;
  auto bought = co_await orders(limit);
}
)");
  EXPECT_EQ(F.refusal(), "a name would mean something else, or nothing yet, "
                         "where a statement would have to go");
}

TEST(RewriteRefusalTest, aMemberOfThatNameIsNoObstacle) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  greet(user.limit, "limit"); // limit
  int limit = 3;
  auto bought = co_await orders(limit);
}
)");
  EXPECT_EQ(F.refusal(), "");
}

TEST(RewriteRefusalTest, aVoidAwaitInsideAnExpression) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  co_return co_await ping(id);
}
)");
  EXPECT_EQ(F.refusal(),
            "an await without result stands inside a larger expression");
}

TEST(RewriteRefusalTest, aViewOfATemporaryArgument) {
  RewriteFixture F = operatorJoin(R"(
awaitable<void> page(int id) {
  auto user = co_await find(id);
  show(user, co_await look(std::string("x")));
}
)");
  F.returns("look", "asio::awaitable<View, Executor>");
  F.facts("View").HoldsReference = true;
  EXPECT_EQ(F.refusal(), "") << "no temporary yet";
  Argument Temporary;
  Temporary.BindsTemporary = true;
  F.stepAt("co_await look").Calls.front().Args.push_back(Temporary);
  EXPECT_EQ(F.refusal(),
            "a temporary argument of 'look' would end before its result is "
            "used");
}

TEST(RewriteRefusalTest, aTaskThatIsUsedAgain) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto asked = find(id);
  auto user = co_await asked;
  auto bought = co_await orders(id);
  keep(asked);
}
)");
  F.facts("cppcoro::task").MoveOnly = true;
  F.root("asked").Uses.resize(2);
  EXPECT_EQ(F.refusal(),
            "'asked' is used more than once, a join would move it away");
}

TEST(RewriteRefusalTest, aTaskOfAnObject) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await asked_;
  auto bought = co_await orders(id);
}
)");
  Await &Member = F.awaitAt("co_await asked_");
  Member.MadeBy = NoIndex;
  Member.AwaitableType = F.type("cppcoro::task<User>");
  EXPECT_EQ(F.refusal(),
            "'asked_' outlives this function, a join would take it away");
}

TEST(RewriteRefusalTest, aResultReturnedOutOfAMacro) {
  RewriteFixture F = operatorJoin(R"(
awaitable<User> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  co_return user;
}
)");
  F.root("user").Uses.front().Where.InMacro = true;
  EXPECT_EQ(F.refusal(), "'user' is returned out of a macro, and a structured "
                         "binding would be copied there");
}

TEST(RewriteRefusalTest, aHandlerThatWouldSeeAnotherType) {
  RewriteFixture F = operatorJoin(Two);
  F.graph().Of.Handlers.Typed = true;
  EXPECT_EQ(F.refusal(),
            "the handler around the awaits would no longer see the exceptions "
            "it names, since '&&' throws another type");
}
