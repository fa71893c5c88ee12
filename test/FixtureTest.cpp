//===--- FixtureTest.cpp - Marked programs through all stages -------------===//
//
// One case a fixture (support/Fixture.h). Each is a program that both compilers
// accept; what is found in it is what its marks say, no more and no less, also
// when its Flow was written out and read back; its fixes give its golden files;
// those compile too, and a second run on them finds nothing more to fix.
// Fixtures with a `main` are run as well (RunTest below): the same output in
// less time.
//
// ASYNC_TIDY_UPDATE_FIXTURES=1 in the environment rewrites the golden files; a
// person reads the difference.
//
//===----------------------------------------------------------------------===//

#include "test/support/Fixture.h"
#include "checks/analysis/Analysis.h"
#include "checks/flow/Serialize.h"
#include "test/support/Compilers.h"
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

std::vector<Finding> analyseOne(const Flow &Unit, const LibraryModel &Model,
                                const SourceText &File) {
  const Program Linked = Program::link(Unit);
  return analyse(Linked, Model, AnalysisOptions(),
                 [&](const Source &Of) -> std::optional<StringRef> {
                   if (Of.Path == File.Path &&
                       Of.Hash == xxh3_64bits(File.Text))
                     return StringRef(File.Text);
                   return std::nullopt;
                 });
}

/// What the tool finds in \p File; a failure of the test if the way of its Flow
/// over a disk changes that.
Expected<std::vector<Finding>> findIn(const SourceText &File) {
  Expected<LibraryModel> Model = LibraryModel::builtin();
  if (!Model)
    return Model.takeError();
  Expected<Flow> Direct = lowerWithClang(File);
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
  EXPECT_EQ(errorsOfGcc(File), "");
  Expected<std::vector<Finding>> Again = findIn(File);
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

class FixtureTest : public testing::TestWithParam<Fixture> {};

TEST_P(FixtureTest, IsFoundAndFixedAsMarked) {
  const Fixture &Of = GetParam();
  Expected<std::string> Text = readFile(Of.Path);
  ASSERT_TRUE(bool(Text)) << toString(Text.takeError());
  EXPECT_EQ(errorsOfGcc({Of.Path, *Text}), "");

  const MarkedText Marked = parseMarks(*Text);
  const bool Warns = any_of(
      Marked.Expected, [](auto &D) { return D.Kind == MarkKind::Warning; });
  EXPECT_EQ(Warns, Of.positive()) << "positive fixtures mark a warning, "
                                     "negative ones none";

  auto Found = findIn({Of.Path, Marked.Text});
  ASSERT_TRUE(bool(Found)) << toString(Found.takeError());
  EXPECT_EQ(compare(Marked.Expected, diagnostics(*Found, Of.Path, Marked.Text),
                    Of.Path, Marked.Text),
            "");
  expectFixes(Of, *Found, Marked.Text, FixSafety::Safe);
  expectFixes(Of, *Found, Marked.Text, FixSafety::Review);
}

INSTANTIATE_TEST_SUITE_P(, FixtureTest, testing::ValuesIn(allFixtures()),
                         [](auto &Info) { return name(Info.param); });

} // namespace
} // namespace async_tidy::test
