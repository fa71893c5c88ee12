//===--- RewriteSafety.cpp - How far a rewrite can be trusted -------------===//

#include "checks/analysis/RewriteSafety.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

/// An awaited operation that is judged by less than a model, an attribute or a
/// body.
static const Candidate *weakest(const RewriteContext &C,
                                llvm::ArrayRef<JoinOperand> Operands) {
  for (const Candidate &Await : C.Graph.Awaits)
    if (Await.Evidence != Confidence::High &&
        llvm::any_of(Operands, [&](const JoinOperand &O) {
          return O.Step == Await.Step;
        }))
      return &Await;
  return nullptr;
}

static const CallFacts *awaitedCall(const RewriteContext &C,
                                    const JoinOperand &O) {
  const Step &S = C.step(O.Step);
  return O.Of->MadeBy < S.Calls.size()
             ? C.Model.call(S.Calls[O.Of->MadeBy].Name)
             : nullptr;
}

/// It is awaited for what it does, not for what it yields.
static bool acts(const RewriteContext &C, const JoinOperand &O) {
  const CallFacts *Facts = awaitedCall(C, O);
  return O.Void || O.Of->Form == AwaitForm::Discarded ||
         (Facts && Facts->Effect == CallEffect::Writes);
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
  for (Index I = First->Step; I < Last->Step; ++I)
    for (const Call &Made : C.step(I).Calls)
      if (const CallFacts *Facts = C.Model.call(Made.Name);
          Facts && Facts->Effect == CallEffect::Neutral)
        return true;
  return false;
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
  if (const Candidate *Weak = weakest(C, Operands))
    Cautions.push_back(Weak->EvidenceText.empty()
                           ? "what the operations do is not known for certain"
                           : "check that this is so: " + Weak->EvidenceText);
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
  if (!Facts.Caution.empty())
    Cautions.insert(Cautions.begin(), Facts.Caution);
  return SafetyVerdict{FixSafety::Review, llvm::join(Cautions, "; ")};
}
