//===--- FixtureTest.cpp - Marked programs through all stages -------------===//
//
// One case a fixture (support/Fixture.h). Each is a program that both compilers
// accept; what is found in it is what its marks say, no more and no less, also
// when its Flow was written out and read back; its fixes give its golden files;
// those compile too, and a second run on them finds nothing more to fix.
// Fixtures with a `main` are run as well (RunTest): the same output in less
// time, on its last line, `time: N`.
//
// ASYNC_TIDY_UPDATE_FIXTURES=1 in the environment rewrites the golden files; a
// person reads the difference.
//
//===----------------------------------------------------------------------===//

#include "test/support/Fixture.h"
#include "checks/analysis/Analysis.h"
#include "checks/flow/Serialize.h"
#include "test/support/Compilers.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <gtest/gtest.h>

using namespace llvm;

namespace async_tidy::test {
namespace {

bool updating() {
  return sys::Process::GetEnv("ASYNC_TIDY_UPDATE_FIXTURES").has_value();
}

TextProvider textOf(const SourceText &File) {
  return [&](const Source &Of) -> std::optional<StringRef> {
    if (Of.Path == File.Path && Of.Hash == xxh3_64bits(File.Text))
      return StringRef(File.Text);
    return std::nullopt;
  };
}

std::vector<Finding> analyseOne(const Flow &Unit, const LibraryModel &Model,
                                const SourceText &File) {
  return analyse(Program::link(Unit), Model, AnalysisOptions(), textOf(File));
}

/// What the tool says of the awaits on the lines of \p Marks.
std::string explain(ArrayRef<Diagnostic> Marks, const SourceText &File) {
  const LibraryModel Model = cantFail(LibraryModel::builtin());
  const Flow Unit = cantFail(lowerWithClang(File));
  std::string All;
  for (const Diagnostic &Mark : Marks)
    if (Mark.Kind == MarkKind::Warning)
      All += explainAt(Program::link(Unit), Model, AnalysisOptions(),
                       textOf(File), File.Path, Mark.Line);
  return All;
}

/// What the tool finds in \p File; a failure of the test if the way of its Flow
/// over a disk changes that.
Expected<std::vector<Finding>> findIn(const SourceText &File,
                                      bool Quickly = false) {
  Expected<LibraryModel> Model = LibraryModel::builtin();
  if (!Model)
    return Model.takeError();
  Expected<Flow> Direct = lowerWithClang(File, Quickly);
  if (!Direct)
    return Direct.takeError();
  Expected<Flow> ReadBack = deserialize(serialize(*Direct));
  if (!ReadBack)
    return ReadBack.takeError();
  std::vector<Finding> Found = analyseOne(*ReadBack, *Model, File);
  EXPECT_TRUE(Found == analyseOne(*Direct, *Model, File))
      << "the Flow lost something on its way out and back";
  return Found;
}

bool applied(const Finding &F, FixSafety Upto) {
  return F.Repair && F.Repair->Safety <= Upto;
}

void write(StringRef Path, StringRef Text) {
  std::error_code EC;
  raw_fd_ostream OS(Path, EC);
  ASSERT_FALSE(EC) << EC.message();
  OS << Text;
}

void expectCompiles(Compiler By, const SourceText &File) {
  if (const std::string Errors = errorsOf(By, File); !Errors.empty())
    ADD_FAILURE() << Errors;
}

/// The golden file at \p Path is \p Text, compiles, and a second run on it
/// finds nothing but the \p Left findings that no fix was applied for.
void expectGolden(const std::string &Path, const std::string &Text,
                  FixSafety Upto, size_t Left) {
  if (updating())
    write(Path, Text);
  Expected<std::string> Golden = readFile(Path);
  ASSERT_TRUE(bool(Golden))
      << "no golden file: " << toString(Golden.takeError());
  EXPECT_EQ(*Golden, Text) << "golden file: " << Path;
  const SourceText File = {Path, *Golden};
  expectCompiles(Compiler::Gcc, File);
  expectCompiles(Compiler::Clang, File);
  Expected<std::vector<Finding>> Again = findIn(File, /*Quickly=*/true);
  ASSERT_TRUE(bool(Again)) << toString(Again.takeError());
  EXPECT_EQ(Again->size(), Left)
      << compare({}, diagnostics(*Again, Path, *Golden), Path, *Golden);
  for (const Finding &F : *Again)
    EXPECT_FALSE(applied(F, Upto))
        << "a second run would fix again: " << F.Message;
}

void expectFixes(const Fixture &Of, ArrayRef<Finding> Found, StringRef Text,
                 FixSafety Upto) {
  const std::string Path = Of.goldenPath(Upto);
  const bool Expected = any_of(
      Found, [&](auto &F) { return F.Repair && F.Repair->Safety == Upto; });
  if (!Expected) {
    if (updating())
      sys::fs::remove(Path);
    EXPECT_FALSE(sys::fs::exists(Path)) << "golden file without fix: " << Path;
    return;
  }
  auto Fixed = applyFixes(Found, Upto, Text);
  ASSERT_TRUE(bool(Fixed)) << toString(Fixed.takeError());
  const auto Left = count_if(Found, [&](auto &F) { return !applied(F, Upto); });
  expectGolden(Path, *Fixed, Upto, Left);
}

/// Messages begin in lower case and end without a full stop, as clang's do.
void expectStyle(const Finding &F) {
  std::vector<StringRef> Texts = {F.Message,
                                  F.Repair ? F.Repair->Title : F.NoFixBecause};
  for (const Reason &R : F.Reasons)
    Texts.push_back(R.Text);
  for (StringRef Text : Texts)
    EXPECT_FALSE(Text.empty() || isUpper(Text.front()) || Text.ends_with("."))
        << "not written like a diagnostic: " << Text.str();
}

class FixtureTest : public testing::TestWithParam<Fixture> {};

TEST_P(FixtureTest, IsFoundAndFixedAsMarked) {
  const Fixture &Of = GetParam();
  Expected<std::string> Text = readFile(Of.Path);
  ASSERT_TRUE(bool(Text)) << toString(Text.takeError());
  expectCompiles(Compiler::Gcc, {Of.Path, *Text});

  const MarkedText Marked = parseMarks(*Text);
  const bool Warns = any_of(
      Marked.Expected, [](auto &D) { return D.Kind == MarkKind::Warning; });
  EXPECT_EQ(Warns, Of.positive()) << "positive fixtures mark a warning, "
                                     "negative ones none";

  const SourceText File = {Of.Path, Marked.Text};
  auto Found = findIn(File);
  ASSERT_TRUE(bool(Found)) << toString(Found.takeError());
  const std::string Difference =
      compare(Marked.Expected, diagnostics(*Found, Of.Path, Marked.Text),
              Of.Path, Marked.Text);
  if (!Difference.empty())
    ADD_FAILURE() << Difference << explain(Marked.Expected, File);
  for_each(*Found, expectStyle);
  if (!Of.positive())
    return; // What is found in vain has no golden files.
  expectFixes(Of, *Found, Marked.Text, FixSafety::Safe);
  expectFixes(Of, *Found, Marked.Text, FixSafety::Review);
}

INSTANTIATE_TEST_SUITE_P(, FixtureTest, testing::ValuesIn(allFixtures()),
                         [](auto &Info) { return name(Info.param); });

// ---- Unfinished code ----

/// Clang in an editor sees code that is not finished. Cut off anywhere, a
/// program may give findings or none, but the Flow holds together.
class HalfWrittenTest : public testing::TestWithParam<Fixture> {};

TEST_P(HalfWrittenTest, CrashesNothing) {
  std::string Text = parseMarks(cantFail(readFile(GetParam().Path))).Text;
  const size_t Includes = Text.rfind("#include");
  // Where is up to the fixture's name: all together they cut everywhere.
  Text.resize(Includes +
              xxh3_64bits(name(GetParam())) % (Text.size() - Includes));
  const SourceText File = {GetParam().Path, Text};
  auto ReadBack = deserialize(serialize(lowerAsFarAsItGoes(File)));
  ASSERT_TRUE(bool(ReadBack)) << toString(ReadBack.takeError());
  analyseOne(*ReadBack, cantFail(LibraryModel::builtin()), File);
}

/// The library that is parsed fastest stands for all.
std::vector<Fixture> quickOnes() {
  std::vector<Fixture> Result = allFixtures();
  erase_if(Result, [](const Fixture &F) {
    return !StringRef(F.Path).contains("/cppcoro/");
  });
  return Result;
}

INSTANTIATE_TEST_SUITE_P(, HalfWrittenTest, testing::ValuesIn(quickOnes()),
                         [](auto &Info) { return name(Info.param); });

// ---- Programs ----

/// What a program printed, and the number on its line `time: N`.
struct Output {
  std::string Results;
  unsigned long long Time = 0;
};

Expected<Output> outputOf(const std::string &Path, Compiler With) {
  Expected<std::string> Text = readFile(Path);
  if (!Text)
    return Text.takeError();
  Expected<std::string> Printed = run({Path, *Text}, With);
  if (!Printed)
    return Printed.takeError();
  auto [Results, Time] = StringRef(*Printed).rsplit("time: ");
  Output Result = {Results.str()};
  if (Time.trim().getAsInteger(10, Result.Time))
    return createStringError("no line 'time: N' at the end of:\n" + *Printed);
  return Result;
}

std::vector<Fixture> programs() {
  std::vector<Fixture> Result = allFixtures();
  erase_if(Result, [](const Fixture &F) {
    return !F.positive() ||
           !StringRef(cantFail(readFile(F.Path))).contains("\nint main(");
  });
  return Result;
}

class RunTest : public testing::TestWithParam<std::tuple<Fixture, Compiler>> {};

TEST_P(RunTest, SameResultsInLessTime) {
  const auto &[Of, With] = GetParam();
  std::string Golden = Of.goldenPath(FixSafety::Review);
  if (!sys::fs::exists(Golden))
    Golden = Of.goldenPath(FixSafety::Safe);
  Expected<Output> Before = outputOf(Of.Path, With);
  ASSERT_TRUE(bool(Before)) << toString(Before.takeError());
  Expected<Output> After = outputOf(Golden, With);
  ASSERT_TRUE(bool(After)) << toString(After.takeError());
  EXPECT_EQ(Before->Results, After->Results);
  EXPECT_LT(After->Time, Before->Time);
}

INSTANTIATE_TEST_SUITE_P(
    , RunTest,
    testing::Combine(testing::ValuesIn(programs()),
                     testing::Values(Compiler::Clang, Compiler::Gcc)),
    [](auto &Info) {
      const bool Gcc = std::get<1>(Info.param) == Compiler::Gcc;
      return name(std::get<0>(Info.param)) + (Gcc ? "_gcc" : "_clang");
    });

} // namespace
} // namespace async_tidy::test
