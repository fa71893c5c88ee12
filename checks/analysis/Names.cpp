//===--- Names.cpp - What identifiers say ---------------------------------===//

#include "checks/analysis/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace async_tidy;
using llvm::StringRef;

/// Whether a new word begins at \p I: `aB`, the `S` of `HTTPStatus`, `a1`.
static bool startsWord(StringRef Text, size_t I) {
  if (I == 0)
    return true;
  const char Before = Text[I - 1], Here = Text[I];
  if (llvm::isDigit(Here) != llvm::isDigit(Before))
    return true;
  if (!llvm::isUpper(Here))
    return false;
  return !llvm::isUpper(Before) ||
         (I + 1 < Text.size() && llvm::isLower(Text[I + 1]));
}

Words async_tidy::splitWords(StringRef Identifier) {
  Words All;
  std::string Word;
  const auto Flush = [&] {
    if (!Word.empty())
      All.push_back(std::exchange(Word, {}));
  };
  for (size_t I = 0; I != Identifier.size(); ++I) {
    if (!llvm::isAlnum(Identifier[I])) {
      Flush();
      continue;
    }
    if (startsWord(Identifier, I))
      Flush();
    Word += llvm::toLower(Identifier[I]);
  }
  Flush();
  return All;
}

static StringRef lastComponent(StringRef QualifiedName) {
  size_t Colon = QualifiedName.rfind("::");
  return Colon == StringRef::npos ? QualifiedName
                                  : QualifiedName.drop_front(Colon + 2);
}

static llvm::StringSet<> toSet(const std::vector<std::string> &List) {
  llvm::StringSet<> Set;
  for (const std::string &Word : List)
    Set.insert(Word);
  return Set;
}

Names::Names(const NameFacts &Facts)
    : ReadVerbs(toSet(Facts.ReadVerbs)), ActingVerbs(toSet(Facts.ActingVerbs)),
      ReadNouns(toSet(Facts.ReadNouns)),
      PositionWords(toSet(Facts.PositionWords)),
      GaugeWords(toSet(Facts.GaugeWords)),
      ShareableWords(toSet(Facts.ShareableWords)),
      ExclusiveWords(toSet(Facts.ExclusiveWords)),
      OneAtATimeWords(toSet(Facts.OneAtATimeWords)),
      GuardWords(toSet(Facts.GuardWords)), CheckWords(toSet(Facts.CheckWords)),
      TestMacros(Facts.TestMacros), TestHeaders(Facts.TestHeaders),
      ExitMacros(Facts.ExitMacros) {}

/// Words that say how a function is called, not what it does.
static bool isDecoration(StringRef Word) {
  return Word == "async" || Word == "co" || Word == "coro" ||
         llvm::all_of(Word, llvm::isDigit);
}

static bool isPreposition(StringRef Word) {
  static constexpr StringRef All[] = {"by", "of",   "for", "from",
                                      "in", "with", "at",  "on"};
  return llvm::is_contained(All, Word);
}

/// `getOrLoad`, `computeAndCache`, `loadInto`: the verb in front is half of it.
/// In `findByNameAndAge` the words only join what is looked for.
static bool doesMore(const Words &All) {
  for (const std::string &Word : All) {
    if (isPreposition(Word))
      return false;
    if (Word == "and" || Word == "or" || Word == "into")
      return true;
  }
  return false;
}

/// The word itself, or its singular: `orders` is in a vector of Order.
static bool holds(const llvm::StringSet<> &Set, StringRef Word) {
  return Set.contains(Word) || (Word.size() > 3 && Word.ends_with("s") &&
                                Set.contains(Word.drop_back()));
}

NameVerdict Names::function(StringRef Identifier,
                            const llvm::StringSet<> &ResultWords) const {
  Words All = splitWords(Identifier);
  llvm::erase_if(All, isDecoration);
  for (const std::string &Word : All)
    if (ActingVerbs.contains(Word) || PositionWords.contains(Word))
      return {NameMeaning::Acts, Word};
  if (All.empty() || doesMore(All))
    return {};
  if (ReadVerbs.contains(All.front()))
    return {NameMeaning::Reads, All.front()};
  for (const auto &[Number, Word] : llvm::enumerate(All)) {
    if (Number != 0 && isPreposition(Word))
      break;
    if (!ReadNouns.contains(Word) && !holds(ResultWords, Word))
      return {};
  }
  return {NameMeaning::Reads, {}};
}

StringRef Names::actingWord(StringRef Identifier) const {
  for (const std::string &Word : splitWords(Identifier))
    if (auto It = ActingVerbs.find(Word); It != ActingVerbs.end())
      return It->getKey();
  return {};
}

bool Names::isGauge(StringRef Identifier) const {
  return llvm::any_of(splitWords(Identifier), [&](StringRef Word) {
    return GaugeWords.contains(Word);
  });
}

bool Names::isCheck(StringRef Identifier) const {
  Words All = splitWords(Identifier);
  llvm::erase_if(All, isDecoration);
  return !All.empty() && CheckWords.contains(All.front());
}

/// `ASSERT_*` stands for all that begin so.
static bool matchesOne(llvm::ArrayRef<std::string> Patterns, StringRef Text) {
  return !Text.empty() && llvm::any_of(Patterns, [&](StringRef Pattern) {
    return Pattern.consume_back("*") ? Text.starts_with(Pattern)
                                     : Text == Pattern;
  });
}

bool Names::isExitMacro(StringRef Macro) const {
  return matchesOne(ExitMacros, Macro);
}

bool Names::isTestCode(const Flow &Unit, const Function &Fn) const {
  if (matchesOne(TestMacros, Fn.Macro))
    return true;
  if (!Fn.Where.valid())
    return false;
  // `adapter_test.cc`, `test-coro.cpp`, `RoutesTests.cpp`
  const Words Stem =
      splitWords(llvm::sys::path::stem(Unit.Sources[Fn.Where.Source].Path));
  const auto IsTest = [](StringRef Word) {
    return Word == "test" || Word == "tests";
  };
  if (Stem.size() > 1 && (IsTest(Stem.front()) || IsTest(Stem.back())))
    return true;
  return llvm::any_of(
      Unit.Sources[Fn.Where.Source].Includes, [&](const Include &I) {
        return matchesOne(TestHeaders, StringRef(I.Spelled).trim("<>\""));
      });
}

/// Endings that do not change what a class is.
static bool isTypeSuffix(StringRef Word) {
  static constexpr StringRef All[] = {"impl", "base", "interface", "ptr",
                                      "t",    "mock", "fake"};
  return Word.size() == 1 || llvm::all_of(Word, llvm::isDigit) ||
         llvm::is_contained(All, Word);
}

/// The word that says what the class is.
static std::string headWord(StringRef QualifiedType) {
  Words All = splitWords(lastComponent(QualifiedType));
  while (All.size() > 1 && isTypeSuffix(All.back()))
    All.pop_back();
  return All.empty() ? std::string() : All.back();
}

bool Names::isShareable(StringRef QualifiedType) const {
  return ShareableWords.contains(headWord(QualifiedType));
}

bool Names::isExclusive(StringRef QualifiedType) const {
  return ExclusiveWords.contains(headWord(QualifiedType));
}

bool Names::isOneAtATime(StringRef QualifiedType) const {
  return OneAtATimeWords.contains(headWord(QualifiedType));
}

bool Names::isGuard(StringRef QualifiedType) const {
  return llvm::any_of(splitWords(lastComponent(QualifiedType)),
                      [&](StringRef W) { return GuardWords.contains(W); });
}
