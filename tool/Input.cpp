//===--- Input.cpp - The Flows that a run is about ------------------------===//

#include "tool/Input.h"
#include "checks/flow/Serialize.h"
#include "tool/ParseUnits.h"
#include "tool/Progress.h"
#include "tool/SourceTexts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace async_tidy;
using namespace llvm;

namespace {
/// The units of the project, less those no check is enabled for, with the
/// settings for each.
struct Wanted {
  std::vector<Unit> Units;
  std::vector<ParseSettings> Settings;
  std::set<std::string> Warnings; ///< About their configuration.
};
} // namespace

static Expected<Wanted> selectUnits(const Units &Found, const Project &Own,
                                    const Options &O,
                                    const Configuration &Config,
                                    Models &Libraries) {
  Wanted Result;
  bool AnyOwn = false;
  for (const Unit &U : Found.Good) {
    if (!Own.isUserFile(U.File))
      continue;
    AnyOwn = true;
    Expected<FileSettings> Settings = Config.forFile(U.File);
    if (!Settings)
      return Settings.takeError();
    Result.Warnings.insert(Settings->Warnings.begin(),
                           Settings->Warnings.end());
    if (Settings->Checks.empty())
      continue;
    Expected<const LibraryModel *> Model =
        Libraries.with(Settings->Analysis.Models);
    if (!Model)
      return Model.takeError();
    Result.Units.push_back(U);
    Result.Settings.push_back({(*Model)->parseFacts(), Settings->Headers});
  }
  if (!Result.Units.empty() || !Found.Bad.empty())
    return Result;
  if (AnyOwn && O.Checks.empty() && isLint(O)) {
    Result.Warnings.insert("async-tidy: note: .clang-tidy switches every check "
                           "off for these files");
    return Result;
  }
  if (AnyOwn)
    return createStringError(
        "no check is enabled for these files: see --list-checks, "
        "--checks and .clang-tidy");
  return createStringError(
      Found.Good.empty() ? "none of these files is C++"
                         : "all these files are left out by --exclude or lie "
                           "outside the project");
}

static void printInferred(ArrayRef<Unit> Units) {
  for (const Unit &U : Units)
    if (!U.InferredFrom.empty())
      errs() << displayPath(U.File)
             << ": note: not in the compile database, parsed with the command "
                "of "
             << displayPath(U.InferredFrom) << '\n';
}

static Failure interrupted(std::size_t Units, std::size_t NotDone) {
  return {"", "", 0, 0,
          "interrupted after " + std::to_string(Units - NotDone) + " of " +
              std::to_string(Units) + " files"};
}

static Expected<Input> parseInput(const Options &O, const Configuration &Config,
                                  Models &Libraries) {
  Expected<Units> Found = findUnits(O);
  if (!Found)
    return Found.takeError();
  Expected<Project> Own = Project::of(*Found, O);
  if (!Own)
    return Own.takeError();
  Expected<Wanted> Selected = selectUnits(*Found, *Own, O, Config, Libraries);
  if (!Selected)
    return Selected.takeError();
  if (!O.Quiet) {
    for (const std::string &Sentence : Selected->Warnings)
      errs() << Sentence << '\n';
    printInferred(Selected->Units);
  }

  WorkerLimits Limits;
  Limits.Workers =
      O.Jobs ? O.Jobs : hardware_concurrency().compute_thread_count();
  Progress Shown(errs(), Selected->Units.size(), !O.Quiet && !O.NoProgress);
  ParsedUnits Parsed =
      parseUnits(Selected->Units, *Own, Selected->Settings, Limits,
                 [&](std::size_t Done) { Shown.show(Done); });
  Input Result{std::move(*Own),
               std::move(Parsed.Flows),
               {},
               Selected->Units.size() + Found->Bad.size()};
  for (const BadUnit &Bad : Found->Bad)
    Result.Failures.push_back({Bad.File, "", 0, 0, Bad.Because});
  append_range(Result.Failures, Parsed.Failures);
  if (Parsed.NotDone) {
    Result.Interrupted = true;
    Result.Failures.push_back(
        interrupted(Selected->Units.size(), Parsed.NotDone));
  }
  return Result;
}

static Expected<Input> readInput(const Options &O) {
  std::vector<Flow> Flows;
  Units Read;
  for (const std::string &File : O.Paths) {
    ErrorOr<std::unique_ptr<MemoryBuffer>> Bytes = MemoryBuffer::getFile(File);
    if (!Bytes)
      return createStringError("cannot read '" + File +
                               "': " + Bytes.getError().message());
    Expected<Flow> Unit = deserialize((*Bytes)->getBuffer());
    if (!Unit)
      return createStringError("'" + File + "': " + toString(Unit.takeError()));
    Read.Named.push_back(Unit->MainFile);
    for (const Source &In : Unit->Sources)
      if (In.User)
        Read.AllFiles.push_back(In.Path);
    Flows.push_back(std::move(*Unit));
  }
  Expected<Project> Own = Project::of(Read, O);
  if (!Own)
    return Own.takeError();
  std::size_t Count = Flows.size();
  return Input{std::move(*Own), std::move(Flows), {}, Count};
}

Expected<Input> async_tidy::gather(const Options &O,
                                   const Configuration &Config,
                                   Models &Libraries) {
  return O.Link ? readInput(O) : parseInput(O, Config, Libraries);
}
