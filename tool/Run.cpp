//===--- Run.cpp - From options to exit status ----------------------------===//

#include "tool/Run.h"
#include "checks/analysis/PrintStages.h"
#include "checks/flow/Print.h"
#include "checks/flow/Serialize.h"
#include "checks/lower/SourcePath.h"
#include "tool/AwaitPlaces.h"
#include "tool/CheckList.h"
#include "tool/Judge.h"
#include "tool/Lint.h"
#include "tool/Suppressions.h"
#include "tool/TextOutput.h"
#include "tool/WriteFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace async_tidy;
using namespace llvm;

static int listChecks() {
  for (const CheckInfo &Check : allChecks())
    outs() << Check.Name << "\n    " << Check.Summary << '\n';
  return 0;
}

static Expected<int> explainCheck(StringRef Name) {
  for (const CheckInfo &Check : allChecks())
    if (Check.Name == Name) {
      outs() << Check.Page;
      return 0;
    }
  StringRef Similar = similarCheck(Name);
  return createStringError("no check is called '" + Name + "': " +
                           (Similar.empty()
                                ? Twine("--list-checks lists them")
                                : "did you mean '" + Similar + "'?"));
}

static Expected<int> emitFlow(const Input &In, StringRef File) {
  if (In.Units != 1)
    return createStringError("--emit-flow takes one unit, these paths are " +
                             Twine(In.Units));
  if (In.Flows.empty())
    return 2;
  if (Error E = writeOutput(File, serialize(In.Flows.front())))
    return std::move(E);
  return In.Failures.empty() ? 0 : 2;
}

/// What the analysis of \p File goes by.
static Expected<std::pair<const LibraryModel *, AnalysisOptions>>
settingsOf(StringRef File, const Configuration &Config, Models &Libraries) {
  Expected<FileSettings> Settings = Config.forFile(File);
  if (!Settings)
    return Settings.takeError();
  Expected<const LibraryModel *> Model =
      Libraries.with(Settings->Analysis.Models);
  if (!Model)
    return Model.takeError();
  return std::pair(*Model, AnalysisOptions{Settings->Analysis.MinConfidence});
}

/// A sentence for each finding that an await on the line has part in and that
/// a comment silences.
static std::string silencedAt(ArrayRef<Finding> Findings, StringRef File,
                              unsigned Line, SourceTexts &Texts) {
  auto LineOf = [&](const Span &S) {
    return Texts.position(S.File, S.Begin).Line;
  };
  auto OnTheLine = [&](const Span &S) {
    return S.File == File && LineOf(S) == Line;
  };
  Suppressions Comments(Texts);
  std::string Sentences;
  for (const Finding &F : Findings) {
    if (none_of(F.Stages,
                [&](ArrayRef<Span> Stage) { return any_of(Stage, OnTheLine); }))
      continue;
    if (std::optional<Span> Await = Comments.silencedAwait(F))
      Sentences += "\nThe finding at " + displayPath(F.Where.File) + ":" +
                   std::to_string(LineOf(F.Where)) +
                   " is silenced: a NOLINT comment holds for the await at " +
                   displayPath(Await->File) + ":" +
                   std::to_string(LineOf(*Await)) + ".";
  }
  return Sentences;
}

static Error noAwaitAt(const SourceLine &Place,
                       std::optional<unsigned> Nearest) {
  return createStringError(
      "no await begins on " + Place.File + ":" + Twine(Place.Line) +
      (Nearest ? ", the nearest one is on line " + std::to_string(*Nearest)
               : ", and nothing in the file awaits"));
}

static Expected<int> explainLine(const Input &In, const SourceLine &Place,
                                 const Configuration &Config,
                                 Models &Libraries) {
  std::string File = sourcePath(Place.File);
  auto Settings = settingsOf(File, Config, Libraries);
  if (!Settings)
    return Settings.takeError();
  SourceTexts Texts;
  const auto &[Model, Analysis] = *Settings;
  Program Linked = Program::link(In.Flows);
  TextProvider Unchanged = unchangedTexts(Texts);
  std::vector<AwaitPlace> Places = awaitPlaces(In.Flows);
  std::vector<Finding> Findings = analyse(Linked, *Model, Analysis, Unchanged);
  std::string All;
  for (unsigned Line : awaitLinesAt(Places, File, Place.Line, Texts)) {
    std::string Text =
        explainAt(Linked, *Model, Analysis, Unchanged, File, Line);
    if (!Text.empty())
      All += (StringRef(Text).rtrim() +
              silencedAt(Findings, File, Line, Texts) + "\n")
                 .str();
  }
  if (All.empty())
    return noAwaitAt(Place, nearestAwaitLine(Places, File, Place.Line, Texts));
  outs() << All;
  return In.Failures.empty() ? 0 : 2;
}

static Expected<int> printStage(const Input &In, StageForm Form,
                                const Configuration &Config,
                                Models &Libraries) {
  int Status = In.Failures.empty() ? 0 : 2;
  Program Linked = Program::link(In.Flows);
  if (Form == StageForm::Flow) {
    for (FunctionRef Fn : Linked.functions())
      print(outs(), *Fn.Unit, *Fn.Body);
    return Status;
  }
  if (In.Flows.empty())
    return Status;
  auto Settings = settingsOf(In.Flows.front().MainFile, Config, Libraries);
  if (!Settings)
    return Settings.takeError();
  const auto &[Model, Analysis] = *Settings;
  if (Form == StageForm::Effects)
    printEffects(outs(), Linked, *Model);
  else if (Form == StageForm::Graph)
    printGraph(outs(), Linked, *Model, Analysis);
  else
    printSchedule(outs(), Linked, *Model, Analysis);
  return Status;
}

/// Without paths, the file that is asked about is the path.
static Options withPaths(Options O) {
  if (O.ExplainAt && O.Paths.empty())
    O.Paths.push_back(O.ExplainAt->File);
  return O;
}

Expected<int> async_tidy::run(const Options &Given) {
  auto Start = std::chrono::steady_clock::now();
  Options O = withPaths(Given);
  if (O.ListChecks)
    return listChecks();
  if (!O.ExplainCheck.empty())
    return explainCheck(O.ExplainCheck);
  Expected<Configuration> Config = Configuration::of(O);
  if (!Config)
    return refused(O, Config.takeError());
  Models Libraries;
  Expected<Input> In = gather(O, *Config, Libraries);
  if (!In)
    return refused(O, In.takeError());
  if (isLint(O))
    return lint(O, std::move(*In), *Config, Libraries, Start);

  printFailures(errs(), In->Failures, errs().has_colors());
  if (In->Interrupted)
    return 2;
  if (!O.EmitFlow.empty())
    return emitFlow(*In, O.EmitFlow);
  if (O.ExplainAt)
    return explainLine(*In, *O.ExplainAt, *Config, Libraries);
  return printStage(*In, O.Print, *Config, Libraries);
}
