//===--- Summary.cpp - The last lines of a run ----------------------------===//

#include "tool/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <set>

using namespace async_tidy;
using namespace llvm;

/// `1 finding`, `2 findings`
static std::string counted(std::size_t N, StringRef Noun) {
  return (Twine(N) + " " + Noun + (N == 1 ? "" : "s")).str();
}

static std::size_t fixable(const Report &R, FixSafety Safety) {
  return static_cast<std::size_t>(count_if(R.Findings, [&](const Finding &F) {
    return F.Repair && F.Repair->Safety == Safety;
  }));
}

/// How to have the rest fixed.
static std::string offer(const Report &R, const Options &O) {
  std::size_t Safe = fixable(R, FixSafety::Safe);
  std::size_t Review = fixable(R, FixSafety::Review);
  StringRef Diff = O.Diff ? "--diff " : "";
  if (O.Diff || O.ApplyFixes)
    Safe = 0; // Shown, or said why not.
  if (O.ApplyFixes == FixSafety::Review)
    Review = 0;
  std::string Text;
  if (Safe)
    Text += "; --fix repairs " + std::to_string(Safe);
  if (Review)
    Text += ("; " + Diff + "--fix=review " + (O.Diff ? "shows " : "repairs ") +
             Twine(Safe + Review))
                .str();
  return Text;
}

/// A silence is worth what was looked at.
static std::string nothingIn(const RunStats &Stats) {
  if (!Stats.Files)
    return "nothing analysed";
  return "nothing found in " + counted(Stats.Files, "file") + " (" +
         counted(Stats.Awaits, "await") + ")";
}

/// Why --fix, the safe one, changed nothing. Empty if that needs other words.
static std::string nothingApplied(const Report &R) {
  std::size_t All = R.Findings.size(), Review = fixable(R, FixSafety::Review);
  if (fixable(R, FixSafety::Safe))
    return ""; // Each was said with its reason.
  std::string Who = All == 1 ? "it"
                    : All == Review
                        ? "all " + std::to_string(All)
                        : std::to_string(Review) + " of " + std::to_string(All);
  if (!Review)
    return All == 1 ? "; nothing applied: it has no fix"
                    : "; nothing applied: none of them has a fix";
  return "; nothing applied: " + Who + (Review == 1 ? " needs" : " need") +
         " --fix=review";
}

void async_tidy::printSummary(raw_ostream &OS, const Report &R,
                              std::size_t Fixed, const Options &O) {
  if (Fixed)
    OS << counted(Fixed, "finding") << " fixed, ";
  std::set<std::string> Files;
  for (const Finding &F : R.Findings)
    Files.insert(F.Where.File);
  if (R.Findings.empty())
    OS << (Fixed ? "none left" : nothingIn(R.Stats));
  else
    OS << counted(R.Findings.size(), "finding") << (Fixed ? " left" : "")
       << " in " << counted(Files.size(), "file");
  std::string Unfixed;
  if (O.ApplyFixes == FixSafety::Safe && !O.Diff && !Fixed &&
      !R.Findings.empty())
    Unfixed = nothingApplied(R);
  OS << (Unfixed.empty() ? offer(R, O) : Unfixed);
  if (!R.Failures.empty())
    OS << "; " << counted(R.Failures.size(), "failure");
  OS << '\n';
  if (O.Stats)
    OS << counted(R.Stats.Units, "unit") << ", " << R.Stats.Analysed
       << " analysed, " << counted(R.Stats.Awaits, "await") << ", "
       << format("%.2f", R.Stats.Seconds) << " s\n";
}
