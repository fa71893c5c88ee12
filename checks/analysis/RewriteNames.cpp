//===--- RewriteNames.cpp - Names for results that had none ---------------===//

#include "checks/analysis/RewriteNames.h"
#include "checks/analysis/RewriteText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

/// Keywords that the rest of a callee's name can be, `getDefault` → `default`,
/// and macros of small letters.
static constexpr StringRef Reserved[] = {
    "alignas",  "alignof",  "and",      "asm",      "auto",     "bool",
    "break",    "case",     "catch",    "char",     "class",    "compl",
    "concept",  "const",    "continue", "decltype", "default",  "delete",
    "do",       "double",   "else",     "enum",     "explicit", "export",
    "extern",   "false",    "float",    "for",      "friend",   "goto",
    "if",       "inline",   "int",      "long",     "mutable",  "namespace",
    "new",      "noexcept", "not",      "nullptr",  "operator", "or",
    "private",  "public",   "register", "requires", "return",   "protected",
    "short",    "signed",   "sizeof",   "static",   "struct",   "switch",
    "template", "this",     "throw",    "true",     "try",      "typedef",
    "typeid",   "typename", "union",    "unsigned", "using",    "virtual",
    "void",     "volatile", "while",    "xor",      "errno",    "linux",
    "stderr",   "stdin",    "stdout",   "unix"};

/// Where the noun of a name ends: `findUserById` is about a user.
static constexpr StringRef Prepositions[] = {"by",   "for", "from", "in", "of",
                                             "with", "at",  "to",   "on"};

/// `findUserById`, `find_user_by_id`: find, User, By, Id.
static std::vector<StringRef> wordsOf(StringRef Name) {
  std::vector<StringRef> Words;
  std::size_t Begin = 0;
  for (std::size_t I = 0; I <= Name.size(); ++I) {
    bool Ends = I == Name.size() || Name[I] == '_' ||
                (I > Begin && llvm::isUpper(Name[I]) &&
                 (!llvm::isUpper(Name[I - 1]) ||
                  (I + 1 < Name.size() && llvm::isLower(Name[I + 1]))));
    if (!Ends)
      continue;
    if (I > Begin)
      Words.push_back(Name.slice(Begin, I));
    Begin = I < Name.size() && Name[I] == '_' ? I + 1 : I;
  }
  return Words;
}

static bool isOneOf(StringRef Word, llvm::ArrayRef<StringRef> Set) {
  return llvm::any_of(Set,
                      [&](StringRef S) { return Word.equals_insensitive(S); });
}

/// In the style of the callee's name, beginning with a small letter.
static std::string joined(llvm::ArrayRef<StringRef> Words, bool Snake) {
  std::string Name;
  for (StringRef Word : Words) {
    if (Name.empty()) {
      Name = Word.lower();
      continue;
    }
    if (Snake)
      Name += '_';
    Name += Word;
  }
  return Name;
}

/// `config` of fetchConfig, nothing of findById.
static std::string nounOf(StringRef Callee, const NameFacts &Facts) {
  std::vector<StringRef> Words = wordsOf(Callee);
  llvm::ArrayRef<StringRef> Noun = Words;
  if (!Noun.empty() &&
      llvm::any_of(Facts.of(WordKind::ReadVerb), [&](StringRef Verb) {
        return Noun.front().equals_insensitive(Verb);
      }))
    Noun = Noun.drop_front();
  Noun = Noun.take_until(
      [](StringRef Word) { return isOneOf(Word, Prepositions); });
  std::string Name = joined(Noun, Callee.contains('_'));
  // `get2fa` leaves no name, `getDefault` a keyword.
  if (Name.empty() || llvm::isDigit(Name.front()) || isOneOf(Name, Reserved))
    return {};
  return Name;
}

static StringRef resultSuffix(StringRef Name) {
  return Name.contains('_') ? "_result" : "Result";
}

FreshNames::FreshNames(const Function &Fn, StringRef FunctionText,
                       const NameFacts &Words)
    : Words(Words) {
  for (StringRef Name : Fn.DeclaredNames)
    Taken.insert(Name);
  for (const Identifier &I : identifiersIn(FunctionText))
    Taken.insert(I.Name);
}

std::string FreshNames::takeFirstFree(StringRef Wish, StringRef Suffix) {
  if (Taken.insert(Wish).second)
    return Wish.str();
  std::string Longer = (Wish + Suffix).str();
  if (Taken.insert(Longer).second)
    return Longer;
  for (unsigned Number = 2;; ++Number)
    if (std::string Numbered = Longer + std::to_string(Number);
        Taken.insert(Numbered).second)
      return Numbered;
}

std::string FreshNames::forCallee(StringRef Callee) {
  // A lambda or an operator has no word to say.
  if (Callee.empty() || !llvm::all_of(Callee, [](char C) {
        return llvm::isAlnum(C) || C == '_';
      }))
    return takeFirstFree("result", "");
  if (std::string Noun = nounOf(Callee, Words); !Noun.empty())
    return takeFirstFree(Noun, resultSuffix(Callee));
  bool Snake = Callee.contains('_');
  return takeFirstFree(
      joined(wordsOf(Callee), Snake) + resultSuffix(Callee).str(), "");
}

std::string FreshNames::forSourceOf(StringRef Name) {
  return takeFirstFree((Name + resultSuffix(Name)).str(), "");
}

std::string FreshNames::forTarget(StringRef Target, StringRef Callee) {
  StringRef Name = Target.trim().rtrim('_');
  std::size_t End = Name.find_last_of(".:> ");
  Name = End == StringRef::npos ? Name : Name.substr(End + 1);
  Name = Name.ltrim('_');
  if (Name.empty() ||
      !llvm::all_of(Name, [](char C) { return llvm::isAlnum(C) || C == '_'; }))
    return forCallee(Callee);
  bool Snake = Name.contains('_');
  std::string Wish = Snake ? "new_" + Name.str()
                           : std::string("new") + llvm::toUpper(Name.front()) +
                                 Name.drop_front().str();
  return takeFirstFree(Wish, resultSuffix(Name));
}

std::string FreshNames::forUnused() { return takeFirstFree("unused", ""); }
