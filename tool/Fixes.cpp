//===--- Fixes.cpp - Findings' fixes as changes to files ------------------===//

#include "tool/Fixes.h"
#include "tool/Project.h"
#include "tool/UnifiedDiff.h"
#include "tool/WriteFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

using namespace async_tidy;
using namespace llvm;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

static std::string placeOf(const Finding &F, SourceTexts &Texts) {
  LineColumn At = Texts.position(F.Where.File, F.Where.Begin);
  return displayPath(F.Where.File) + ":" + std::to_string(At.Line) + ":" +
         std::to_string(At.Column);
}

static Replacement toReplacement(const Edit &E) {
  return Replacement(E.Where.File, E.Where.Begin, E.Where.End - E.Where.Begin,
                     E.Text);
}

static const FileVersion *versionOf(const Finding &F, StringRef File) {
  auto It =
      find_if(F.Against, [&](const FileVersion &V) { return V.File == File; });
  return It == F.Against.end() ? nullptr : &*It;
}

/// Why the edits of \p F may not be made; empty if they may.
static std::string obstacle(const Finding &F,
                            function_ref<bool(StringRef)> IsUserFile,
                            SourceTexts &Texts) {
  for (const Edit &E : F.Repair->Edits) {
    if (!IsUserFile(E.Where.File))
      return "it would change '" + displayPath(E.Where.File) +
             "', which is not a file of this project";
    const FileVersion *Version = versionOf(F, E.Where.File);
    if (!Version || !Texts.isAsParsed(E.Where.File, Version->Hash))
      return "'" + displayPath(E.Where.File) +
             "' changed since it was analysed, run again";
  }
  return "";
}

/// Adds all edits or, if one of them overlaps what another fix does, none.
/// Two fixes may well want the same include.
static bool addWhole(const Finding &F, std::map<std::string, FileFix> &Files) {
  std::map<std::string, FileFix> Changed;
  for (const Edit &E : F.Repair->Edits) {
    auto Known = Files.find(E.Where.File);
    FileFix Start = Known == Files.end() ? FileFix() : Known->second;
    FileFix &Fix = Changed.try_emplace(E.Where.File, Start).first->second;
    Fix.Hash = versionOf(F, E.Where.File)->Hash;
    Replacement R = toReplacement(E);
    if (is_contained(Fix.Changes, R))
      continue;
    if (Error Overlap = Fix.Changes.add(R)) {
      consumeError(std::move(Overlap));
      return false;
    }
  }
  for (auto &[File, Fix] : Changed)
    Files[File] = std::move(Fix);
  return true;
}

FixPlan async_tidy::planFixes(ArrayRef<Finding> Findings, FixSafety Least,
                              function_ref<bool(StringRef)> IsUserFile,
                              SourceTexts &Texts) {
  FixPlan Plan;
  Plan.Taken.resize(Findings.size());
  for (auto [I, F] : enumerate(Findings)) {
    if (!F.Repair || F.Repair->Safety > Least)
      continue;
    std::string Because = obstacle(F, IsUserFile, Texts);
    if (Because.empty() && !addWhole(F, Plan.Files))
      Because = "it overlaps the fix of another finding, run again";
    if (Because.empty())
      Plan.Taken[I] = true;
    else
      Plan.LeftOut.push_back(placeOf(F, Texts) + ": not fixed: " + Because);
  }
  return Plan;
}

std::string async_tidy::toPatch(const FixPlan &Plan, SourceTexts &Texts) {
  std::string Patch;
  for (const auto &[File, Fix] : Plan.Files) {
    std::string Top = gitTopLevel(File);
    StringRef Label = File;
    std::string Shown = displayPath(File);
    if (Top.empty() || !Label.consume_front(Top + "/"))
      Label = StringRef(Shown).ltrim('/');
    Patch += unifiedDiff(Label, *Texts.text(File), Fix.Changes);
  }
  return Patch;
}

static Error applyTo(StringRef File, const FileFix &Fix) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Now = MemoryBuffer::getFile(File);
  if (!Now)
    return errorCodeToError(Now.getError());
  StringRef Text = (*Now)->getBuffer();
  if (xxh3_64bits(Text) != Fix.Hash)
    return createStringError("it changed since it was analysed, run again");
  Expected<std::string> Fixed =
      clang::tooling::applyAllReplacements(Text, Fix.Changes);
  if (!Fixed)
    return Fixed.takeError();
  std::error_code E = writeFile(File, *Fixed);
  if (E == std::errc::permission_denied)
    return createStringError("it is not writable");
  return errorCodeToError(E);
}

std::vector<Failure> async_tidy::applyFixes(const FixPlan &Plan) {
  std::vector<Failure> Failures;
  for (const auto &[File, Fix] : Plan.Files)
    if (Error E = applyTo(File, Fix))
      Failures.push_back(
          {File, "", 0, 0, "not fixed: " + toString(std::move(E))});
  return Failures;
}

Finding async_tidy::shifted(Finding F, const FixPlan &Plan) {
  auto Shift = [&](Span &S) {
    auto It = Plan.Files.find(S.File);
    if (It == Plan.Files.end())
      return;
    S.Begin = It->second.Changes.getShiftedCodePosition(S.Begin);
    S.End = It->second.Changes.getShiftedCodePosition(S.End);
  };
  Shift(F.Where);
  for (std::vector<Span> &Stage : F.Stages)
    for_each(Stage, Shift);
  for (Reason &R : F.Reasons)
    Shift(R.Where);
  if (F.Repair)
    for (Edit &E : F.Repair->Edits)
      Shift(E.Where);
  return F;
}
