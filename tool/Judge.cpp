//===--- Judge.cpp - Flows to the findings that are reported --------------===//

#include "tool/Judge.h"
#include "tool/Suppressions.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>
#include <tuple>

using namespace async_tidy;
using namespace llvm;

TextProvider async_tidy::unchangedTexts(SourceTexts &Texts) {
  return [&Texts](const Source &Of) -> std::optional<StringRef> {
    if (!Texts.isAsParsed(Of.Path, Of.Hash))
      return std::nullopt;
    return Texts.text(Of.Path);
  };
}

namespace {
/// Files whose findings come from one analysis, and the checks that are on.
using Group = std::map<std::string, std::set<std::string>>;
} // namespace

/// Files that functions lie in, by what their analysis depends on: nearly
/// always one group.
static Expected<std::map<AnalysisSettings, Group>>
groupFiles(ArrayRef<Flow> Flows, const Project &Own,
           const Configuration &Config) {
  std::map<AnalysisSettings, Group> Groups;
  std::set<std::string> Seen;
  for (const Flow &Unit : Flows) {
    Expected<FileSettings> OfUnit = Config.forFile(Unit.MainFile);
    if (!OfUnit)
      return OfUnit.takeError();
    for (const Function &Body : Unit.Functions) {
      const Source &In = Unit.Sources[Body.Where.Source];
      bool Wanted = Own.isUserFile(In.Path) &&
                    (In.MainFile || OfUnit->Headers.admits(In.Path));
      if (!Wanted || !Seen.insert(In.Path).second)
        continue;
      Expected<FileSettings> Settings = Config.forFile(In.Path);
      if (!Settings)
        return Settings.takeError();
      if (!Settings->Checks.empty())
        Groups[Settings->Analysis][In.Path] = std::move(Settings->Checks);
    }
  }
  return Groups;
}

/// The file of \p F that is no longer what was parsed; empty if all are.
static std::string changedFile(const Finding &F, SourceTexts &Texts) {
  for (const FileVersion &Version : F.Against)
    if (!Texts.isAsParsed(Version.File, Version.Hash))
      return Version.File;
  return Texts.text(F.Where.File) ? "" : F.Where.File;
}

/// Notes in files that are not here cannot be shown.
static void dropUnreadableReasons(Finding &F, SourceTexts &Texts) {
  erase_if(F.Reasons, [&](const Reason &R) {
    std::optional<StringRef> Text = Texts.text(R.Where.File);
    return !Text || R.Where.End > Text->size();
  });
}

/// What a comment silences is not changed by the fix of something else.
static void dropFixOfSilencedLine(Finding &F, Suppressions &Comments) {
  if (!F.Repair)
    return;
  if (std::optional<unsigned> Line = Comments.silencedLineOfFix(F)) {
    F.Repair.reset();
    F.NoFixBecause = "it would change line " + std::to_string(*Line) +
                     ", which a NOLINT comment leaves out";
  }
}

/// By place, each once.
static void sortFindings(std::vector<Finding> &Findings) {
  auto Key = [](const Finding &F) {
    return std::tie(F.Where, F.Check, F.Message);
  };
  sort(Findings,
       [&](const Finding &A, const Finding &B) { return Key(A) < Key(B); });
  Findings.erase(llvm::unique(Findings), Findings.end());
}

Expected<Report> async_tidy::judge(ArrayRef<Flow> Flows, const Project &Own,
                                   const Configuration &Config,
                                   Models &Libraries, SourceTexts &Texts) {
  auto Groups = groupFiles(Flows, Own, Config);
  if (!Groups)
    return Groups.takeError();
  Report Result;
  Program Linked = Program::link(Flows);
  Suppressions Comments(Texts);
  std::set<std::string> Changed;
  for (const auto &[Settings, Files] : *Groups) {
    Expected<const LibraryModel *> Model = Libraries.with(Settings.Models);
    if (!Model)
      return Model.takeError();
    for (Finding &F : analyse(Linked, **Model, {Settings.MinConfidence},
                              unchangedTexts(Texts))) {
      auto In = Files.find(F.Where.File);
      if (In == Files.end() || !In->second.count(F.Check))
        continue;
      if (std::string File = changedFile(F, Texts); !File.empty()) {
        Changed.insert(File);
        continue;
      }
      if (Comments.silencedAwait(F))
        continue;
      dropFixOfSilencedLine(F, Comments);
      dropUnreadableReasons(F, Texts);
      Result.Findings.push_back(std::move(F));
    }
  }
  sortFindings(Result.Findings);
  for (const std::string &File : Changed)
    Result.Failures.push_back(
        {File, "", 0, 0, "is not the file that was analysed, run again"});
  return Result;
}
