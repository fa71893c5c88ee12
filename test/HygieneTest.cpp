//===--- HygieneTest.cpp - Rules of the house that a program can see ------===//
//
// Goes in: the files of the project, as text.
// What is looked at: who includes Clang; library names in code; what belongs to
// each check; whether every model row is used; lengths; mutable globals.
// Limits: text, not C++: it relies on the project's formatting, and what it
// cannot tell apart it leaves alone.
//
//===----------------------------------------------------------------------===//

#include "checks/models/EmbeddedModels.h"
#include "checks/models/ModelFile.h"
#include "test/support/Fixture.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <gmock/gmock.h>
#include <optional>

using namespace llvm;
using testing::IsEmpty;

namespace async_tidy::test {
namespace {

constexpr StringLiteral Root = ASYNC_TIDY_TEST_SOURCE_DIR;

struct ProjectFile {
  std::string Path; ///< From the top level: `checks/flow/Flow.h`.
  std::string Text;

  bool in(StringRef Folder) const {
    return StringRef(Path).starts_with(Folder);
  }
  SmallVector<StringRef> lines() const {
    SmallVector<StringRef> Lines;
    StringRef(Text).split(Lines, '\n');
    return Lines;
  }
};

/// \p Text without what its raw string literals hold, but for line breaks.
std::string withoutRawStrings(StringRef Text) {
  std::string Result;
  const Regex Opening("(^|[^A-Za-z0-9_\"])R\"([^ ()\\\\]*)\\(");
  SmallVector<StringRef> Match;
  while (Opening.match(Text, &Match)) {
    const char *Begin = Match[0].end();
    const std::string Close = (")" + Match[2] + "\"").str();
    StringRef Rest = Text.substr(static_cast<size_t>(Begin - Text.data()));
    const size_t End = std::min(Rest.find(Close), Rest.size());
    Result += Text.drop_back(Rest.size());
    Result.append(Rest.take_front(End).count('\n'), '\n');
    Text = Rest.drop_front(End);
  }
  Result += Text;
  return Result;
}

/// C++ files of \p Folders; programs that serve as data are none of ours.
std::vector<ProjectFile> cppFiles(ArrayRef<StringRef> Folders) {
  std::vector<ProjectFile> Files;
  for (StringRef Folder : Folders) {
    std::error_code EC;
    const std::string Start = (Root + "/" + Folder).str();
    for (sys::fs::recursive_directory_iterator It(Start, EC), End;
         It != End && !EC; It.increment(EC)) {
      StringRef Path = StringRef(It->path()).drop_front(Root.size() + 1);
      if ((Path.ends_with(".cpp") || Path.ends_with(".h")) &&
          !Path.starts_with("test/checks/") && !Path.contains("/golden/"))
        Files.push_back(
            {Path.str(), withoutRawStrings(cantFail(readFile(It->path())))});
    }
  }
  sort(Files, [](auto &A, auto &B) { return A.Path < B.Path; });
  return Files;
}

std::string place(const ProjectFile &File, size_t Line) {
  return File.Path + ":" + std::to_string(Line + 1);
}

TEST(Hygiene, ClangStaysWhereItBelongs) {
  std::vector<std::string> Leaks;
  for (const ProjectFile &File : cppFiles({"checks"})) {
    if (File.in("checks/lower/") || File.in("checks/tidy/") ||
        File.in("checks/analysis/FormatEdits."))
      continue;
    for (const auto &[I, Line] : enumerate(File.lines()))
      if (Line.starts_with("#include") && Line.contains("clang"))
        Leaks.push_back(place(File, I));
  }
  EXPECT_THAT(Leaks, IsEmpty()) << "Clang headers outside lower, tidy, tool";
}

/// Without comments, as far as a line shows them.
StringRef code(StringRef Line) { return Line.substr(0, Line.find("//")); }

TEST(Hygiene, LibrariesAreNamedInModelsAlone) {
  const Regex Library("(^|[^a-z])(asio|boost|cobalt|cppcoro|folly|seastar|"
                      "unifex|stdexec|qcoro|concurrencpp|drogon|corral|yaclib|"
                      "winrt|libcoro|async_simple|agrpc|mysql|redis|tmc|pqxx|"
                      "soci|sqlite|spdlog|qt)"
                      "($|[^a-z])",
                      Regex::IgnoreCase);
  std::vector<std::string> Names;
  for (const ProjectFile &File : cppFiles({"checks"}))
    for (const auto &[I, Line] : enumerate(File.lines()))
      if (Library.match(code(Line)))
        Names.push_back(place(File, I) + ": " + Line.str());
  EXPECT_THAT(Names, IsEmpty())
      << "library names belong into checks/models/*.yaml";
}

// ---- What belongs to a check ----

struct CheckRow {
  StringRef Name;
  StringRef Summary;
};

constexpr CheckRow Checks[] = {
#define ASYNC_TIDY_CHECK(Id, Name, Summary) {Name, Summary},
#include "checks/Checks.def"
};

void PrintTo(const CheckRow &Row, std::ostream *OS) { *OS << Row.Name.str(); }

class CheckHygiene : public testing::TestWithParam<CheckRow> {};

TEST_P(CheckHygiene, HasItsPage) {
  const std::string Path =
      (Root + "/docs/checks/" + GetParam().Name + ".md").str();
  Expected<std::string> Page = readFile(Path);
  ASSERT_TRUE(bool(Page)) << toString(Page.takeError());
  EXPECT_TRUE(StringRef(*Page).starts_with(("# " + GetParam().Name).str()));
  std::vector<std::string> Headings;
  SmallVector<StringRef> Lines;
  StringRef(*Page).split(Lines, '\n');
  for (StringRef Line : Lines)
    if (Line.consume_front("## "))
      Headings.push_back(Line.str());
  EXPECT_THAT(Headings, testing::ElementsAre("What it finds", "Why it matters",
                                             "Example", "Fix safety", "Options",
                                             "Limits", "Related"));
}

TEST_P(CheckHygiene, HasFixturesOfBothKinds) {
  unsigned Positive = 0;
  unsigned Negative = 0;
  for (const Fixture &F : allFixtures())
    if (StringRef(F.Path).contains(("/" + GetParam().Name + "/").str()))
      ++(F.positive() ? Positive : Negative);
  EXPECT_GT(Positive, 0u);
  EXPECT_GE(Negative, Positive) << "more tempting negatives than positives";
}

TEST_P(CheckHygiene, SummaryReadsLikeADiagnostic) {
  EXPECT_TRUE(isLower(GetParam().Summary.front()));
  EXPECT_FALSE(GetParam().Summary.ends_with("."));
}

INSTANTIATE_TEST_SUITE_P(, CheckHygiene, testing::ValuesIn(Checks),
                         [](auto &Info) {
                           std::string Name = Info.param.Name.str();
                           std::replace(Name.begin(), Name.end(), '-', '_');
                           return Name;
                         });

TEST(Hygiene, GoldenFilesHaveTheirFixture) {
  StringSet<> Goldens;
  for (const Fixture &F : allFixtures())
    if (F.positive())
      for (FixSafety Upto : {FixSafety::Safe, FixSafety::Review})
        Goldens.insert(F.goldenPath(Upto));
  std::vector<std::string> Orphans;
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator
           It((Root + "/test/checks").str(), EC),
       End;
       It != End && !EC; It.increment(EC)) {
    StringRef Path = It->path();
    if ((Path.ends_with(".fixed.cpp") || Path.ends_with(".review.cpp")) &&
        !Goldens.contains(Path))
      Orphans.push_back(Path.str());
  }
  EXPECT_THAT(Orphans, IsEmpty());
}

// ---- Model rows ----

/// Every identifier in fixtures, tests and in the code that they are made of.
StringSet<> identifiersOfTests() {
  StringSet<> Names;
  auto Add = [&](StringRef Text) {
    size_t Begin = 0;
    for (size_t I = 0; I <= Text.size(); ++I) {
      if (I < Text.size() && (isAlnum(Text[I]) || Text[I] == '_'))
        continue;
      Names.insert(Text.slice(Begin, I));
      Begin = I + 1;
    }
  };
  for (const Fixture &F : allFixtures())
    Add(cantFail(readFile(F.Path)));
  for (const ProjectFile &File : cppFiles({"test/lower", "test/models"}))
    Add(File.Text);
  return Names;
}

/// The part of a row's name that a program spells: `async_read` of
/// `asio::async_read`; of an operator, the type it belongs to.
StringRef spelled(const RowName &Name) {
  StringRef Text = StringRef(Name.Text).rtrim(":");
  auto [Scope, Last] = Text.rsplit("::");
  if (Last.empty())
    return Scope;
  if (Last.starts_with("operator"))
    Last = Scope.rsplit("::").second;
  return Last;
}

/// The template `basic_socket` is mostly spelled `socket`.
bool isSpelled(const RowName &Name, const StringSet<> &Spelled) {
  StringRef Last = spelled(Name);
  return Spelled.contains(Last) ||
         (Last.consume_front("basic_") && Spelled.contains(Last));
}

class ModelHygiene : public testing::TestWithParam<EmbeddedModel> {};

TEST_P(ModelHygiene, EveryRowIsUsedByATest) {
  const ModelFile File =
      cantFail(ModelFile::parse({GetParam().Text, GetParam().File}));
  const StringSet<> Spelled = identifiersOfTests();
  auto ExpectUse = [&](const auto &Rows, StringRef Kind) {
    for (const Row &R : Rows)
      EXPECT_TRUE(
          any_of(R.Names,
                 [&](const RowName &Name) { return isSpelled(Name, Spelled); }))
          << GetParam().File.str() << ":" << R.Where.Line
          << ": no test uses this " << Kind.str() << " row ("
          << R.Names.front().Text << ")";
  };
  ExpectUse(File.Awaitables, "awaitable");
  ExpectUse(File.Types, "type");
  ExpectUse(File.Calls, "call");
}

INSTANTIATE_TEST_SUITE_P(, ModelHygiene, testing::ValuesIn(embeddedModels()),
                         [](auto &Info) {
                           return sys::path::stem(Info.param.File).str();
                         });

// ---- Lengths and globals ----

constexpr size_t MaxFileLines = 500;
constexpr size_t MaxFunctionLines = 40;

std::vector<ProjectFile> ownCode() {
  return cppFiles({"checks", "tool", "test"});
}

TEST(Hygiene, FilesAreShort) {
  std::vector<std::string> Long;
  for (const ProjectFile &File : ownCode())
    if (size_t Lines = File.lines().size(); Lines > MaxFileLines)
      Long.push_back(File.Path + ": " + std::to_string(Lines) + " lines");
  EXPECT_THAT(Long, IsEmpty());
}

size_t indent(StringRef Line) { return Line.size() - Line.ltrim().size(); }

/// The statement of which line \p I is the last: `int f(int A,\n int B) {`.
std::string statementEndingAt(ArrayRef<StringRef> Lines, size_t I) {
  size_t First = I;
  while (First > 0) {
    StringRef Before = code(Lines[First - 1]).rtrim();
    if (Before.empty() || Before.ends_with(";") || Before.ends_with("{") ||
        Before.ends_with("}") || Before.ends_with(":") ||
        Before.starts_with("#"))
      break;
    --First;
  }
  return join(Lines.slice(First, I + 1 - First), " ");
}

bool opensFunction(StringRef Statement) {
  static const Regex Scope(
      "(^|[ >])(namespace|class|struct|union|enum|extern) ");
  StringRef Head = Statement.split('(').first;
  return Statement.contains('(') && !Scope.match(Head) && !Head.contains('=');
}

TEST(Hygiene, FunctionsAreShort) {
  std::vector<std::string> Long;
  for (const ProjectFile &File : ownCode()) {
    const SmallVector<StringRef> Lines = File.lines();
    for (size_t I = 0; I < Lines.size(); ++I) {
      if (!code(Lines[I]).rtrim().ends_with("{") ||
          !opensFunction(statementEndingAt(Lines, I)))
        continue;
      size_t End = I + 1;
      while (End < Lines.size() && !(Lines[End].ltrim().starts_with("}") &&
                                     indent(Lines[End]) <= indent(Lines[I])))
        ++End;
      if (End - I - 1 > MaxFunctionLines)
        Long.push_back(place(File, I) + ": " + std::to_string(End - I - 1) +
                       " lines");
      I = End; // What opens inside is part of it.
    }
  }
  EXPECT_THAT(Long, IsEmpty());
}

TEST(Hygiene, NothingGlobalCanChange) {
  // A variable at namespace scope, or a static one anywhere, that is not const.
  // A call or a constructor with arguments is beyond a regular expression.
  const Regex Global(
      "^(static |inline |thread_local )*[A-Za-z_][A-Za-z_0-9:<>, "
      "*&]* [*&]?[A-Za-z_][A-Za-z_0-9]*( = [^(]*| ?\\{[^(]*\\})?;$");
  const Regex Static("^ +(static|thread_local) [^(]*;$");
  const Regex Harmless(
      "(^| )(const|constexpr|using|typedef|namespace|return|"
      "friend|class|struct|union|enum|extern|template|goto|"
      "concept|requires|public|case|co_return|throw|delete) ?");
  std::vector<std::string> Globals;
  for (const ProjectFile &File : ownCode()) {
    if (File.in("test/support/mock/"))
      continue; // Plays a library, which has its own rules.
    for (const auto &[I, Line] : enumerate(File.lines())) {
      StringRef Text = code(Line).rtrim();
      if ((Global.match(Text) || Static.match(Text)) && !Harmless.match(Text))
        Globals.push_back(place(File, I) + ": " + Text.str());
    }
  }
  EXPECT_THAT(Globals, IsEmpty());
}

} // namespace
} // namespace async_tidy::test
