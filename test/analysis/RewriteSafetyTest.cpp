//===--- RewriteSafetyTest.cpp - How far a fix can be trusted -------------===//

#include "test/analysis/RewriteFixture.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;

static const char Two[] = R"(
task<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  show(user, bought);
}
)";

static const char Library[] =
    "all operations run to their end even when one fails; on a thread pool "
    "they run in parallel";

TEST(RewriteSafetyTest, readsByHighEvidenceAreSafe) {
  Fix F = callJoin(Two).fix();
  EXPECT_EQ(F.Title, "await them together with cppcoro::when_all");
  EXPECT_EQ(F.Safety, FixSafety::Safe);
  EXPECT_EQ(F.Caution, "");
  EXPECT_EQ(F.LibraryCaution, "");
}

TEST(RewriteSafetyTest, anotherExceptionTypeIsForReview) {
  Fix F = operatorJoin(Two).fix();
  EXPECT_EQ(F.Title, "await them together with &&");
  EXPECT_EQ(F.Safety, FixSafety::Review);
  EXPECT_EQ(F.Caution, "");
  EXPECT_EQ(F.LibraryCaution,
            "when one operation fails the other is cancelled and the failure "
            "usually arrives as asio::multiple_exceptions; on a thread pool "
            "the operations run in parallel");
}

TEST(RewriteSafetyTest, evidenceOfANameIsForReview) {
  RewriteFixture F = callJoin(Two);
  F.candidateAt("co_await orders").Evidence = Confidence::Medium;
  Fix One = F.fix();
  EXPECT_EQ(One.Safety, FixSafety::Review);
  EXPECT_EQ(One.LibraryCaution, Library);
  EXPECT_EQ(One.Caution, "check that 'orders' only reads (its name is "
                         "the only evidence)");
  F.candidateAt("co_await find").Evidence = Confidence::Medium;
  EXPECT_EQ(F.fix().Caution, "check that 'find' and 'orders' only read "
                             "(their names are the only evidence)");
}

TEST(RewriteSafetyTest, noEvidenceIsForReview) {
  RewriteFixture F = callJoin(Two);
  F.candidateAt("co_await orders").Evidence = Confidence::Low;
  EXPECT_EQ(F.fix().Caution,
            "check that 'orders' only reads (nothing shows it)");
}

TEST(RewriteSafetyTest, anAssumptionIsForReview) {
  RewriteFixture F = callJoin(Two);
  F.graph().Certainty = Confidence::Medium;
  Fix Result = F.fix();
  EXPECT_EQ(Result.Safety, FixSafety::Review);
  EXPECT_EQ(Result.Caution, "check what the notes say");
}

TEST(RewriteSafetyTest, evidenceOfAnAwaitThatStaysDoesNotCount) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await find(id);
  auto news = co_await unread(id);
  auto bought = co_await orders(user);
}
)");
  F.candidateAt("co_await orders").Evidence = Confidence::Medium;
  EXPECT_EQ(F.fix().Safety, FixSafety::Safe);
}

TEST(RewriteSafetyTest, whatToCheckComesBeforeWhatToKnow) {
  RewriteFixture F = callJoin(Two);
  F.graph().Of.Handlers.CatchAll = true;
  F.graph().Certainty = Confidence::Medium;
  EXPECT_EQ(F.fix().Caution, "check what the notes say; the handler around the "
                             "awaits may see the failure of a later operation "
                             "first");
}

TEST(RewriteSafetyTest, aHandlerAroundIsForReview) {
  RewriteFixture F = callJoin(Two);
  F.graph().Of.Handlers.CatchAll = true;
  Fix Result = F.fix();
  EXPECT_EQ(Result.Safety, FixSafety::Review);
  EXPECT_EQ(Result.Caution, "the handler around the awaits may see "
                            "the failure of a later operation first");
}

TEST(RewriteSafetyTest, anOperationThatActsIsForReview) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  co_await ping(id);
  auto user = co_await find(id);
  show(user);
}
)");
  Fix Result = F.fix();
  EXPECT_EQ(Result.Safety, FixSafety::Review);
  EXPECT_EQ(Result.Caution,
            "an operation that changes something now runs also when an "
            "earlier one fails");
}

TEST(RewriteSafetyTest, anOperationThatActsAndYieldsIsForReview) {
  RewriteFixture F = callJoin(Two);
  F.candidateAt("co_await orders").Acts = true;
  EXPECT_EQ(F.fix().Safety, FixSafety::Review);
}

TEST(RewriteSafetyTest, aLogLineBetweenIsForReview) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await find(id);
  spdlog::info("found");
  auto bought = co_await orders(id);
  show(user, bought);
}
)");
  F.graph().Neutral = {F.indexAt("spdlog::info")};
  Fix Result = F.fix();
  EXPECT_EQ(Result.Safety, FixSafety::Review);
  EXPECT_EQ(Result.Caution, "log lines between the awaits are now "
                            "written before or after all of them");
}

TEST(RewriteSafetyTest, aLogLineBehindIsNot) {
  RewriteFixture F = callJoin(R"(
task<void> page(int id) {
  auto user = co_await find(id);
  auto bought = co_await orders(id);
  spdlog::info("found");
}
)");
  F.graph().Neutral = {F.indexAt("spdlog::info")};
  EXPECT_EQ(F.fix().Safety, FixSafety::Safe);
}

TEST(RewriteSafetyTest, mutableArgumentsOnSeveralThreadsAreForReview) {
  RewriteFixture F = callJoin(Two);
  Argument Shared;
  Shared.How = Passing::ConstRef;
  F.stepAt("co_await find").Calls.front().Args = {Shared};
  EXPECT_EQ(F.fix().Safety, FixSafety::Safe) << "it cannot change";
  Shared.How = Passing::MutableRef;
  F.stepAt("co_await find").Calls.front().Args = {Shared};
  Fix Result = F.fix();
  EXPECT_EQ(Result.Safety, FixSafety::Review);
  EXPECT_EQ(Result.Caution, "the operations may run on several "
                            "threads and take references to objects "
                            "that can change");
}
