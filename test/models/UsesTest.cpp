//===--- UsesTest.cpp - Rows and the names that lowering gives ------------===//
//
// A row is of use only if its name is the one that lowering finds in the real
// header. uses/*.cpp call the libraries; the first word of a function's name
// says what every statement in it must be, by the rows of its calls:
//
//   looks    every call has a row, none writes, orders or tells
//   changes  every call has a row, none orders, one a statement writes
//   orders   every call has a row, one a statement is a barrier
//   tells    every call has a row, one a statement is neutral
//   joins    every call has a row, one a statement joins
//   wraps    every call has a row, one a statement wraps an awaitable
//   unknown  one call a statement has no row
//
//===----------------------------------------------------------------------===//

#include "checks/models/LibraryModel.h"
#include "test/support/Compilers.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

namespace {

/// The effects of the library calls in a statement, nested blocks included.
struct Statements {
  const LibraryModel &Model;
  std::vector<std::string> Unmodelled;
  std::vector<CallEffect> Effects;
  bool Joins = false;
  bool Wraps = false;

  void add(const Step &S) {
    for (const Call &C : S.Calls) {
      if (C.InUserFile || C.Name.empty())
        continue;
      const CallFacts *Facts = Model.call(C.Name);
      if (!Facts)
        Unmodelled.push_back(C.Name);
      Effects.push_back(Facts ? Facts->Effect : CallEffect::Unknown);
      Joins |= Facts && Facts->Joins;
      Wraps |= Facts && Facts->Wraps;
    }
    for (const Block &Child : S.Children)
      for (const Step &Inner : Child.Steps)
        add(Inner);
  }
  bool has(CallEffect E) const { return llvm::is_contained(Effects, E); }
};

/// What is wrong with a statement of a function called \p Name; or empty.
std::string complaint(StringRef Name, const Statements &S) {
  if (Name.starts_with("unknown"))
    return S.Unmodelled.empty() ? "all calls have rows" : "";
  if (!S.Unmodelled.empty())
    return "no row: " + llvm::join(S.Unmodelled, ", ");
  bool Writes = S.has(CallEffect::Writes);
  bool Orders = S.has(CallEffect::Barrier);
  bool Tells = S.has(CallEffect::Neutral);
  if (Name.starts_with("looks") && (Writes || Orders || Tells))
    return "a call does more than look";
  if (Name.starts_with("changes") && Orders)
    return "a call is a barrier";
  if (Name.starts_with("orders") && !Orders)
    return "no call is a barrier";
  if (Name.starts_with("tells") && !Tells)
    return "no call is neutral";
  if (Name.starts_with("joins") && !S.Joins)
    return "no call joins";
  if (Name.starts_with("wraps") && !S.Wraps)
    return "no call wraps";
  return "";
}

/// A declaration that a `changes` function needs may write nothing.
bool mustWrite(StringRef Name, StringRef Text) {
  return Name.starts_with("changes") && !Text.starts_with("auto ") &&
         !Text.starts_with("using ");
}

void expectStatements(const Function &Fn, const LibraryModel &Model,
                      StringRef Code) {
  for (size_t I = 0; I < Fn.Body.Statements.size(); ++I) {
    Statements S{Model, {}, {}};
    for (const Step &Each : Fn.Body.Steps)
      if (Each.Statement == I && Each.Kind != StepKind::Destroy)
        S.add(Each);
    const Extent &Where = Fn.Body.Statements[I].Where;
    StringRef Text = Code.slice(Where.Begin, Where.End);
    if (Text.starts_with("using ") || S.Effects.empty())
      continue;
    EXPECT_EQ(complaint(Fn.Name, S), "") << Fn.Name << ": " << Text.str();
    if (mustWrite(Fn.Name, Text))
      EXPECT_TRUE(S.has(CallEffect::Writes))
          << Fn.Name << ": no call writes: " << Text.str();
  }
}

std::string readUses(StringRef Name) {
  std::string Path = (StringRef(ASYNC_TIDY_TEST_USES) + "/" + Name).str();
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  EXPECT_TRUE(static_cast<bool>(Buffer)) << Path;
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

void expectUses(StringRef Name, const std::string &Code) {
  auto Unit = lowerWithClang({("/uses/" + Name).str(), Code});
  ASSERT_TRUE(static_cast<bool>(Unit)) << llvm::toString(Unit.takeError());
  LibraryModel Model = llvm::cantFail(LibraryModel::builtin());
  ASSERT_FALSE(Unit->Functions.empty());
  for (const Function &Fn : Unit->Functions)
    if (!Fn.Lambda)
      expectStatements(Fn, Model, Code);
}

TEST(UsesTest, TheStandardLibrary) {
  expectUses("std.cpp", readUses("std.cpp"));
}

TEST(UsesTest, Asio) { expectUses("asio.cpp", readUses("asio.cpp")); }

TEST(UsesTest, BoostAsio) {
  const std::string Standalone = readUses("asio.cpp");
  std::string Code;
  for (StringRef Line : llvm::split(Standalone, '\n')) {
    if (Line.consume_front("#include <asio"))
      Code += "#include <boost/asio";
    else if (Line.consume_front("namespace net = "))
      Code += "namespace net = boost::";
    Code += Line.str() + "\n";
  }
  for (size_t At; (At = Code.find("std::error_code")) != std::string::npos;)
    Code.replace(At, 3, "boost::system");
  expectUses("boost_asio.cpp", Code);
}

/// Libraries whose headers, real or shaped like them, need no more than a path:
/// a tour in uses/ each.
std::vector<std::string> libraries() {
  std::vector<std::string> Result;
  std::error_code EC;
  for (llvm::sys::fs::directory_iterator It(ASYNC_TIDY_TEST_USES, EC), End;
       It != End && !EC; It.increment(EC))
    if (StringRef Name = llvm::sys::path::stem(It->path());
        Name != "std" && Name != "asio")
      Result.push_back(Name.str());
  llvm::sort(Result);
  return Result;
}

class LibraryUses : public testing::TestWithParam<std::string> {};

TEST_P(LibraryUses, DoWhatTheirRowsSay) {
  const std::string File = GetParam() + ".cpp";
  expectUses(File, readUses(File));
}

INSTANTIATE_TEST_SUITE_P(UsesTest, LibraryUses, testing::ValuesIn(libraries()),
                         [](const auto &Info) { return Info.param; });

} // namespace
