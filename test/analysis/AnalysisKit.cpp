//===--- AnalysisKit.cpp --------------------------------------------------===//

#include "test/analysis/AnalysisKit.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

static constexpr StringRef TestLibrary = R"(library: Test
covers: partial
provenance: manual
awaitables:
  - names: [Task]
    start: lazy
    result-argument: 0
    join:
      syntax: call
      name: all_of
      header: all_of.h
      void: kept
      why: made for tests
    why: made for tests
  - names: [Racy]
    start: lazy
    result-argument: 0
    join:
      syntax: call
      name: race
      header: race.h
      void: kept
      changes-exception-type: true
      why: made for tests
    why: made for tests
  - names: [Started]
    start: hot
    result-argument: 0
    no-join-because: it is running already
    why: made for tests
types:
  - names: [Socket]
    sharing: exclusive
    why: bytes come in order
  - names: [Line]
    sharing: exclusive
    one-at-a-time: true
    why: answers come in order
  - names: [Executor]
    sharing: shareable
    why: made for many
  - names: [Lock]
    guard: true
    why: holds a mutex
  - names: [Owned, Shared]
    owner: true
    why: leads to another object
calls:
  - names: [hop]
    effect: barrier
    barrier: hop
    why: what follows runs elsewhere
  - names: [pause]
    effect: barrier
    barrier: sleep
    why: what follows is meant to happen later
  - names: ["Mutex::lock"]
    effect: barrier
    barrier: lock
    why: what follows runs under the lock
  - names: ["Socket::open"]
    effect: barrier
    barrier: handshake
    why: what follows needs the connection
  - names: [logLine]
    effect: neutral
    why: logs
  - names: ["Socket::fill", "Store::put"]
    effect: writes
    why: moves it on
  - names: ["Store::peek"]
    effect: reads
    why: only looks
  - names: ["Numbers::push"]
    effect: writes
    why: changes the container
  - names: [viewOf, "Owned::operator->"]
    effect: forwards
    why: leads to what it is given
  - names: [both]
    joins: true
    why: starts both
  - names: ["Line::listen"]
    effect: writes
    direction: in
    why: takes what comes
  - names: ["Line::talk"]
    effect: writes
    direction: out
    why: sends
  - names: [withTimeout]
    wraps-awaitable: 0
    why: adds a time limit
  - names: ["Task::via"]
    wraps-awaitable: receiver
    why: names the executor
)";

const LibraryModel &async_tidy::test::testModel() {
  static const LibraryModel Model = llvm::cantFail(
      llvm::cantFail(LibraryModel::builtin()).with({TestLibrary, "test.yaml"}));
  return Model;
}

AnalysisTest::AnalysisTest() {
  B.record("User", {"int id", "int age"});
  B.record("Order", {"int id"});
  B.record("Mail", {"int id"});
  B.record("Page", {"User user", "Order order"});
  B.declare("Task<User> Users::find(int id) const");
  B.declare("Task<Order> Orders::findFor(int id) const");
  B.declare("Task<Mail> Inbox::getUnread(int id) const");
  B.declare("Page(User user, Order order)");
  B.facts("Owned").MoveOnly = true;
}

TextProvider AnalysisTest::text() const {
  return [this](const Source &) { return StringRef(B.text()); };
}

std::vector<Finding> AnalysisTest::findings(Confidence Min) {
  const Flow Unit = B.build();
  return analyse(Program::link(Unit), testModel(), {Min}, text());
}

std::string AnalysisTest::message(Confidence Min) {
  const std::vector<Finding> All = findings(Min);
  if (All.empty())
    return "silent";
  EXPECT_EQ(All.size(), 1U) << B.text();
  return All.front().Message;
}

std::string AnalysisTest::explanations(Confidence Min) {
  const Flow Unit = B.build();
  const Program Linked = Program::link(Unit);
  std::string All;
  const unsigned Lines = StringRef(B.text()).count('\n');
  for (unsigned Line = 1; Line <= Lines; ++Line)
    All += explainAt(Linked, testModel(), {Min}, text(), Unit.MainFile, Line);
  return All;
}

void AnalysisTest::expectSilent(StringRef Why) {
  EXPECT_EQ(message(), "silent") << B.text();
  EXPECT_THAT(explanations(), testing::HasSubstr(Why.str())) << B.text();
}

std::vector<std::string> AnalysisTest::reasons() {
  std::vector<std::string> Texts;
  for (const Finding &F : findings())
    for (const Reason &R : F.Reasons)
      Texts.push_back(R.Text);
  return Texts;
}

std::string AnalysisTest::printed(void (*Print)(llvm::raw_ostream &,
                                                const Program &,
                                                const LibraryModel &,
                                                const AnalysisOptions &)) {
  const Flow Unit = B.build();
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Print(OS, Program::link(Unit), testModel(), AnalysisOptions());
  return Text;
}
