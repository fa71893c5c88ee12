//===--- Lint.cpp - Findings reported, fixes made -------------------------===//

#include "tool/Lint.h"
#include "tool/AwaitPlaces.h"
#include "tool/Fixes.h"
#include "tool/JsonOutput.h"
#include "tool/Judge.h"
#include "tool/Summary.h"
#include "tool/TextOutput.h"
#include "tool/WriteFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <set>

using namespace async_tidy;
using namespace llvm;
using Clock = std::chrono::steady_clock;

static bool wantColors(ColorMode Mode, raw_ostream &OS) {
  if (Mode != ColorMode::Auto)
    return Mode == ColorMode::Always;
  return OS.has_colors() && !std::getenv("NO_COLOR");
}

/// A fix may rest on what a broken unit does not show.
static void dropFixesOfBrokenUnits(Report &R, const Input &In) {
  std::set<std::string> Broken;
  for (const Flow &Unit : In.Flows)
    if (any_of(In.Failures,
               [&](const Failure &F) { return F.File == Unit.MainFile; }))
      for (const Source &File : Unit.Sources)
        if (File.User)
          Broken.insert(File.Path);
  for (Finding &F : R.Findings)
    if (F.Repair && Broken.count(F.Where.File)) {
      F.Repair.reset();
      F.NoFixBecause = "its file does not compile";
    }
}

static Error writeReport(const OutputRequest &Request, const Report &R,
                         SourceTexts &Texts, ColorMode Color) {
  auto Print = [&](raw_ostream &OS) {
    if (Request.Format == OutputFormat::Json)
      printJson(OS, R, Texts);
    else
      printText(OS, R.Findings, Texts, wantColors(Color, OS));
  };
  if (Request.File.empty()) {
    Print(outs());
    return Error::success();
  }
  std::string Content;
  raw_string_ostream OS(Content);
  Print(OS);
  return writeOutput(Request.File, Content);
}

Error async_tidy::refused(const Options &O, Error E) {
  std::string Message = toString(std::move(E));
  Report R;
  R.Failures.push_back({"", "", 0, 0, Message});
  SourceTexts Texts;
  if (isLint(O))
    for (const OutputRequest &Request : O.Outputs)
      if (Request.Format == OutputFormat::Json)
        // What stopped the run is the better sentence.
        consumeError(writeReport(Request, R, Texts, O.Color));
  return createStringError(Twine(Message));
}

static FixPlan makePlan(const Options &O, const Report &R, const Input &In,
                        SourceTexts &Texts) {
  FixPlan Plan = planFixes(
      R.Findings, O.ApplyFixes.value_or(FixSafety::Safe),
      [&](StringRef File) { return In.Own.isUserFile(File); }, Texts);
  for (const std::string &Sentence : Plan.LeftOut)
    errs() << Sentence << '\n';
  return Plan;
}

/// What is left of \p R once the plan was applied but for \p NotWritten.
static Report remaining(Report R, const FixPlan &Plan,
                        const std::vector<Failure> &NotWritten) {
  auto Failed = [&](StringRef File) {
    return any_of(NotWritten, [&](const Failure &F) { return F.File == File; });
  };
  FixPlan Applied;
  for (const auto &[File, Fix] : Plan.Files)
    if (!Failed(File))
      Applied.Files.insert({File, Fix});
  std::vector<Finding> Left;
  for (auto [F, Taken] : zip_equal(R.Findings, Plan.Taken)) {
    bool Fixed = Taken && none_of(F.Repair->Edits, [&](const Edit &E) {
                   return Failed(E.Where.File);
                 });
    if (!Fixed)
      Left.push_back(shifted(std::move(F), Applied));
  }
  R.Findings = std::move(Left);
  append_range(R.Failures, NotWritten);
  return R;
}

static RunStats countsOf(const Input &In) {
  std::set<StringRef> Files;
  for (const Flow &Unit : In.Flows)
    Files.insert(Unit.MainFile);
  RunStats Stats;
  Stats.Units = In.Units;
  Stats.Analysed = In.Flows.size();
  Stats.Files = Files.size();
  Stats.Awaits = awaitPlaces(In.Flows).size();
  return Stats;
}

Expected<int> async_tidy::lint(const Options &O, Input In,
                               const Configuration &Config, Models &Libraries,
                               Clock::time_point Start) {
  SourceTexts Texts;
  Expected<Report> R = judge(In.Flows, In.Own, Config, Libraries, Texts);
  if (!R)
    return refused(O, R.takeError());
  dropFixesOfBrokenUnits(*R, In);
  R->Failures.insert(R->Failures.begin(), In.Failures.begin(),
                     In.Failures.end());
  R->Stats = countsOf(In);

  std::size_t Found = R->Findings.size();
  std::optional<SourceTexts> AfterFixes;
  // Who interrupts a run does not want files changed.
  if (!In.Interrupted && (O.Diff || O.ApplyFixes)) {
    FixPlan Plan = makePlan(O, *R, In, Texts);
    if (O.Diff) {
      outs() << toPatch(Plan, Texts);
    } else {
      *R = remaining(std::move(*R), Plan, applyFixes(Plan));
      AfterFixes.emplace();
    }
  }
  R->Stats.Seconds =
      std::chrono::duration<double>(Clock::now() - Start).count();
  printFailures(errs(), R->Failures, wantColors(O.Color, errs()));
  for (const OutputRequest &Request : O.Outputs)
    // With --diff, standard output is the patch.
    if (!O.Diff || !Request.File.empty())
      if (Error E = writeReport(Request, *R, AfterFixes ? *AfterFixes : Texts,
                                O.Color))
        return std::move(E);
  outs().flush();
  if (!O.Quiet)
    printSummary(errs(), *R, Found - R->Findings.size(), O);
  if (!R->Failures.empty())
    return 2;
  return R->Findings.empty() ? 0 : 1;
}
