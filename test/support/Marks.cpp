//===--- Marks.cpp --------------------------------------------------------===//

#include "test/support/Marks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

using namespace llvm;

namespace async_tidy::test {
namespace {

constexpr std::pair<StringLiteral, MarkKind> Kinds[] = {
    {"warning", MarkKind::Warning},
    {"note", MarkKind::Note},
    {"no fix", MarkKind::NoFix},
};

StringRef name(MarkKind Kind) {
  return find_if(Kinds, [&](auto &Row) { return Row.second == Kind; })->first;
}

/// The mark that \p Line is, if it is one; its line number is left open.
std::optional<Diagnostic> parseMark(StringRef Line) {
  StringRef Rest = Line.ltrim();
  if (!Rest.consume_front("//"))
    return std::nullopt;
  Rest = Rest.ltrim();
  if (!Rest.starts_with("^"))
    return std::nullopt;
  const auto Column = static_cast<unsigned>(Rest.data() - Line.data()) + 1;
  Rest = Rest.ltrim("^~").ltrim();
  for (const auto &[Name, Kind] : Kinds)
    if (Rest.consume_front(Name) && Rest.consume_front(":"))
      return Diagnostic{0, Column, Kind, Rest.trim().str()};
  return std::nullopt;
}

SmallVector<StringRef> lines(StringRef Text) {
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  return Lines;
}

Diagnostic at(const Span &Where, StringRef Text, MarkKind Kind,
              StringRef Message) {
  StringRef Before = Text.take_front(Where.Begin);
  const size_t LineStart = Before.rfind('\n') + 1; // npos + 1 is 0
  return {static_cast<unsigned>(Before.count('\n')) + 1,
          static_cast<unsigned>(Before.size() - LineStart) + 1, Kind,
          Message.str()};
}

bool matches(const Diagnostic &Mark, const Diagnostic &Actual) {
  return Mark.Line == Actual.Line && Mark.Column == Actual.Column &&
         Mark.Kind == Actual.Kind && StringRef(Actual.Text).contains(Mark.Text);
}

void show(raw_ostream &OS, StringRef What, const Diagnostic &D, StringRef File,
          ArrayRef<StringRef> Lines) {
  OS << File << ':' << D.Line << ':' << D.Column << ": " << What << ' '
     << name(D.Kind) << ": " << D.Text << '\n';
  if (D.Line - 1 < Lines.size())
    OS << "  " << Lines[D.Line - 1] << '\n';
  OS.indent(D.Column + 1) << "^\n";
}

} // namespace

MarkedText parseMarks(StringRef Fixture) {
  MarkedText Result;
  SmallVector<StringRef> Kept;
  for (StringRef Line : lines(Fixture)) {
    std::optional<Diagnostic> Mark = parseMark(Line);
    if (!Mark) {
      Kept.push_back(Line);
      continue;
    }
    Mark->Line = static_cast<unsigned>(Kept.size());
    Result.Expected.push_back(std::move(*Mark));
  }
  Result.Text = join(Kept, "\n");
  return Result;
}

std::vector<Diagnostic> diagnostics(ArrayRef<Finding> Findings, StringRef File,
                                    StringRef Text) {
  std::vector<Diagnostic> Result;
  for (const Finding &F : Findings) {
    Result.push_back(at(F.Where, Text, MarkKind::Warning, F.Message));
    if (!F.Repair)
      Result.push_back(at(F.Where, Text, MarkKind::NoFix, F.NoFixBecause));
    for (const Reason &R : F.Reasons)
      if (R.Where.File == File)
        Result.push_back(at(R.Where, Text, MarkKind::Note, R.Text));
  }
  return Result;
}

std::string compare(ArrayRef<Diagnostic> Expected, ArrayRef<Diagnostic> Actual,
                    StringRef File, StringRef Text) {
  std::string Report;
  raw_string_ostream OS(Report);
  const SmallVector<StringRef> Lines = lines(Text);
  std::vector<Diagnostic> Left = Actual.vec(); // A mark stands for one only.
  for (const Diagnostic &Mark : Expected) {
    auto Found = find_if(Left, [&](auto &D) { return matches(Mark, D); });
    if (Found == Left.end())
      show(OS, "not reported,", Mark, File, Lines);
    else
      Left.erase(Found);
  }
  for (const Diagnostic &D : Left)
    if (D.Kind != MarkKind::Note)
      show(OS, "not marked,", D, File, Lines);
  return Report;
}

} // namespace async_tidy::test
