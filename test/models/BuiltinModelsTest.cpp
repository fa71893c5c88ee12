//===--- BuiltinModelsTest.cpp - The embedded files -----------------------===//
//
// What each embedded file must have, and the facts that the rest of the
// program is built on.
//
//===----------------------------------------------------------------------===//

#include "checks/models/EmbeddedModels.h"
#include "checks/models/LibraryModel.h"
#include "checks/models/ModelFile.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using testing::Contains;
using testing::Not;

namespace async_tidy {
static void PrintTo(const EmbeddedModel &Model, std::ostream *OS) {
  *OS << Model.File.str();
}
} // namespace async_tidy

namespace {

class EmbeddedModelTest : public testing::TestWithParam<EmbeddedModel> {
protected:
  ModelFile File =
      llvm::cantFail(ModelFile::parse({GetParam().Text, GetParam().File}));
};

TEST_P(EmbeddedModelTest, SaysHowItWasMadeAndWhatItCovers) {
  EXPECT_EQ(File.WrittenBy, Provenance::Manual);
  EXPECT_NE(File.CheckedAgainst, "");
  EXPECT_NE(File.Covers, Coverage::Unsaid);
}

TEST_P(EmbeddedModelTest, EveryRowNamesItsSource) {
  auto CheckRows = [&](const auto &Rows) {
    for (const Row &R : Rows)
      EXPECT_NE(R.Source, "") << GetParam().File.str() << ":" << R.Where.Line;
  };
  CheckRows(File.Awaitables);
  CheckRows(File.Types);
  CheckRows(File.Calls);
  CheckRows(File.Parsing);
  CheckRows(File.Words);
  CheckRows(File.NotModelled);
}

TEST_P(EmbeddedModelTest, WhatIsNotModelledHasNoRow) {
  llvm::StringMap<unsigned> Modelled;
  auto Collect = [&](const auto &Rows) {
    for (const Row &R : Rows)
      for (const RowName &Name : R.Names)
        ++Modelled[Name.Text + (Name.Prefix ? "*" : "")];
  };
  Collect(File.Awaitables);
  Collect(File.Types);
  Collect(File.Calls);
  for (const Row &R : File.NotModelled)
    for (const RowName &Name : R.Names)
      EXPECT_EQ(Modelled.count(Name.Text + (Name.Prefix ? "*" : "")), 0u)
          << Name.Text << " has a row";
}

INSTANTIATE_TEST_SUITE_P(All, EmbeddedModelTest,
                         testing::ValuesIn(embeddedModels()),
                         [](const testing::TestParamInfo<EmbeddedModel> &Info) {
                           llvm::StringRef Name = Info.param.File;
                           Name.consume_front("models/");
                           Name.consume_back(".yaml");
                           return Name.str();
                         });

class BuiltinTest : public testing::Test {
protected:
  LibraryModel Model = llvm::cantFail(LibraryModel::builtin());

  CallEffect effectOf(llvm::StringRef Name) const {
    const CallFacts *Facts = Model.call(Name);
    return Facts ? Facts->Effect : CallEffect::Unknown;
  }
  std::string barrierOf(llvm::StringRef Name) const {
    const CallFacts *Facts = Model.call(Name);
    return Facts ? Facts->BarrierKind : "no row";
  }
  Sharing sharingOf(llvm::StringRef Name) const {
    const TypeFacts *Facts = Model.type(Name);
    return Facts ? Facts->Shared : Sharing::Unknown;
  }
};

/// The two spellings of Asio.
class AsioTest : public BuiltinTest,
                 public testing::WithParamInterface<const char *> {
protected:
  std::string in(llvm::StringRef Name) const {
    return (llvm::Twine(GetParam()) + "::" + Name).str();
  }
};

INSTANTIATE_TEST_SUITE_P(Spellings, AsioTest,
                         testing::Values("asio", "boost::asio"),
                         [](const auto &Info) {
                           return Info.index ? "Boost" : "Standalone";
                         });

TEST_P(AsioTest, JoinsWithTheOperatorOfItsOwnSpelling) {
  const AwaitableFacts *Facts = Model.awaitable(in("awaitable"));
  ASSERT_NE(Facts, nullptr);
  EXPECT_EQ(Facts->Started, Start::Lazy);
  EXPECT_EQ(Facts->ResultArgument, 0u);
  ASSERT_NE(Facts->Join, nullptr);
  const JoinFacts &Join = *Facts->Join;
  EXPECT_EQ(Join.Syntax, JoinSyntax::Operator);
  EXPECT_EQ(Join.Name, "&&");
  EXPECT_EQ(Join.UsingNamespace, in("experimental::awaitable_operators"));
  EXPECT_EQ(Join.Void, VoidElement::Dropped);
  EXPECT_TRUE(Join.SingleValueBare);
  EXPECT_TRUE(Join.VoidFirst);
  EXPECT_TRUE(Join.FlattensLeftTuple);
  EXPECT_TRUE(Join.ChangesExceptionType);
  EXPECT_TRUE(Join.CancelsSiblings);
  EXPECT_EQ(Join.SameArgument, 1u);
  EXPECT_NE(Join.Caution, "");
}

TEST_P(AsioTest, StreamsAreExclusiveAndExecutorsAreNot) {
  for (const char *Name :
       {"basic_stream_socket", "basic_waitable_timer", "ssl::stream",
        "experimental::basic_channel", "redirect_error_t"})
    EXPECT_EQ(sharingOf(in(Name)), Sharing::Exclusive) << Name;
  for (const char *Name :
       {"io_context", "thread_pool", "any_io_executor", "strand",
        "use_awaitable_t", "as_tuple_t", "ssl::context", "ip::basic_endpoint"})
    EXPECT_EQ(sharingOf(in(Name)), Sharing::Shareable) << Name;
  EXPECT_EQ(sharingOf(in("basic_random_access_file")), Sharing::Unknown);
}

TEST_P(AsioTest, Barriers) {
  EXPECT_EQ(barrierOf(in("post")), "hop");
  EXPECT_EQ(barrierOf(in("basic_waitable_timer::async_wait")), "sleep");
  EXPECT_EQ(barrierOf(in("basic_waitable_timer::basic_waitable_timer")),
            "clock");
  EXPECT_EQ(barrierOf(in("this_coro::executor_t")), "query");
  EXPECT_EQ(barrierOf(in("this_coro::reset_cancellation_state")), "lifecycle");
  EXPECT_EQ(barrierOf(in("experimental::basic_channel::async_receive")),
            "stream");
  EXPECT_EQ(barrierOf(in("ssl::stream::async_handshake")), "handshake");
}

TEST_P(AsioTest, CallsThatAreNoBarrier) {
  EXPECT_EQ(effectOf(in("async_write")), CallEffect::Writes);
  EXPECT_EQ(effectOf(in("basic_stream_socket::async_read_some")),
            CallEffect::Writes);
  EXPECT_EQ(effectOf(in("ip::basic_resolver::async_resolve")),
            CallEffect::Reads);
  EXPECT_EQ(effectOf(in("buffer")), CallEffect::Forwards);
  EXPECT_EQ(effectOf(in("redirect_error")), CallEffect::Writes);
}

TEST_F(BuiltinTest, TheTwoAsiosAreNotJoinedWithEachOther) {
  const JoinFacts *Standalone = Model.awaitable("asio::awaitable")->Join;
  const JoinFacts *Boost = Model.awaitable("boost::asio::awaitable")->Join;
  EXPECT_NE(Standalone, Boost);
  EXPECT_EQ(Standalone->Header, "asio/experimental/awaitable_operators.hpp");
  EXPECT_EQ(Boost->Header, "boost/asio/experimental/awaitable_operators.hpp");
}

TEST_F(BuiltinTest, Cppcoro) {
  const AwaitableFacts *Task = Model.awaitable("cppcoro::task");
  ASSERT_NE(Task, nullptr);
  ASSERT_NE(Task->Join, nullptr);
  EXPECT_EQ(Task->Join->Syntax, JoinSyntax::Call);
  EXPECT_EQ(Task->Join->Name, "cppcoro::when_all");
  EXPECT_EQ(Task->Join->Header, "cppcoro/when_all.hpp");
  EXPECT_EQ(Task->Join->Void, VoidElement::Kept);
  EXPECT_TRUE(Task->Join->DecaysReferences);
  EXPECT_FALSE(Task->Join->CancelsSiblings);
  EXPECT_FALSE(Task->Join->ChangesExceptionType);
  EXPECT_EQ(Model.awaitable("cppcoro::shared_task")->Join, Task->Join);
  EXPECT_EQ(barrierOf("cppcoro::async_mutex::scoped_lock_async"), "lock");
  EXPECT_EQ(barrierOf("cppcoro::static_thread_pool::schedule"), "hop");
  EXPECT_TRUE(Model.type("cppcoro::async_mutex_lock")->Guard);
  EXPECT_EQ(sharingOf("cppcoro::net::socket"), Sharing::Exclusive);
  EXPECT_EQ(sharingOf("cppcoro::read_only_file"), Sharing::Shareable);
}

TEST_F(BuiltinTest, ParseFactsNeedCxx20) {
  ASSERT_EQ(Model.parseFacts().size(), 2u);
  for (const ParseFact &Fact : Model.parseFacts())
    EXPECT_EQ(Fact.SinceCxx, 20u) << Fact.Define;
}

TEST_F(BuiltinTest, ElementAccessIsNoWrite) {
  for (const char *Name :
       {"std::vector::operator[]", "std::vector::begin", "std::map::find",
        "std::unique_ptr::operator->", "std::optional::operator*",
        "std::__shared_ptr_access::operator->", "std::move", "std::get"})
    EXPECT_EQ(effectOf(Name), CallEffect::Forwards) << Name;
  for (const char *Name :
       {"std::vector::size", "std::basic_string::empty", "std::map::contains",
        "std::optional::has_value", "std::find_if",
        "std::operator==", "std::atomic::load", "std::__atomic_base::load"})
    EXPECT_EQ(effectOf(Name), CallEffect::Reads) << Name;
}

TEST_F(BuiltinTest, WhatLooksHarmlessAndWrites) {
  for (const char *Name :
       {"std::map::operator[]", "std::vector::push_back", "std::swap",
        "std::exchange", "std::atomic::fetch_add", "std::sort",
        "std::mersenne_twister_engine::operator()", "std::unique_ptr::reset"})
    EXPECT_EQ(effectOf(Name), CallEffect::Writes) << Name;
}

TEST_F(BuiltinTest, TheWorldOutsideIsOrdered) {
  EXPECT_EQ(barrierOf("std::chrono::system_clock::now"), "clock");
  EXPECT_EQ(barrierOf("std::chrono::steady_clock::now"), "clock");
  EXPECT_EQ(effectOf("std::chrono::duration_cast"), CallEffect::Pure);
  EXPECT_EQ(barrierOf("time"), "clock");
  EXPECT_EQ(barrierOf("std::rand"), "random");
  EXPECT_EQ(barrierOf("std::this_thread::sleep_for"), "sleep");
  EXPECT_EQ(barrierOf("std::mutex::lock"), "lock");
}

TEST_F(BuiltinTest, CallablesAreUnknown) {
  for (const char *Name : {"std::invoke", "std::for_each", "std::visit",
                           "std::function::operator()"})
    EXPECT_EQ(Model.call(Name), nullptr) << Name;
  const CallFacts *Makes = Model.call("std::make_shared");
  EXPECT_EQ(Makes->Effect, CallEffect::Unknown) << "the constructor decides";
  EXPECT_TRUE(Makes->MakesObject);
}

TEST_F(BuiltinTest, GuardsAndOwners) {
  for (const char *Name : {"std::lock_guard", "std::unique_lock",
                           "std::scoped_lock", "std::shared_lock"})
    EXPECT_TRUE(Model.type(Name)->Guard) << Name;
  for (const char *Name : {"std::unique_ptr", "std::shared_ptr",
                           "std::optional", "std::reference_wrapper"})
    EXPECT_TRUE(Model.type(Name)->Owner) << Name;
}

TEST_F(BuiltinTest, LoggingIsNeutral) {
  for (const char *Name :
       {"spdlog::info", "spdlog::logger::warn", "google::LogMessage::stream",
        "fmt::print", "std::println", "std::operator<<",
        "std::basic_ostream::operator<<", "QDebug::operator<<",
        "absl::log_internal::LogMessage::operator<<"})
    EXPECT_EQ(effectOf(Name), CallEffect::Neutral) << Name;
  EXPECT_EQ(effectOf("fmt::format"), CallEffect::Reads);
}

TEST_F(BuiltinTest, WordsOfTheDesign) {
  const NameFacts &Names = Model.names();
  for (const char *Verb : {"get", "find", "fetch", "load", "read", "query",
                           "list", "count", "is", "has"})
    EXPECT_THAT(Names.of(WordKind::ReadVerb), Contains(Verb));
  for (const char *Verb :
       {"create", "send", "save", "set", "add", "open", "start", "issue",
        "verify", "require", "take", "pop", "next", "recv", "accept", "lock"})
    EXPECT_THAT(Names.of(WordKind::ActingVerb), Contains(Verb));
  for (const char *Noun : {"auth", "config", "profile", "settings"})
    EXPECT_THAT(Names.of(WordKind::ReadNoun), Contains(Noun));
  for (const char *Word :
       {"client", "pool", "service", "stub", "api", "gateway"})
    EXPECT_THAT(Names.of(WordKind::Shareable), Contains(Word));
  for (const char *Word : {"check", "require", "ensure", "verify", "validate"})
    EXPECT_THAT(Names.of(WordKind::Check), Contains(Word));
  EXPECT_THAT(Names.of(WordKind::Guard), Not(Contains("session")));
}

TEST_F(BuiltinTest, NoWordReadsAndActs) {
  for (const std::string &Verb : Model.names().of(WordKind::ReadVerb))
    EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Not(Contains(Verb)));
  for (const std::string &Noun : Model.names().of(WordKind::ReadNoun))
    EXPECT_THAT(Model.names().of(WordKind::ActingVerb), Not(Contains(Noun)));
}

TEST_F(BuiltinTest, WordsAreInLowerCase) {
  for (const auto *List :
       {&Model.names().of(WordKind::ReadVerb),
        &Model.names().of(WordKind::ActingVerb),
        &Model.names().of(WordKind::ReadNoun),
        &Model.names().of(WordKind::Shareable),
        &Model.names().of(WordKind::Guard), &Model.names().of(WordKind::Check)})
    for (const std::string &Word : *List)
      EXPECT_EQ(Word, llvm::StringRef(Word).lower());
}

} // namespace
