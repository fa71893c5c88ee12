//===--- Run.cpp - From options to exit status ----------------------------===//

#include "tool/Run.h"
#include "checks/analysis/Analysis.h"
#include "checks/flow/Print.h"
#include "checks/flow/Serialize.h"
#include "tool/CompileCommands.h"
#include "tool/Parse.h"
#include "tool/SourceTexts.h"
#include "tool/TextOutput.h"
#include "tool/Workers.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

using namespace async_tidy;
using namespace llvm;

namespace {
/// What the units gave.
struct Parsed {
  std::vector<Flow> Flows; ///< In the order of the units.
  std::vector<Failure> Failures;
  std::size_t Units = 0;
};
} // namespace

static Expected<LibraryModel> loadModel(ArrayRef<std::string> Files) {
  Expected<LibraryModel> Model = LibraryModel::builtin();
  for (const std::string &File : Files) {
    if (!Model)
      return Model;
    ErrorOr<std::unique_ptr<MemoryBuffer>> Text = MemoryBuffer::getFile(File);
    if (!Text)
      return createStringError(Text.getError(),
                               "cannot read the model '" + File +
                                   "': " + Text.getError().message());
    Model = Model->with(**Text);
  }
  return Model;
}

/// What a worker sends: a line of JSON about the trouble, then the Flow.
static std::string toBytes(const ParsedUnit &U) {
  json::Value Trouble = nullptr;
  if (const auto &T = U.Trouble)
    Trouble = json::Array{json::fixUTF8(T->Place), T->Line, T->Column,
                          json::fixUTF8(T->Message)};
  std::string Bytes = formatv("{0}\n", Trouble);
  if (U.Understood)
    Bytes += serialize(*U.Understood);
  return Bytes;
}

static void addOutcome(Parsed &Into, const Unit &U, const JobOutcome &Outcome) {
  if (const auto *Lost = std::get_if<LostJob>(&Outcome)) {
    Into.Failures.push_back({U.File, "", 0, 0, Lost->Because});
    return;
  }
  auto [Trouble, Bytes] = StringRef(std::get<std::string>(Outcome)).split('\n');
  json::Value Value = cantFail(json::parse(Trouble));
  if (const json::Array *T = Value.getAsArray())
    Into.Failures.push_back({U.File, (*T)[0].getAsString()->str(),
                             static_cast<unsigned>(*(*T)[1].getAsInteger()),
                             static_cast<unsigned>(*(*T)[2].getAsInteger()),
                             (*T)[3].getAsString()->str()});
  if (!Bytes.empty())
    Into.Flows.push_back(cantFail(deserialize(Bytes)));
}

static Expected<Parsed> parseUnits(const Options &O,
                                   const LibraryModel &Model) {
  Expected<Units> Found = findUnits(O);
  if (!Found)
    return Found.takeError();
  Expected<Project> Own = Project::of(*Found, O);
  if (!Own)
    return Own.takeError();
  Parsed Result;
  for (const BadUnit &Bad : Found->Bad)
    Result.Failures.push_back({Bad.File, "", 0, 0, Bad.Because});
  std::vector<Unit> Wanted;
  copy_if(Found->Good, std::back_inserter(Wanted),
          [&](const Unit &U) { return Own->isUserMainFile(U.File); });
  Result.Units = Wanted.size() + Found->Bad.size();

  WorkerLimits Limits;
  Limits.Workers =
      O.Jobs ? O.Jobs : hardware_concurrency().compute_thread_count();
  std::vector<JobOutcome> Outcomes = runInWorkers(
      Wanted.size(), Limits,
      [&](std::size_t Job) {
        return toBytes(parse(Wanted[Job], *Own, Model.parseFacts()));
      },
      [](std::size_t) {});
  for (auto [U, Outcome] : zip_equal(Wanted, Outcomes))
    addOutcome(Result, U, Outcome);
  return Result;
}

Expected<int> async_tidy::run(const Options &O) {
  Expected<LibraryModel> Model = loadModel(O.Models);
  if (!Model)
    return Model.takeError();
  Expected<Parsed> P = parseUnits(O, *Model);
  if (!P)
    return P.takeError();
  printFailures(errs(), P->Failures, false);
  int Status = P->Failures.empty() ? 0 : 2;
  if (O.Print == StageForm::Flow) {
    for (const Flow &F : P->Flows)
      print(outs(), F);
    return Status;
  }
  SourceTexts Texts;
  TextProvider Text = [&](const Source &Of) -> std::optional<StringRef> {
    return Texts.isAsParsed(Of.Path, Of.Hash) ? Texts.text(Of.Path)
                                              : std::nullopt;
  };
  AnalysisOptions Analysis;
  Analysis.MinConfidence = O.MinConfidence.value_or(Confidence::Medium);
  std::vector<Finding> Findings =
      analyse(Program::link(P->Flows), *Model, Analysis, Text);
  printText(outs(), Findings, Texts, outs().has_colors());
  return Status ? Status : !Findings.empty();
}
