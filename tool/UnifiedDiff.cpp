//===--- UnifiedDiff.cpp - Replacements as a patch ------------------------===//

#include "tool/UnifiedDiff.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

using namespace async_tidy;
using namespace llvm;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

static constexpr std::size_t Around = 3;

using Lines = std::vector<StringRef>; ///< Each with its line end.

namespace {
/// Lines [Begin, End) of the old text become New.
struct Change {
  std::size_t Begin = 0;
  std::size_t End = 0;
  std::string Text;
  std::vector<std::string> New; ///< Text in lines.
};
} // namespace

static Lines splitLines(StringRef Text) {
  Lines Result;
  while (!Text.empty()) {
    std::size_t Length = std::min(Text.find('\n'), Text.size() - 1) + 1;
    Result.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Result;
}

/// The line that \p Offset lies in; the end of the text lies behind the last.
static std::size_t lineOf(const Lines &Old, StringRef Text,
                          std::size_t Offset) {
  const char *At = Text.data() + Offset;
  auto Line = partition_point(Old, [&](StringRef L) { return L.end() <= At; });
  // What is added to a last line without line end changes that line.
  if (Line == Old.end() && !Old.empty() && !Old.back().ends_with("\n"))
    --Line;
  return static_cast<std::size_t>(Line - Old.begin());
}

/// Replacements whose lines touch are one change.
static std::vector<Change> toChanges(const Lines &Old, StringRef Text,
                                     const Replacements &All) {
  std::vector<Change> Changes;
  std::size_t Copied = 0; // How far into Text the last change reaches.
  auto EndOfLine = [&](std::size_t Line) {
    return static_cast<std::size_t>(Old[Line].end() - Text.data());
  };
  auto Close = [&] {
    if (Changes.empty() || Changes.back().End == 0)
      return;
    std::size_t End = EndOfLine(Changes.back().End - 1);
    Changes.back().Text += Text.slice(Copied, std::max(Copied, End));
  };
  for (const Replacement &R : All) {
    std::size_t First = lineOf(Old, Text, R.getOffset());
    std::size_t Last = lineOf(Old, Text, R.getOffset() + R.getLength());
    if (Changes.empty() || First >= Changes.back().End) {
      Close();
      Changes.push_back({First, First, "", {}});
      Copied = First ? EndOfLine(First - 1) : 0;
    }
    Change &C = Changes.back();
    C.Text += Text.slice(Copied, R.getOffset());
    C.Text += R.getReplacementText();
    C.End = std::max(C.End, std::min(Last + 1, Old.size()));
    Copied = R.getOffset() + R.getLength();
  }
  Close();
  return Changes;
}

/// Lines that are the same at both ends are no change.
static void trim(Change &C, const Lines &Old) {
  for (StringRef Line : splitLines(C.Text))
    C.New.push_back(Line.str());
  while (C.Begin < C.End && !C.New.empty() && Old[C.Begin] == C.New.front()) {
    ++C.Begin;
    C.New.erase(C.New.begin());
  }
  while (C.Begin < C.End && !C.New.empty() && Old[C.End - 1] == C.New.back()) {
    --C.End;
    C.New.pop_back();
  }
}

/// Drops what is no change, joins what has no line between: all that goes is
/// shown before all that comes.
static std::vector<Change> simplified(std::vector<Change> Changes,
                                      const Lines &Old) {
  std::vector<Change> Result;
  for (Change &C : Changes) {
    trim(C, Old);
    if (C.Begin == C.End && C.New.empty())
      continue;
    if (Result.empty() || Result.back().End != C.Begin) {
      Result.push_back(std::move(C));
      continue;
    }
    Result.back().End = C.End;
    append_range(Result.back().New, C.New);
  }
  return Result;
}

static void printLine(raw_ostream &OS, char Mark, StringRef Line) {
  OS << Mark << Line;
  if (!Line.ends_with("\n"))
    OS << "\n\\ No newline at end of file\n";
}

/// `-12,3` or, for one line, `-12`; an empty range names the line before it.
static void printRange(raw_ostream &OS, std::size_t Begin, std::size_t Count) {
  OS << (Count ? Begin + 1 : Begin);
  if (Count != 1)
    OS << ',' << Count;
}

static void printHunk(raw_ostream &OS, ArrayRef<Change> Changes,
                      const Lines &Old, std::ptrdiff_t Shift) {
  std::size_t Begin =
      Changes.front().Begin - std::min(Around, Changes.front().Begin);
  std::size_t End = std::min(Old.size(), Changes.back().End + Around);
  std::size_t NewCount = End - Begin;
  for (const Change &C : Changes)
    NewCount = NewCount - (C.End - C.Begin) + C.New.size();
  OS << "@@ -";
  printRange(OS, Begin, End - Begin);
  OS << " +";
  printRange(OS, Begin + static_cast<std::size_t>(Shift), NewCount);
  OS << " @@\n";
  std::size_t At = Begin;
  for (const Change &C : Changes) {
    for (; At < C.Begin; ++At)
      printLine(OS, ' ', Old[At]);
    for (; At < C.End; ++At)
      printLine(OS, '-', Old[At]);
    for (StringRef Line : C.New)
      printLine(OS, '+', Line);
  }
  for (; At < End; ++At)
    printLine(OS, ' ', Old[At]);
}

/// As git writes a name: quoted where it must be.
static std::string quoted(StringRef Side, StringRef Path) {
  std::string Name = (Side + "/" + Path).str();
  bool Plain =
      all_of(Name, [](char C) { return isPrint(C) && C != '"' && C != '\\'; });
  if (Plain)
    return Name;
  std::string Result = "\"";
  for (char C : Name) {
    auto Byte = static_cast<unsigned char>(C);
    if (C == '"' || C == '\\')
      Result += {'\\', C};
    else if (isPrint(C))
      Result += C;
    else
      Result += {'\\', static_cast<char>('0' + (Byte >> 6)),
                 static_cast<char>('0' + ((Byte >> 3) & 7)),
                 static_cast<char>('0' + (Byte & 7))};
  }
  return Result + '"';
}

std::string async_tidy::unifiedDiff(StringRef Path, StringRef Old,
                                    const Replacements &Replaced) {
  Lines OldLines = splitLines(Old);
  std::vector<Change> Changes =
      simplified(toChanges(OldLines, Old, Replaced), OldLines);
  if (Changes.empty())
    return "";
  std::string Patch;
  raw_string_ostream OS(Patch);
  // A tab ends a name that holds a blank.
  StringRef NameEnd = Path.contains(' ') ? "\t\n" : "\n";
  OS << "--- " << quoted("a", Path) << NameEnd << "+++ " << quoted("b", Path)
     << NameEnd;
  std::ptrdiff_t Shift = 0;
  for (ArrayRef<Change> Rest(Changes); !Rest.empty();) {
    std::size_t Count = 1;
    while (Count < Rest.size() &&
           Rest[Count].Begin - Rest[Count - 1].End <= 2 * Around)
      ++Count;
    printHunk(OS, Rest.take_front(Count), OldLines, Shift);
    for (const Change &C : Rest.take_front(Count))
      Shift += static_cast<std::ptrdiff_t>(C.New.size()) -
               static_cast<std::ptrdiff_t>(C.End - C.Begin);
    Rest = Rest.drop_front(Count);
  }
  return Patch;
}
