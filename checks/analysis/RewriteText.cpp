//===--- RewriteText.cpp - Reading and cutting C++ text -------------------===//

#include "checks/analysis/RewriteText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

static bool startsIdentifier(char C) {
  // Bytes above 127 are letters of UTF-8 identifiers.
  return llvm::isAlpha(C) || C == '_' || static_cast<unsigned char>(C) > 127;
}

static bool inIdentifier(char C) {
  return startsIdentifier(C) || llvm::isDigit(C);
}

static std::size_t endOrAfter(StringRef Code, StringRef What,
                              std::size_t From) {
  std::size_t At = Code.find(What, From);
  return At == StringRef::npos ? Code.size() : At + What.size();
}

/// One past the comment that begins at \p At, its line break not included;
/// \p At itself if none does.
static std::size_t skipComment(StringRef Code, std::size_t At) {
  StringRef Rest = Code.substr(At);
  if (Rest.starts_with("/*"))
    return endOrAfter(Code, "*/", At + 2);
  if (!Rest.starts_with("//"))
    return At;
  std::size_t End = At;
  do
    End = std::min(Code.find('\n', End + 1), Code.size());
  while (End < Code.size() && Code.substr(0, End).rtrim('\r').ends_with('\\'));
  return End > At && Code[End - 1] == '\r' ? End - 1 : End;
}

/// One past the literal whose quote stands at \p At.
static std::size_t skipQuoted(StringRef Code, std::size_t At) {
  char Quote = Code[At];
  for (std::size_t I = At + 1; I < Code.size(); ++I) {
    if (Code[I] == '\\')
      ++I;
    else if (Code[I] == Quote || Code[I] == '\n')
      return I + 1;
  }
  return Code.size();
}

/// One past the raw string whose quote stands at \p At.
static std::size_t skipRaw(StringRef Code, std::size_t At) {
  std::size_t Open = Code.find('(', At);
  if (Open == StringRef::npos)
    return Code.size();
  std::string Close = ")" + Code.slice(At + 1, Open).str() + "\"";
  return endOrAfter(Code, Close, Open);
}

static bool endsInAccess(StringRef Before) {
  Before = Before.rtrim();
  return Before.ends_with("->") || Before.ends_with("::") ||
         (Before.ends_with(".") && !Before.ends_with("..."));
}

std::vector<Identifier> async_tidy::identifiersIn(StringRef Code) {
  std::vector<Identifier> Found;
  std::size_t At = 0;
  while (At < Code.size()) {
    std::size_t Next = skipComment(Code, At);
    if (Next != At) {
      At = Next;
    } else if (Code[At] == '"' || Code[At] == '\'') {
      At = skipQuoted(Code, At);
    } else if (llvm::isDigit(Code[At])) {
      // A quote within a number separates digits.
      while (At < Code.size() && (inIdentifier(Code[At]) || Code[At] == '\''))
        ++At;
    } else if (startsIdentifier(Code[At])) {
      std::size_t End = At;
      while (End < Code.size() && inIdentifier(Code[End]))
        ++End;
      StringRef Name = Code.slice(At, End);
      bool Raw = End < Code.size() && Code[End] == '"' && Name.ends_with("R");
      if (!Raw)
        Found.push_back({Name, endsInAccess(Code.substr(0, At))});
      At = Raw ? skipRaw(Code, End) : End;
    } else {
      ++At;
    }
  }
  return Found;
}

bool async_tidy::mentions(StringRef Code, StringRef Name) {
  if (!Code.contains(Name))
    return false;
  return llvm::any_of(identifiersIn(Code), [&](const Identifier &I) {
    return !I.Qualified && I.Name == Name;
  });
}

StringRef async_tidy::newline(StringRef Code) {
  // The first one speaks for all: files are long.
  return Code.take_front(Code.find('\n')).ends_with("\r") ? "\r\n" : "\n";
}

Gap async_tidy::gapBetween(StringRef Code, std::uint32_t Begin,
                           std::uint32_t End) {
  Gap Between{Begin, End, false};
  StringRef Text = Code.substr(0, End);
  // Whose line it is: the first statement's, one of something foreign, or none.
  enum { First, Foreign, Fresh } Line = First;
  bool BlankLine = false; // Since the last comment.
  std::optional<std::uint32_t> Lead;
  for (std::size_t At = Begin; At < End;) {
    if (Text[At] == '\n') {
      if (BlankLine)
        Lead = std::nullopt;
      BlankLine = true;
      Line = Fresh;
      ++At;
    } else if (std::size_t Next = skipComment(Text, At); Next != At) {
      if (Line == First)
        Between.TrailingEnd = static_cast<std::uint32_t>(Next);
      else if (Line == Fresh && !Lead)
        Lead = static_cast<std::uint32_t>(At);
      BlankLine = false;
      At = Next;
    } else {
      if (!llvm::isSpace(Text[At])) {
        Between.Foreign = true;
        Line = Foreign;
        Lead = std::nullopt;
      }
      ++At;
    }
  }
  if (Lead)
    Between.LeadBegin = *Lead;
  return Between;
}

void ExchangedText::exchange(std::uint32_t Begin, std::uint32_t End,
                             std::string Text) {
  auto Later = llvm::find_if(Pieces, [&](const Piece &P) {
    return Begin != P.Begin ? Begin < P.Begin : End > P.End;
  });
  Pieces.insert(Later, {Begin, End, std::move(Text)});
}

std::vector<ExchangedText::Piece>
ExchangedText::piecesIn(std::uint32_t Begin, std::uint32_t End) const {
  std::vector<Piece> Outermost;
  std::uint32_t Done = Begin;
  for (const Piece &P : Pieces) {
    if (P.Begin < Done || P.End > End)
      continue;
    Outermost.push_back(P);
    Done = P.End;
  }
  return Outermost;
}

std::string ExchangedText::slice(std::uint32_t Begin, std::uint32_t End) const {
  std::string Result;
  std::uint32_t Done = Begin;
  for (const Piece &P : piecesIn(Begin, End)) {
    Result += Code.slice(Done, P.Begin);
    Result += P.Text;
    Done = P.End;
  }
  Result += Code.slice(Done, End);
  return Result;
}
