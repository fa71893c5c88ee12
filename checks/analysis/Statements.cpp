//===--- Statements.cpp - What a database is asked to do ------------------===//

#include "checks/analysis/Statements.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

namespace {
/// A word outside of quotes and comments.
struct Token {
  StringRef Text;
  bool Called = false; ///< A parenthesis follows.

  std::string lower() const { return Text.lower(); }
};
} // namespace

static bool isWordPart(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Takes a quoted text or a comment off the front, if there is one.
static bool skipAside(StringRef &Text) {
  if (Text.consume_front("--")) {
    Text = Text.drop_until([](char C) { return C == '\n'; });
    return true;
  }
  if (Text.consume_front("/*")) {
    const size_t End = Text.find("*/");
    Text = End == StringRef::npos ? StringRef() : Text.drop_front(End + 2);
    return true;
  }
  const char Quote = Text.front();
  if (Quote != '\'' && Quote != '"' && Quote != '`')
    return false;
  const size_t End = Text.find(Quote, 1);
  Text = End == StringRef::npos ? StringRef() : Text.drop_front(End + 1);
  return true;
}

static std::vector<Token> wordsOf(StringRef Text) {
  std::vector<Token> All;
  while (!Text.empty()) {
    if (skipAside(Text))
      continue;
    if (!isWordPart(Text.front())) {
      if (Text.front() == '(' && !All.empty() &&
          All.back().Text.end() == Text.begin())
        All.back().Called = true;
      Text = Text.drop_front();
      continue;
    }
    All.push_back({Text.take_while(isWordPart)});
    Text = Text.drop_front(All.back().Text.size());
  }
  return All;
}

static NameVerdict judgeSql(llvm::ArrayRef<Token> All, const Names &Words) {
  const std::string First = All.front().lower();
  const auto IsAct = [&](const Token &T) {
    return Words.is(WordKind::SqlAct, T.lower());
  };
  if (IsAct(All.front()) ||
      (All.size() > 1 && !Words.actingWord(First).empty()))
    return {NameMeaning::Acts, All.front().Text.str()};
  if (!Words.is(WordKind::SqlRead, First))
    return {};
  if (auto Act = llvm::find_if(All, IsAct); Act != All.end())
    return {NameMeaning::Acts, Act->Text.str()};
  // `SELECT * FROM transfer($1, $2)`
  bool Table = false, AfterFrom = false;
  for (const Token &T : All) {
    if (T.Called && (AfterFrom || !Words.actingWord(T.lower()).empty()))
      return {};
    AfterFrom = llvm::is_contained({"from", "join"}, T.lower());
    Table |= AfterFrom;
  }
  if (!Table)
    return {};
  return {NameMeaning::Reads, All.front().Text.str()};
}

NameVerdict async_tidy::judgeStatement(StringRef Text,
                                       StatementLanguage Language,
                                       const Names &Words) {
  const std::vector<Token> All = wordsOf(Text);
  if (All.empty() || Language == StatementLanguage::None)
    return {};
  if (Language == StatementLanguage::Sql)
    return judgeSql(All, Words);
  const std::string First = All.front().lower();
  if (Words.is(WordKind::CommandScript, First))
    return {};
  return {Words.is(WordKind::CommandRead, First) ? NameMeaning::Reads
                                                 : NameMeaning::Acts,
          All.front().Text.str()};
}
