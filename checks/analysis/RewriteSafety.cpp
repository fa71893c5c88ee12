//===--- RewriteSafety.cpp - How far a rewrite can be trusted -------------===//

#include "checks/analysis/RewriteSafety.h"
#include "checks/analysis/Places.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

/// What the operations are called of which less than a model, an attribute or a
/// body says that they may overlap; and the least that is said of one.
static std::pair<std::vector<std::string>, Confidence>
weaklyKnown(const RewriteContext &C, llvm::ArrayRef<JoinOperand> Operands) {
  std::vector<std::string> Names;
  Confidence Least = Confidence::High;
  for (const Candidate &Await : C.Graph.Awaits) {
    auto O = llvm::find_if(Operands, [&](const JoinOperand &Operand) {
      return Operand.Step == Await.Step;
    });
    if (O == Operands.end() || Await.Evidence == Confidence::High)
      continue;
    Least = std::min(Least, Await.Evidence);
    std::string Name = quoted(calleeName(C, O->Step));
    if (!llvm::is_contained(Names, Name))
      Names.push_back(Name);
  }
  return {Names, Least};
}

/// Empty if everything is known.
static std::string toCheck(const RewriteContext &C,
                           llvm::ArrayRef<JoinOperand> Operands) {
  auto [Names, Least] = weaklyKnown(C, Operands);
  if (Names.empty())
    return C.Graph.Certainty == Confidence::High ? ""
                                                 : "check what the notes say";
  bool One = Names.size() == 1;
  std::string Listed = Names.back();
  Names.pop_back();
  if (!One)
    Listed = llvm::join(Names, ", ") + " and " + Listed;
  StringRef Reads = One ? " only reads" : " only read";
  StringRef Why = Least == Confidence::Low ? " (nothing shows it)"
                  : One                    ? " (its name is the only evidence)"
                        : " (their names are the only evidence)";
  return ("check that " + Listed + Reads + Why).str();
}

/// It is awaited for what it does, not for what it yields.
static bool acts(const RewriteContext &C, const JoinOperand &O) {
  return O.Void || O.Of->Form == AwaitForm::Discarded ||
         llvm::any_of(C.Graph.Awaits, [&](const Candidate &Await) {
           return Await.Step == O.Step && Await.Acts;
         });
}

static bool takesMutable(const RewriteContext &C, const JoinOperand &O) {
  return llvm::any_of(C.step(O.Step).Calls, [](const Call &Made) {
    return llvm::any_of(Made.Args, [](const Argument &A) {
      return A.How == Passing::MutableRef || A.How == Passing::Pointer ||
             !A.CapturesByRef.empty();
    });
  });
}

/// Log lines keep their order among themselves, not among the awaits.
static bool logsBetween(const RewriteContext &C,
                        llvm::ArrayRef<JoinOperand> Operands) {
  auto [First, Last] =
      std::minmax_element(Operands.begin(), Operands.end(),
                          [](const JoinOperand &A, const JoinOperand &B) {
                            return A.Step < B.Step;
                          });
  return llvm::any_of(C.Graph.Neutral, [&](Index Log) {
    return First->Step < Log && Log < Last->Step;
  });
}

std::variant<SafetyVerdict, NoFix>
async_tidy::judgeSafety(const RewriteContext &C, const JoinFacts &Facts,
                        llvm::ArrayRef<JoinOperand> Operands) {
  const HandlerContext &Handlers = C.Graph.Of.Handlers;
  if (Handlers.Typed && Facts.ChangesExceptionType)
    return NoFix{"the handler around the awaits would no longer see the "
                 "exceptions it names, since '" +
                 Facts.Name + "' throws another type"};
  std::vector<std::string> Cautions;
  // What there is to do comes before what there is to know.
  if (std::string Unsure = toCheck(C, Operands); !Unsure.empty())
    Cautions.push_back(Unsure);
  auto Acting =
      llvm::find_if(Operands, [&](const JoinOperand &O) { return acts(C, O); });
  if (Facts.ChangesExceptionType && Facts.Caution.empty())
    Cautions.push_back("a failure arrives as another exception type than "
                       "before");
  if (Handlers.Typed || Handlers.CatchAll)
    Cautions.push_back("the handler around the awaits may see the failure of "
                       "a later operation first");
  if (Acting != Operands.end())
    Cautions.push_back("an operation that changes something now runs also "
                       "when an earlier one fails");
  if (logsBetween(C, Operands))
    Cautions.push_back("log lines between the awaits are now written before or "
                       "after all of them");
  if (Facts.MayRunInParallel &&
      llvm::any_of(Operands,
                   [&](const JoinOperand &O) { return takesMutable(C, O); }))
    Cautions.push_back("the operations may run on several threads and take "
                       "references to objects that can change");
  if (Cautions.empty() && !Facts.ChangesExceptionType)
    return SafetyVerdict{};
  return SafetyVerdict{FixSafety::Review, llvm::join(Cautions, "; "),
                       Facts.Caution};
}
