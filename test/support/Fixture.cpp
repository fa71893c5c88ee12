//===--- Fixture.cpp ------------------------------------------------------===//

#include "test/support/Fixture.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace async_tidy::test {
namespace {

constexpr StringLiteral ChecksDir = ASYNC_TIDY_TEST_CHECKS_DIR;
constexpr StringLiteral Safe = ".fixed.cpp";
constexpr StringLiteral Review = ".review.cpp";

} // namespace

bool Fixture::positive() const {
  return sys::path::filename(sys::path::parent_path(Path)) == "positive";
}

std::string Fixture::goldenPath(FixSafety Upto) const {
  StringRef Stem = StringRef(Path).drop_back(StringRef(".cpp").size());
  return (Stem + (Upto == FixSafety::Safe ? Safe : Review)).str();
}

std::string name(const Fixture &F) {
  std::string Name = StringRef(F.Path).drop_front(ChecksDir.size() + 1).str();
  Name.resize(Name.size() - StringRef(".cpp").size());
  for (char &C : Name)
    if (!isAlnum(C))
      C = '_';
  return Name;
}

void PrintTo(const Fixture &F, std::ostream *OS) { *OS << name(F); }

std::vector<Fixture> allFixtures() {
  std::vector<Fixture> Result;
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator It(ChecksDir, EC), End;
       It != End && !EC; It.increment(EC)) {
    StringRef Path = It->path();
    if (Path.ends_with(".cpp") && !Path.ends_with(Safe) &&
        !Path.ends_with(Review))
      Result.push_back({Path.str()});
  }
  sort(Result, [](auto &A, auto &B) { return A.Path < B.Path; });
  return Result;
}

Expected<std::string> readFile(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return createFileError(Path, Buffer.getError());
  return (*Buffer)->getBuffer().str();
}

Expected<std::string> applyFixes(ArrayRef<Finding> Findings, FixSafety Upto,
                                 StringRef Text) {
  std::vector<Edit> Edits;
  for (const Finding &F : Findings)
    if (F.Repair && F.Repair->Safety <= Upto)
      append_range(Edits, F.Repair->Edits);
  sort(Edits, [](auto &A, auto &B) { return A.Where < B.Where; });
  // Two findings may both want one #include line.
  Edits.erase(std::unique(Edits.begin(), Edits.end()), Edits.end());

  std::string Result;
  uint32_t Done = 0;
  for (const Edit &E : Edits) {
    if (E.Where.Begin < Done || E.Where.End > Text.size())
      return createStringError("edits overlap at byte %u", E.Where.Begin);
    Result += Text.slice(Done, E.Where.Begin);
    Result += E.Text;
    Done = E.Where.End;
  }
  return Result + Text.substr(Done).str();
}

} // namespace async_tidy::test
