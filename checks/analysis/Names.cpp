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

Names::Names(const NameFacts &Facts) : Facts(Facts) {
  for (size_t Kind = 0; Kind != Sets.size(); ++Kind)
    for (const std::string &Word : Facts.of(static_cast<WordKind>(Kind)))
      Sets[Kind].insert(Word);
}

bool Names::is(WordKind Kind, StringRef Word) const {
  return Sets[static_cast<size_t>(Kind)].contains(Word);
}

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

/// Words that speak of another operation, or of what happens around one.
static bool isAside(StringRef Word) {
  static constexpr StringRef All[] = {
      "on",  "try", "before", "after", "pre",  "re",   "un",   "will",
      "did", "do",  "must",   "to",    "auto", "self", "when", "bulk"};
  return llvm::is_contained(All, Word);
}

/// `snapshotLoad`, `page_get_title`: a noun before the verb.
StringRef Names::innerVerb(llvm::ArrayRef<std::string> All) const {
  for (const std::string &Word : All) {
    if (is(WordKind::InnerReadVerb, Word))
      return Word;
    if (isAside(Word) || isPreposition(Word))
      break;
  }
  return {};
}

NameVerdict Names::function(StringRef Identifier,
                            const llvm::StringSet<> &ResultWords) const {
  Words All = splitWords(Identifier);
  llvm::erase_if(All, isDecoration);
  const bool Verb = !All.empty() && is(WordKind::ReadVerb, All.front());
  for (const std::string &Word : All)
    if (is(WordKind::Position, Word) ||
        (is(WordKind::ActingVerb, Word) &&
         !(Verb && is(WordKind::ActingNoun, Word))))
      return {NameMeaning::Acts, Word};
  if (All.empty() || doesMore(All))
    return {};
  if (Verb)
    return {NameMeaning::Reads, All.front()};
  if (StringRef Verb = innerVerb(All); !Verb.empty())
    return {NameMeaning::Reads, Verb.str()};
  for (const auto &[Number, Word] : llvm::enumerate(All)) {
    if (Number != 0 && isPreposition(Word))
      break;
    if (!is(WordKind::ReadNoun, Word) && !holds(ResultWords, Word))
      return {};
  }
  return {NameMeaning::Reads, {}};
}

StringRef Names::actingWord(StringRef Identifier) const {
  const llvm::StringSet<> &Verbs =
      Sets[static_cast<size_t>(WordKind::ActingVerb)];
  for (const std::string &Word : splitWords(Identifier))
    if (auto It = Verbs.find(Word); It != Verbs.end())
      return It->getKey();
  return {};
}

bool Names::holdsOne(WordKind Kind, StringRef Identifier) const {
  return llvm::any_of(splitWords(Identifier),
                      [&](StringRef Word) { return is(Kind, Word); });
}

/// Each acting word of the name is also one of \p Kind, or a noun behind one:
/// `setTransferTimeout`.
bool Names::actsAs(WordKind Kind, StringRef Identifier) const {
  bool Before = false;
  return llvm::all_of(splitWords(Identifier), [&](StringRef Word) {
    const bool Fits = !is(WordKind::ActingVerb, Word) || is(Kind, Word) ||
                      (Before && is(WordKind::ActingNoun, Word));
    Before |= is(Kind, Word);
    return Fits;
  });
}

bool Names::isValueWork(StringRef Identifier) const {
  return holdsOne(WordKind::ValueVerb, Identifier) &&
         actsAs(WordKind::ValueVerb, Identifier);
}

bool Names::isTransport(StringRef Identifier) const {
  return holdsOne(WordKind::TransportVerb, Identifier) &&
         actsAs(WordKind::TransportVerb, Identifier);
}

bool Names::isGauge(StringRef Identifier) const {
  return holdsOne(WordKind::Gauge, Identifier);
}

bool Names::isAmount(StringRef Identifier) const {
  return holdsOne(WordKind::Amount, Identifier);
}

bool Names::isCheck(StringRef Identifier) const {
  Words All = splitWords(Identifier);
  llvm::erase_if(All, isDecoration);
  return !All.empty() && is(WordKind::Check, All.front());
}

/// `ASSERT_*` stands for all that begin so.
static bool matchesOne(llvm::ArrayRef<std::string> Patterns, StringRef Text) {
  return !Text.empty() && llvm::any_of(Patterns, [&](StringRef Pattern) {
    return Pattern.consume_back("*") ? Text.starts_with(Pattern)
                                     : Text == Pattern;
  });
}

bool Names::isExitMacro(StringRef Macro) const {
  return matchesOne(Facts.of(WordKind::ExitMacro), Macro);
}

bool Names::isTestCode(const Flow &Unit, const Function &Fn) const {
  if (matchesOne(Facts.of(WordKind::TestMacro), Fn.Macro))
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
  return llvm::any_of(Unit.Sources[Fn.Where.Source].Includes,
                      [&](const Include &I) {
                        return matchesOne(Facts.of(WordKind::TestHeader),
                                          StringRef(I.Spelled).trim("<>\""));
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
  return is(WordKind::Shareable, headWord(QualifiedType));
}

bool Names::isExclusive(StringRef QualifiedType) const {
  return is(WordKind::Exclusive, headWord(QualifiedType));
}

bool Names::isOneAtATime(StringRef QualifiedType) const {
  return is(WordKind::OneAtATime, headWord(QualifiedType));
}

bool Names::isTransaction(StringRef Identifier) const {
  return is(WordKind::Transaction, headWord(Identifier));
}

bool Names::isGuard(StringRef QualifiedType) const {
  return llvm::any_of(splitWords(lastComponent(QualifiedType)),
                      [&](StringRef W) { return is(WordKind::Guard, W); });
}
