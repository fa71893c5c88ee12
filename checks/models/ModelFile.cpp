//===--- ModelFile.cpp - One YAML file of library facts -------------------===//

#include "checks/models/ModelFile.h"
#include "checks/models/ModelYaml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace async_tidy;
using namespace async_tidy::model_yaml;
using llvm::StringRef;

namespace {

/// More names than this in one row are a mistake, not a fact.
constexpr size_t MaxNamesOfOneSpelling = 1000;

constexpr StringRef BarrierKinds[] = {
    "change", "clock",  "handshake", "hop",    "lifecycle", "lock",
    "query",  "random", "sleep",     "stream", "wait",      "yield"};

/// Checks the rows of a file and fills in what their names stand for.
class Checker {
public:
  Checker(StringRef File, WrittenFile D) : File(File), D(std::move(D)) {}

  llvm::Expected<ModelFile> run();

private:
  llvm::Error checkHead();
  llvm::Error checkSpellings();
  llvm::Error checkRow(const Row &R) const;
  llvm::Error checkNames(const Row &R) const;
  llvm::Error check(const AwaitableRow &R) const;
  llvm::Error check(const TypeRow &R) const;
  llvm::Error check(const CallRow &R) const;
  llvm::Error check(const ParseRow &R) const;
  llvm::Error check(const WordRow &R) const;
  llvm::Error check(const Row &R) const { return checkNames(R); }
  llvm::Error check(const JoinFacts &J, FilePoint Where) const;

  template <class R> llvm::Expected<std::vector<R>> finish(std::vector<R>);
  template <class R> llvm::Error checkUnique(const std::vector<R> &Rows) const;
  llvm::Error fill(AwaitableRow &R, const Spelling &S) const;
  llvm::Error fill(ParseRow &R, const Spelling &) const {
    R.Facts.Library = D.Rows.Library;
    return llvm::Error::success();
  }
  llvm::Error fill(Row &, const Spelling &) const {
    return llvm::Error::success();
  }
  llvm::Expected<std::vector<RowName>> expandNames(const Row &R,
                                                   const Spelling &S) const;

  llvm::Error error(FilePoint Where, const llvm::Twine &Message) const {
    return errorAt(File, Where, Message);
  }

  StringRef File;
  WrittenFile D;
};

/// The texts that `{a,b}` and `{ns}` in \p Text stand for; the error is a
/// message without place.
llvm::Expected<std::vector<std::string>> expandBraces(StringRef Text,
                                                      const Spelling &S) {
  size_t Open = Text.find('{');
  if (Open == StringRef::npos)
    return std::vector<std::string>{Text.str()};
  size_t Close = Text.find('}', Open);
  if (Close == StringRef::npos)
    return llvm::createStringError("'{' without '}' in '" + Text + "'");
  StringRef Inside = Text.slice(Open + 1, Close);
  llvm::SmallVector<StringRef> Choices;
  if (Inside == "ns" && !S.Namespace.empty())
    Choices = {S.Namespace};
  else if (Inside == "include" && !S.Include.empty())
    Choices = {S.Include};
  else if (Inside.contains(','))
    Inside.split(Choices, ',');
  else
    return llvm::createStringError(
        "'{" + Inside + "}' stands for nothing: write {ns} or {include} with " +
        "'spellings', or alternatives {a,b}");
  auto Tails = expandBraces(Text.drop_front(Close + 1), S);
  if (!Tails)
    return Tails.takeError();
  if (Choices.size() * Tails->size() > MaxNamesOfOneSpelling)
    return llvm::createStringError("'" + Text + "' stands for too many names");
  std::vector<std::string> All;
  for (StringRef Choice : Choices)
    for (const std::string &Tail : *Tails)
      All.push_back((Text.take_front(Open) + Choice.trim() + Tail).str());
  return All;
}

/// Why \p Name cannot be a qualified name of the Flow, or empty.
std::string whatIsWrongWith(StringRef Name) {
  if (Name.empty())
    return "a name is empty";
  if (Name == "*")
    return "'*' alone would be every name: write what the names begin with";
  if (Name.starts_with("::"))
    return "names are written without leading '::'";
  StringRef Plain = Name;
  size_t Operator = Name.find("operator");
  if (Operator != StringRef::npos)
    Plain = Name.take_front(Operator);
  if (Plain.find_first_of(" \t\n") != StringRef::npos)
    return ("'" + Name + "': a name has no blanks").str();
  if (Plain.contains('<') || Plain.contains('('))
    return ("'" + Name + "': names are written without template arguments " +
            "and parentheses")
        .str();
  if (Plain.drop_back(Plain.ends_with("*")).contains('*'))
    return ("'" + Name + "': '*' may stand at the end alone").str();
  return {};
}

/// `operator*` is a name; any other star at the end is a wildcard.
bool isWildcard(StringRef Name) {
  return Name.ends_with("*") && !Name.ends_with("operator*") &&
         !Name.ends_with("operator->*");
}

/// Names are unique within a section; a word is so within its kind, since
/// `lock` is a verb as well as what guards are called.
std::string slotOf(const Row &) { return {}; }
std::string slotOf(const WordRow &R) {
  return std::to_string(static_cast<unsigned>(R.Kind)) + " ";
}

llvm::Error Checker::checkHead() {
  if (D.Rows.Library.empty())
    return error({1, 1}, "missing key 'library'");
  return checkSpellings();
}

llvm::Error Checker::checkSpellings() {
  for (Spelling &S : D.Spellings) {
    if (S.Namespace.empty())
      return error({1, 1}, "a spelling has no 'namespace'");
    if (S.Title.empty())
      S.Title = D.Rows.Library;
  }
  if (D.Spellings.empty())
    D.Spellings.push_back({"", "", D.Rows.Library});
  return llvm::Error::success();
}

llvm::Error Checker::checkRow(const Row &R) const {
  if (R.Why.empty())
    return error(R.Where, "row has no 'why'");
  return llvm::Error::success();
}

llvm::Error Checker::checkNames(const Row &R) const {
  if (R.Names.empty())
    return error(R.Where, "row has no 'names'");
  return checkRow(R);
}

llvm::Error Checker::check(const JoinFacts &J, FilePoint Where) const {
  if (J.Name.empty())
    return error(Where, "'join' has no 'name'");
  if (J.Why.empty())
    return error(Where, "'join' has no 'why'");
  if (J.Syntax == JoinSyntax::Call && !J.UsingNamespace.empty())
    return error(Where, "'using-namespace' is for 'syntax: operator' alone");
  return llvm::Error::success();
}

llvm::Error Checker::check(const AwaitableRow &R) const {
  if (R.Join.has_value() != R.Facts.NoJoinBecause.empty())
    return error(R.Where, "row needs either 'join' or 'no-join-because'");
  if (R.Join)
    if (llvm::Error E = check(*R.Join, R.Where))
      return E;
  return checkNames(R);
}

llvm::Error Checker::check(const TypeRow &R) const {
  if (R.Facts.OneAtATime && R.Facts.Shared != Sharing::Exclusive)
    return error(R.Where, "'one-at-a-time' needs 'sharing: exclusive'");
  if (R.Facts.Shared == Sharing::Unknown && !R.Facts.Guard && !R.Facts.Owner &&
      !R.Facts.Tuple)
    return error(R.Where, "row needs 'sharing', 'guard', 'owner' or 'tuple'");
  return checkNames(R);
}

llvm::Error Checker::check(const CallRow &R) const {
  const bool HasStatement = R.Facts.Statement != StatementLanguage::None;
  if (R.Facts.Effect == CallEffect::Unknown && !R.Facts.Wraps &&
      !R.Facts.Joins && !R.Facts.MakesObject && !HasStatement)
    return error(R.Where, "row needs 'effect', 'wraps-awaitable', 'joins', "
                          "'makes-object' or 'statement'");
  if (R.Facts.Effect != CallEffect::Unknown && HasStatement)
    return error(R.Where,
                 "the text decides: 'statement' goes without 'effect'");
  bool IsBarrier = R.Facts.Effect == CallEffect::Barrier;
  if (IsBarrier != !R.Facts.BarrierKind.empty())
    return error(R.Where, "'effect: barrier' and 'barrier' go together");
  if (IsBarrier && !llvm::is_contained(BarrierKinds, R.Facts.BarrierKind))
    return error(R.Where, "'barrier: " + R.Facts.BarrierKind +
                              "' is unknown: expected one of " +
                              llvm::join(std::begin(BarrierKinds),
                                         std::end(BarrierKinds), ", "));
  return checkNames(R);
}

llvm::Error Checker::check(const ParseRow &R) const {
  if (!R.Names.empty())
    return error(R.Where, "a row of 'parsing' has no 'names'");
  if (R.Facts.Define.empty() || R.Facts.WhenIncluded.empty())
    return error(R.Where, "row needs 'define' and 'when-included'");
  return checkRow(R);
}

llvm::Error Checker::fill(AwaitableRow &R, const Spelling &S) const {
  R.Facts.Library = S.Title;
  llvm::SmallVector<std::string *> Texts;
  if (R.Join)
    Texts = {&R.Join->Name, &R.Join->Header, &R.Join->UsingNamespace};
  if (R.Facts.BoundedJoin)
    Texts.append({&R.Facts.BoundedJoin->Name, &R.Facts.BoundedJoin->Header});
  for (std::string *Text : Texts) {
    auto Filled = expandBraces(*Text, S);
    if (!Filled)
      return error(R.Where, llvm::toString(Filled.takeError()));
    if (Filled->size() != 1)
      return error(R.Where, "'" + *Text + "' stands for more than one text");
    *Text = std::move(Filled->front());
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<RowName>>
Checker::expandNames(const Row &R, const Spelling &S) const {
  std::vector<RowName> Names;
  for (const RowName &Written : R.Names) {
    if (&S != &D.Spellings.front() && !StringRef(Written.Text).contains("{ns}"))
      continue;
    auto Texts = expandBraces(Written.Text, S);
    if (!Texts)
      return error(Written.Where, llvm::toString(Texts.takeError()));
    for (StringRef Text : *Texts) {
      std::string Wrong = whatIsWrongWith(Text);
      if (!Wrong.empty())
        return error(Written.Where, Wrong);
      bool Prefix = isWildcard(Text);
      Names.push_back({Text.drop_back(Prefix).str(), Prefix, Written.Where});
    }
  }
  return Names;
}

/// Names of macros and headers may hold more than letters, and end in `*`.
static bool arePatterns(WordKind Kind) {
  switch (Kind) {
  case WordKind::ExitMacro:
  case WordKind::TestMacro:
  case WordKind::TestHeader:
  case WordKind::None:
    return true;
  default:
    return false;
  }
}

/// Identifiers are cut at underscores, statements are not.
static bool isWord(WordKind Kind, StringRef Text) {
  const bool Whole = Kind >= WordKind::SqlRead && Kind < WordKind::None;
  return llvm::all_of(
      Text, [&](char C) { return llvm::isAlnum(C) || (Whole && C == '_'); });
}

llvm::Error Checker::check(const WordRow &R) const {
  for (const RowName &Word : R.Names)
    if (!arePatterns(R.Kind) && !isWord(R.Kind, Word.Text))
      return error(Word.Where,
                   "'" + Word.Text + "' is not one word of letters and digits");
  return checkNames(R);
}

/// One row a spelling, since the facts may hold `{ns}`. What does not depend on
/// the spelling belongs to the first one.
template <class R>
llvm::Expected<std::vector<R>> Checker::finish(std::vector<R> Rows) {
  std::vector<R> Done;
  for (const R &Written : Rows) {
    if (llvm::Error E = check(Written))
      return E;
    for (const Spelling &S : D.Spellings) {
      R Row = Written;
      auto Names = expandNames(Written, S);
      if (!Names)
        return Names.takeError();
      Row.Names = std::move(*Names);
      if (Row.Names.empty() && &S != &D.Spellings.front())
        continue;
      if (llvm::Error E = fill(Row, S))
        return E;
      Done.push_back(std::move(Row));
    }
  }
  if (llvm::Error E = checkUnique(Done))
    return E;
  return Done;
}

template <class R>
llvm::Error Checker::checkUnique(const std::vector<R> &Rows) const {
  llvm::StringMap<FilePoint> Seen;
  for (const R &Row : Rows)
    for (const RowName &Name : Row.Names) {
      std::string Shown = Name.Prefix ? Name.Text + "*" : Name.Text;
      auto [It, New] = Seen.try_emplace(slotOf(Row) + Shown, Name.Where);
      if (!New)
        return error(Name.Where, "'" + Shown + "' already has a row at line " +
                                     llvm::Twine(It->second.Line));
    }
  return llvm::Error::success();
}

llvm::Expected<ModelFile> Checker::run() {
  if (llvm::Error E = checkHead())
    return E;
  llvm::Error Failure = llvm::Error::success();
  auto FinishInto = [&](auto &Rows) {
    if (Failure)
      return;
    if (auto Done = finish(std::move(Rows)))
      Rows = std::move(*Done);
    else
      Failure = Done.takeError();
  };
  FinishInto(D.Rows.Awaitables);
  FinishInto(D.Rows.Types);
  FinishInto(D.Rows.Calls);
  FinishInto(D.Rows.Parsing);
  FinishInto(D.Rows.Words);
  FinishInto(D.Rows.NotModelled);
  if (Failure)
    return Failure;
  return std::move(D.Rows);
}

} // namespace

llvm::Expected<ModelFile> ModelFile::parse(llvm::MemoryBufferRef Yaml) {
  auto Read = read(Yaml);
  if (!Read)
    return Read.takeError();
  return Checker(Yaml.getBufferIdentifier(), std::move(*Read)).run();
}
