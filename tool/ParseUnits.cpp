//===--- ParseUnits.cpp - Many units to their Flows -----------------------===//

#include "tool/ParseUnits.h"
#include "checks/flow/Serialize.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace async_tidy;
using namespace llvm;

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

/// The reverse. Bytes that a failing worker spoilt are no reason to lose the
/// other units.
static ParsedUnit fromBytes(const Unit &U, StringRef Bytes) {
  ParsedUnit Result;
  auto [Trouble, FlowBytes] = Bytes.split('\n');
  json::Value Value = cantFail(json::parse(Trouble));
  if (const json::Array *T = Value.getAsArray())
    Result.Trouble = Failure{U.File, (*T)[0].getAsString()->str(),
                             static_cast<unsigned>(*(*T)[1].getAsInteger()),
                             static_cast<unsigned>(*(*T)[2].getAsInteger()),
                             (*T)[3].getAsString()->str()};
  if (FlowBytes.empty())
    return Result;
  if (Expected<Flow> Understood = deserialize(FlowBytes))
    Result.Understood = std::move(*Understood);
  else
    Result.Trouble =
        Failure{U.File, "", 0, 0, toString(Understood.takeError())};
  return Result;
}

ParsedUnits async_tidy::parseUnits(ArrayRef<Unit> Units, const Project &P,
                                   ArrayRef<ParseSettings> Settings,
                                   const WorkerLimits &Limits,
                                   function_ref<void(std::size_t)> Finished) {
  std::vector<JobOutcome> Outcomes = runInWorkers(
      Units.size(), Limits,
      [&](std::size_t Job) {
        return toBytes(parse(Units[Job], P, Settings[Job]));
      },
      Finished);
  ParsedUnits Result;
  for (auto [U, Outcome] : zip_equal(Units, Outcomes)) {
    if (std::holds_alternative<NotDone>(Outcome)) {
      ++Result.NotDone;
      continue;
    }
    ParsedUnit Parsed;
    if (const auto *Lost = std::get_if<LostJob>(&Outcome))
      Parsed.Trouble = Failure{U.File, "", 0, 0, Lost->Because};
    else
      Parsed = fromBytes(U, std::get<std::string>(Outcome));
    // Two commands of one file mostly fail alike.
    if (Parsed.Trouble && !is_contained(Result.Failures, *Parsed.Trouble))
      Result.Failures.push_back(std::move(*Parsed.Trouble));
    if (Parsed.Understood)
      Result.Flows.push_back(std::move(*Parsed.Understood));
  }
  return Result;
}
