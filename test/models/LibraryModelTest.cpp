//===--- LibraryModelTest.cpp ---------------------------------------------===//

#include "checks/models/LibraryModel.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using testing::Contains;
using testing::Not;

namespace {

LibraryModel builtin() { return llvm::cantFail(LibraryModel::builtin()); }

LibraryModel with(const LibraryModel &Model, llvm::StringRef Yaml) {
  auto Joined = Model.with({Yaml, "user.yaml"});
  EXPECT_TRUE(static_cast<bool>(Joined)) << llvm::toString(Joined.takeError());
  return std::move(*Joined);
}

CallEffect effectOf(const LibraryModel &Model, llvm::StringRef Name) {
  const CallFacts *Facts = Model.call(Name);
  return Facts ? Facts->Effect : CallEffect::Unknown;
}

TEST(LibraryModelTest, KnowsNothingOfNamesWithoutRow) {
  LibraryModel Model = builtin();
  EXPECT_EQ(Model.call("app::load"), nullptr);
  EXPECT_EQ(Model.type("app::Repo"), nullptr);
  EXPECT_EQ(Model.awaitable("app::Task"), nullptr);
  EXPECT_EQ(Model.call(""), nullptr);
}

TEST(LibraryModelTest, AUserRowWinsOverTheBuiltinOneOfThatName) {
  LibraryModel Model = with(builtin(), R"(
library: mine
calls:
  - names: ["std::vector::size"]
    effect: barrier
    barrier: lock
    why: our vector counts under a lock
)");
  EXPECT_EQ(Model.call("std::vector::size")->Effect, CallEffect::Barrier);
  EXPECT_EQ(Model.call("std::vector::size")->Why,
            "our vector counts under a lock");
  EXPECT_EQ(Model.call("std::vector::empty")->Effect, CallEffect::Reads);
}

TEST(LibraryModelTest, TheModelItWasMadeFromStaysAsItWas) {
  LibraryModel Before = builtin();
  LibraryModel After = with(Before, R"(
library: mine
types:
  - names: ["app::Repo"]
    sharing: shareable
    why: stateless
)");
  EXPECT_EQ(Before.type("app::Repo"), nullptr);
  EXPECT_EQ(After.type("app::Repo")->Shared, Sharing::Shareable);
}

TEST(LibraryModelTest, AnExactNameBeatsAPrefixAndALongPrefixAShortOne) {
  LibraryModel Model = with(builtin(), R"(
library: mine
calls:
  - { names: ["app::*"], effect: writes, why: all of it }
  - { names: ["app::db::*"], effect: reads, why: the database layer }
  - { names: ["app::db::now"], effect: barrier, barrier: clock, why: time }
)");
  EXPECT_EQ(effectOf(Model, "app::send"), CallEffect::Writes);
  EXPECT_EQ(effectOf(Model, "app::db::find"), CallEffect::Reads);
  EXPECT_EQ(effectOf(Model, "app::db::now"), CallEffect::Barrier);
  EXPECT_EQ(effectOf(Model, "app::db::now_or_never"), CallEffect::Reads);
  EXPECT_EQ(effectOf(Model, "application::send"), CallEffect::Unknown);
}

TEST(LibraryModelTest, ALaterFileWinsAtAnEqualPrefix) {
  LibraryModel Model = with(builtin(), R"(
library: first
calls: [{ names: ["app::*"], effect: writes, why: one }]
)");
  Model = with(Model, R"(
library: second
calls: [{ names: ["app::*"], effect: reads, why: two }]
)");
  EXPECT_EQ(effectOf(Model, "app::f"), CallEffect::Reads);
}

TEST(LibraryModelTest, AStarAfterOperatorIsTheOperator) {
  LibraryModel Model = with(builtin(), R"(
library: mine
calls:
  - { names: ["app::Ptr::operator*"], effect: forwards, why: the pointee }
  - { names: ["app::It::operator->*"], effect: forwards, why: the pointee }
)");
  EXPECT_EQ(effectOf(Model, "app::Ptr::operator*"), CallEffect::Forwards);
  EXPECT_EQ(effectOf(Model, "app::Ptr::operator*="), CallEffect::Unknown);
  EXPECT_EQ(effectOf(Model, "app::It::operator->*"), CallEffect::Forwards);
}

TEST(LibraryModelTest, AnAwaitableOfTheProgramsOwn) {
  LibraryModel Model = with(builtin(), R"(
library: our tasks
awaitables:
  - names: ["app::Task", "app::Job"]
    start: lazy
    result-argument: 0
    join:
      name: app::all
      header: app/all.h
      void: dropped
      why: see all.h
    why: initial_suspend is suspend_always
  - names: ["app::Fired"]
    start: hot
    no-join-because: nothing waits for it
    why: initial_suspend is suspend_never
)");
  const AwaitableFacts *Task = Model.awaitable("app::Task");
  EXPECT_EQ(Task->Library, "our tasks");
  EXPECT_EQ(Task->Started, Start::Lazy);
  EXPECT_EQ(Task->ResultArgument, 0u);
  ASSERT_NE(Task->Join, nullptr);
  EXPECT_EQ(Task->Join->Syntax, JoinSyntax::Call);
  EXPECT_EQ(Task->Join->Name, "app::all");
  EXPECT_EQ(Task->Join->Header, "app/all.h");
  EXPECT_EQ(Task->Join->Void, VoidElement::Dropped);
  EXPECT_FALSE(Task->Join->SameArgument.has_value());
  EXPECT_EQ(Model.awaitable("app::Job")->Join, Task->Join)
      << "types of one row may be joined together";

  const AwaitableFacts *Fired = Model.awaitable("app::Fired");
  EXPECT_EQ(Fired->Join, nullptr);
  EXPECT_EQ(Fired->NoJoinBecause, "nothing waits for it");
  EXPECT_FALSE(Fired->ResultArgument.has_value());
}

TEST(LibraryModelTest, JoinsOutliveTheModelTheyWereReadInto) {
  const JoinFacts *Join;
  std::optional<LibraryModel> Copy;
  {
    LibraryModel First = builtin();
    Join = First.awaitable("cppcoro::task")->Join;
    Copy = with(First, "library: mine");
  }
  EXPECT_EQ(Copy->awaitable("cppcoro::task")->Join, Join);
  EXPECT_EQ(Join->Name, "cppcoro::when_all");
}

TEST(LibraryModelTest, AWordIsEitherReadingOrActing) {
  LibraryModel Model = with(builtin(), R"(
library: mine
words:
  - { names: [sync], kind: read-verb, why: our sync() only looks }
  - { names: [frobnicate], kind: acting-verb, why: it does }
)");
  EXPECT_THAT(builtin().names().of(WordKind::ActingVerb), Contains("sync"));
  EXPECT_THAT(Model.names().of(WordKind::ReadVerb), Contains("sync"));
  EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Not(Contains("sync")));
  EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Contains("frobnicate"));
}

TEST(LibraryModelTest, AGuardWordMayBeAVerbToo) {
  LibraryModel Model = builtin();
  EXPECT_THAT(Model.names().of(WordKind::Guard), Contains("lock"));
  EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Contains("lock"));
}

TEST(LibraryModelTest, KindNoneTakesAWordOutOfAllLists) {
  LibraryModel Model = with(builtin(), R"(
library: mine
words: [{ names: [lock, "ASSERT_*"], kind: none, why: a name of ours }]
)");
  EXPECT_THAT(Model.names().of(WordKind::Guard), Not(Contains("lock")));
  EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Not(Contains("lock")));
  EXPECT_THAT(Model.names().of(WordKind::ExitMacro), Not(Contains("ASSERT_*")));
  EXPECT_THAT(Model.names().of(WordKind::ExitMacro), Contains("assert"));
}

TEST(LibraryModelTest, AUserDefineReplacesTheBuiltinOneOfThatMacro) {
  LibraryModel Model = with(builtin(), R"(
library: mine
parsing:
  - when-included: asio
    define: ASIO_HAS_CO_AWAIT=0
    why: our build has coroutines off
)");
  std::vector<std::string> Defines;
  for (const ParseFact &Fact : Model.parseFacts())
    if (llvm::StringRef(Fact.Define).starts_with("ASIO_HAS_CO_AWAIT"))
      Defines.push_back(Fact.Define);
  EXPECT_THAT(Defines, testing::ElementsAre("ASIO_HAS_CO_AWAIT=0"));
}

TEST(LibraryModelTest, TheExampleOfTheDocumentationIsTaken) {
  auto Page = llvm::MemoryBuffer::getFile(ASYNC_TIDY_TEST_MODELS_PAGE);
  ASSERT_TRUE(static_cast<bool>(Page));
  llvm::StringRef Yaml = (*Page)->getBuffer().split("```yaml\n").second;
  LibraryModel Model = with(builtin(), Yaml.split("```").first.str());
  ASSERT_NE(Model.awaitable("app::Task"), nullptr);
  EXPECT_EQ(Model.awaitable("app::Task")->Join->Name, "app::whenAll");
  EXPECT_EQ(Model.type("app::Connection")->Shared, Sharing::Exclusive);
  EXPECT_EQ(effectOf(Model, "app::Cache::lookupMany"), CallEffect::Reads);
  EXPECT_EQ(effectOf(Model, "app::hopToUi"), CallEffect::Barrier);
}

TEST(LibraryModelTest, AFileOfTheUserThatDoesNotParseChangesNothing) {
  LibraryModel Model = builtin();
  auto Broken = Model.with({"library: [", "user.yaml"});
  EXPECT_FALSE(static_cast<bool>(Broken));
  llvm::consumeError(Broken.takeError());
  EXPECT_NE(Model.awaitable("cppcoro::task"), nullptr);
}

} // namespace
