//===--- JoinHazards.cpp - Together what must not be ----------------------===//

#include "checks/analysis/JoinHazards.h"
#include "checks/analysis/CallEffects.h"
#include "checks/analysis/Makers.h"
#include "checks/analysis/Waterfall.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

namespace {

/// One of the operations that a combinator runs.
struct Operation {
  std::string Name; ///< Of its function, quoted; or `a lambda`.
  Extent Where;
  Effect Does;
  /// What it was given to write to, by reference or pointer.
  Locations OutArguments;
};

/// Why two operations must not run together.
struct Hazard {
  const Operation *First = nullptr;
  const Operation *Second = nullptr;
  std::string Because; ///< A clause: `both use 'conn'`.
  Confidence Sure = Confidence::High;
};

class HazardFinder {
public:
  HazardFinder(EffectAnalysis &Effects, FunctionRef Fn, const Places &In,
               Confidence Min)
      : Effects(Effects), Fn(Fn), In(In), Min(Min),
        Resources(Effects.sharing(), Effects.givenExclusive(), In) {}

  void block(const Block &B);

  std::vector<Finding> Found;

private:
  bool joins(const Call &C) const;
  const Call *makerOf(const Step &S, const Place &P) const;
  void collect(const Step &S, const Call &Join, std::vector<Operation> &Out);
  void addOperation(const Step &S, const Call &Join, const Argument &A,
                    std::vector<Operation> &Out);
  Operation operation(const Step &S, const Call &Made);
  const Call &unwrapped(const Step &S, const Call &Made) const;
  void addOutArguments(const Step &S, const Call &Made, Locations &To);
  std::optional<Hazard> compare(const Operation &A, const Operation &B) const;
  std::optional<Hazard> compareOutArguments(const Operation &A,
                                            const Operation &B) const;
  void judge(const Step &S, const Call &Join);
  Finding finding(const Call &Join, const Hazard &H) const;

  EffectAnalysis &Effects;
  FunctionRef Fn;
  const Places &In;
  Confidence Min;
  ResourceRules Resources;
};

bool HazardFinder::joins(const Call &C) const {
  const CallFacts *Facts =
      C.Name.empty() ? nullptr : Effects.model().call(C.Name);
  return Facts && Facts->Joins;
}

/// The call that made the awaitable, here or where a local was declared.
const Call *HazardFinder::makerOf(const Step &S, const Place &P) const {
  const Call *Here = callThatMade(S, P.Root);
  return Here ? Here : makerOfLocal(In, P.Root);
}

/// The operation itself: `f(x)` in `with_timeout(f(x), 1s)`.
const Call &HazardFinder::unwrapped(const Step &S, const Call &Made) const {
  const Call *Inner = &Made;
  for (size_t Depth = 0; Depth != S.Calls.size(); ++Depth) {
    const Place *Wrapped = wrappedIn(*Inner, Effects.model());
    const Call *Next = Wrapped ? makerOf(S, *Wrapped) : nullptr;
    if (!Next || Next == Inner)
      break;
    Inner = Next;
  }
  return *Inner;
}

/// Variables that the operation was given to write its outcome to, also
/// through what its arguments were made of: `redirect_error(token, ec)`.
void HazardFinder::addOutArguments(const Step &S, const Call &Made,
                                   Locations &To) {
  for (const Argument &A : Made.Args)
    for (const Place &P : A.Places) {
      if (A.How == Passing::MutableRef || A.How == Passing::Pointer)
        llvm::append_range(To, In.resolve(P));
      if (const Call *Inner = callThatMade(S, P.Root); Inner && Inner != &Made)
        addOutArguments(S, *Inner, To);
    }
}

Operation HazardFinder::operation(const Step &S, const Call &Made) {
  const Call &Inner = unwrapped(S, Made);
  Operation O;
  O.Name = quoted(Inner.ShortName);
  O.Where = Made.Where;
  O.Does = CallJudge(Effects, In)
               .judge(Inner, {true, true, In.type(Inner.ResultType)});
  // What a body in view does with what it is given its effect says.
  if (Effects.program().find(Inner.Usr))
    return O;
  addOutArguments(S, Inner, O.OutArguments);
  if (O.Does.Uses.empty() && Inner.Receiver && !Inner.StaticMember) {
    ResourceUse Used{In.resolve(*Inner.Receiver).front(),
                     In.type(Inner.ReceiverType)};
    const CallFacts *Facts =
        Inner.Name.empty() ? nullptr : Effects.model().call(Inner.Name);
    Used.Side = Facts ? Facts->Side : Direction::None;
    O.Does.Uses.push_back(std::move(Used));
  }
  return O;
}

void HazardFinder::addOperation(const Step &S, const Call &Join,
                                const Argument &A,
                                std::vector<Operation> &Out) {
  if (!A.Lambda.empty()) {
    Call Alone = Join;
    Alone.Args = {A};
    Operation O{"a lambda", A.Where, {}, {}};
    CallJudge(Effects, In).addLambdas(Alone, O.Does);
    Out.push_back(std::move(O));
    return;
  }
  if (A.Places.size() != 1 || !A.Places.front().Fields.empty())
    return;
  if (const Call *Made = makerOf(S, A.Places.front()))
    joins(*Made) ? collect(S, *Made, Out) : Out.push_back(operation(S, *Made));
}

/// The operations of `when_all(a, b)`, and of `a && b && c`.
void HazardFinder::collect(const Step &S, const Call &Join,
                           std::vector<Operation> &Out) {
  if (Join.Receiver) {
    Argument Left;
    Left.Places = {*Join.Receiver};
    Left.Where = Join.Where;
    addOperation(S, Join, Left, Out);
  }
  for (const Argument &A : Join.Args)
    addOperation(S, Join, A, Out);
}

/// Both write their outcome to one variable: the later one wins.
std::optional<Hazard>
HazardFinder::compareOutArguments(const Operation &A,
                                  const Operation &B) const {
  for (const Location &X : A.OutArguments)
    for (const Location &Y : B.OutArguments) {
      TypeRef T = In.typeOf(X);
      if (overlap(X, Y) && T && T->TriviallyCopyable)
        return Hazard{&A, &B,
                      "both write their outcome to " + quoted(In.name(X)),
                      Confidence::Medium};
    }
  return std::nullopt;
}

std::optional<Hazard> HazardFinder::compare(const Operation &A,
                                            const Operation &B) const {
  for (const ResourceUse &X : A.Does.Uses)
    for (const ResourceUse &Y : B.Does.Uses)
      if (Relation R = Resources.compareForHarm(X, Y); R.How == Overlap::Clash)
        return Hazard{&A, &B, R.Because, R.Sure};
  return compareOutArguments(A, B);
}

Finding HazardFinder::finding(const Call &Join, const Hazard &H) const {
  Finding F;
  F.Check = JoinHazardCheck.str();
  F.Where = spanOf(Fn, Join.Where);
  F.Function = Fn.Body->Name;
  llvm::StringRef Name = Join.ShortName;
  Name.consume_front("operator");
  F.Message = quoted(Name) + " runs " + H.First->Name + " and " +
              H.Second->Name + " at the same time: " + H.Because;
  F.Certainty = H.Sure;
  F.Reasons = {{spanOf(Fn, H.First->Where), "this may still be under way"},
               {spanOf(Fn, H.Second->Where), "when this begins"}};
  F.NoFixBecause = "whether they wait for each other or get an object each is "
                   "for you to decide";
  const Source &Of = Fn.Unit->Sources[Join.Where.Source];
  F.Against.push_back({Of.Path, Of.Hash});
  return F;
}

void HazardFinder::judge(const Step &S, const Call &Join) {
  std::vector<Operation> All;
  collect(S, Join, All);
  for (size_t J = 1; J < All.size(); ++J)
    for (size_t I = 0; I != J; ++I)
      if (std::optional<Hazard> H = compare(All[I], All[J]);
          H && H->Sure >= Min) {
        Found.push_back(finding(Join, *H));
        return; // One report a combinator.
      }
}

void HazardFinder::block(const Block &B) {
  for (const Step &S : B.Steps) {
    const auto IsOperand = [&](const Call &C) {
      return llvm::any_of(S.Calls, [&](const Call &Outer) {
        const auto Takes = [&](const Argument &A) {
          return llvm::any_of(A.Places, [&](const Place &P) {
            return P.Root == C.Result && C.Result != NoIndex;
          });
        };
        return &Outer != &C && joins(Outer) &&
               (llvm::any_of(Outer.Args, Takes) ||
                (Outer.Receiver && Outer.Receiver->Root == C.Result));
      });
    };
    for (const Call &C : S.Calls)
      if (joins(C) && !IsOperand(C))
        judge(S, C);
    for (const Block &Child : S.Children)
      block(Child);
  }
}

} // namespace

std::vector<Finding> async_tidy::joinHazards(EffectAnalysis &Effects,
                                             FunctionRef Fn, const Places &In,
                                             Confidence Min) {
  HazardFinder Finder(Effects, Fn, In, Min);
  Finder.block(Fn.Body->Body);
  return std::move(Finder.Found);
}
