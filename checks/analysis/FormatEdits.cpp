//===--- FormatEdits.cpp - Edits in the project's style -------------------===//

#include "checks/analysis/FormatEdits.h"
#include "checks/analysis/RewriteText.h"
#include "clang/Format/Format.h"
#include "clang/Tooling/Core/Replacement.h"
#include "clang/Tooling/Inclusions/HeaderIncludes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using clang::tooling::Range;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

/// A style that cannot be read must not cost the fix: the code is right without
/// it.
static clang::format::FormatStyle styleOf(llvm::StringRef File) {
  auto Ignore = [](const llvm::SMDiagnostic &, void *) {};
  llvm::Expected<clang::format::FormatStyle> Style = clang::format::getStyle(
      clang::format::DefaultFormatStyle, File, "LLVM", /*Code=*/"", nullptr,
      /*AllowUnknownOptions=*/true, Ignore);
  if (Style)
    return *Style;
  llvm::consumeError(Style.takeError());
  return clang::format::getLLVMStyle();
}

/// Where a draft's text lies once all drafts are applied.
static std::vector<std::uint32_t>
placesAfterwards(llvm::ArrayRef<EditDraft> Drafts) {
  std::vector<std::uint32_t> Places;
  std::int64_t Shift = 0;
  for (const EditDraft &D : Drafts) {
    Places.push_back(static_cast<std::uint32_t>(D.Begin + Shift));
    Shift += static_cast<std::int64_t>(D.Text.size()) - (D.End - D.Begin);
  }
  return Places;
}

static std::string applied(llvm::StringRef Code,
                           llvm::ArrayRef<EditDraft> Drafts) {
  std::string Result;
  std::uint32_t Done = 0;
  for (const EditDraft &D : Drafts) {
    Result += Code.slice(Done, D.Begin);
    Result += D.Text;
    Done = D.End;
  }
  Result += Code.substr(Done);
  return Result;
}

static llvm::StringRef lineBefore(llvm::StringRef Code, std::size_t At) {
  std::size_t Break = Code.substr(0, At).rfind('\n');
  return Code.slice(Break == llvm::StringRef::npos ? 0 : Break + 1, At);
}

/// The style may want another indentation than the file has; then the lines
/// after the first are shifted by the difference. A raw string's lines are its
/// value and must not be.
static std::string reindented(llvm::StringRef Text, std::size_t StyleIndent,
                              llvm::StringRef FileIndent) {
  if (StyleIndent == FileIndent.size() && !FileIndent.contains('\t'))
    return Text.str();
  if (Text.contains("R\""))
    return Text.str();
  llvm::SmallVector<llvm::StringRef> Lines;
  Text.split(Lines, '\n');
  std::string Result;
  for (auto [Number, Line] : llvm::enumerate(Lines)) {
    if (Number)
      Result += '\n';
    std::size_t Blank = std::min(Line.find_first_not_of(" \t"), Line.size());
    if (Number && Blank >= StyleIndent && Blank < Line.size())
      Result += FileIndent.str() + Line.substr(StyleIndent).str();
    else
      Result += Line;
  }
  return Result;
}

/// The text of \p Code from \p Begin to \p End as \p Layout wants it. What the
/// layout changes outside is not ours.
static std::string laidOut(llvm::StringRef Code, std::size_t Begin,
                           std::size_t End, const Replacements &Layout) {
  llvm::StringRef FileIndent = lineBefore(Code, Begin);
  if (!FileIndent.trim(" \t").empty())
    FileIndent = {};
  std::size_t StyleIndent = FileIndent.size();
  std::string Text;
  std::size_t Done = Begin;
  for (const Replacement &R : Layout) {
    std::size_t From = R.getOffset(), To = From + R.getLength();
    if (To == Begin && !FileIndent.empty())
      StyleIndent =
          lineBefore(R.getReplacementText(), R.getReplacementText().size())
              .size();
    if (From < Done || To > End || (From == Begin && To == Begin))
      continue;
    Text += Code.slice(Done, From);
    Text += R.getReplacementText();
    Done = To;
  }
  Text += Code.slice(Done, End);
  return reindented(Text, StyleIndent, FileIndent);
}

/// The last comment before \p At that switches the formatter is one that turns
/// it off.
static bool isOffAt(llvm::StringRef Code, std::size_t At) {
  constexpr llvm::StringLiteral Switch = "clang-format o";
  bool Off = false;
  Code = Code.take_front(At);
  for (std::size_t I = 0; (I = Code.find(Switch, I)) != llvm::StringRef::npos;
       I += Switch.size()) {
    llvm::StringRef Before = Code.take_front(I), State = Code.substr(I);
    if (Before.ends_with("// ") || Before.ends_with("/* "))
      Off = State.starts_with("clang-format off");
  }
  return Off;
}

/// What stands for the text before the definition: blanks up to where it begins
/// on its line, since that tells how deep it is, and whether the formatter is
/// off there.
static std::string headOf(llvm::StringRef Code, const Span &Around) {
  std::string Blanks = lineBefore(Code, Around.Begin).str();
  for (char &C : Blanks)
    if (C != '\t')
      C = ' ';
  return (isOffAt(Code, Around.Begin) ? "// clang-format off\n" : "") + Blanks;
}

/// Lays out the drafts, all of which lie in \p Around.
static void
layOut(const Span &Around, llvm::StringRef Code,
       llvm::iterator_range<std::vector<EditDraft>::iterator> Drafts) {
  const std::string Head = headOf(Code, Around);
  std::vector<EditDraft> Here(Drafts.begin(), Drafts.end());
  for (EditDraft &D : Here) {
    D.Begin = D.Begin - Around.Begin + Head.size();
    D.End = D.End - Around.Begin + Head.size();
  }
  std::string After = applied(
      (Head + Code.slice(Around.Begin, Around.End) + newline(Code)).str(),
      Here);
  std::vector<std::uint32_t> Places = placesAfterwards(Here);
  std::vector<Range> Ranges;
  for (auto [D, Place] : llvm::zip_equal(Here, Places))
    if (D.FormatFrom)
      Ranges.emplace_back(Place + *D.FormatFrom, D.Text.size() - *D.FormatFrom);
  if (Ranges.empty())
    return;
  Replacements Layout =
      clang::format::reformat(styleOf(Around.File), After, Ranges, Around.File);
  for (auto [D, Place] : llvm::zip_equal(Drafts, Places))
    if (D.FormatFrom)
      D.Text =
          D.Text.substr(0, *D.FormatFrom) +
          laidOut(After, Place + *D.FormatFrom, Place + D.Text.size(), Layout);
}

/// By place; of those that begin together insertions come first, in the order
/// given.
static void sortByPlace(std::vector<EditDraft> &Drafts) {
  llvm::stable_sort(Drafts, [](const EditDraft &A, const EditDraft &B) {
    return std::pair(A.Begin, A.End) < std::pair(B.Begin, B.End);
  });
}

std::optional<std::vector<Edit>>
async_tidy::formatEdits(const Span &Around, llvm::StringRef Code,
                        std::vector<EditDraft> Drafts) {
  sortByPlace(Drafts);
  for (std::size_t I = 1; I < Drafts.size(); ++I)
    if (Drafts[I].Begin < Drafts[I - 1].End)
      return std::nullopt;
  // An include lies outside, and is no statement.
  const auto Inside = [&](const EditDraft &D) {
    return Around.Begin <= D.Begin && D.End <= Around.End;
  };
  auto Begin = llvm::find_if(Drafts, Inside);
  auto End = std::find_if_not(Begin, Drafts.end(), Inside);
  layOut(Around, Code, llvm::make_range(Begin, End));
  std::vector<Edit> Edits;
  for (EditDraft &D : Drafts) {
    if (!Edits.empty() && Edits.back().Where.End == D.Begin) {
      Edits.back().Where.End = D.End;
      Edits.back().Text += D.Text;
      continue;
    }
    Edits.push_back({{Around.File, D.Begin, D.End}, std::move(D.Text)});
  }
  return Edits;
}

std::optional<EditDraft> async_tidy::includeDraft(llvm::StringRef File,
                                                  llvm::StringRef Code,
                                                  llvm::StringRef Header,
                                                  bool Angled) {
  clang::tooling::HeaderIncludes Includes(File, Code,
                                          styleOf(File).IncludeStyle);
  std::optional<Replacement> Line = Includes.insert(
      Header, Angled, clang::tooling::IncludeDirective::Include);
  if (!Line)
    return std::nullopt;
  // The tooling knows one line ending.
  llvm::SmallVector<llvm::StringRef> Parts;
  Line->getReplacementText().split(Parts, '\n');
  return EditDraft{Line->getOffset(), Line->getOffset() + Line->getLength(),
                   llvm::join(Parts, newline(Code)), std::nullopt};
}
