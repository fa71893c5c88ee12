//===--- Explain.cpp - Why an await was or was not reported ---------------===//

#include "checks/analysis/Explain.h"
#include "checks/analysis/LoopAwaits.h"
#include "checks/analysis/Waterfall.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace async_tidy;
using llvm::StringRef;

namespace {

/// Explains the awaits of one function that begin on one line.
class Explainer {
public:
  Explainer(EffectAnalysis &Effects, FunctionRef Fn, Confidence Min,
            const TextProvider &Text, unsigned Line)
      : Effects(Effects), Fn(Fn), In(Fn, Effects.model()), Min(Min), Text(Text),
        Line(Line) {}

  std::vector<AwaitExplanation> run();

private:
  void explainBlock(const BlockRegions &Block);
  std::string explain(const BlockRegions &Block, Index I);
  std::string inRegion(const BlockRegions &Block, size_t Number, Index I);
  std::string neighbours(const BlockRegions &Block, const JudgedRegion &R,
                         Index I) const;
  std::string why(const BlockRegions &Block, const JudgedRegion &R,
                  const Reachability &Reaches, Index From, Index To) const;
  std::string inLoop(const BlockRegions &Block) const;
  std::string alone(const BlockRegions &Block, const Region &R) const;
  std::string reported(const BlockRegions &Block, const JudgedRegion &R,
                       Index I) const;

  unsigned lineOf(const Extent &E) const;
  std::string at(const Extent &E) const;
  std::string name(const Step &S) const { return awaitName(*Fn.Body, S); }
  std::string nameAt(const Step &S) const;

  EffectAnalysis &Effects;
  FunctionRef Fn;
  Places In;
  Confidence Min;
  const TextProvider &Text;
  unsigned Line;
  std::vector<AwaitExplanation> Out;
};

unsigned Explainer::lineOf(const Extent &E) const {
  if (!E.valid())
    return 0;
  std::optional<StringRef> Content = Text(Fn.Unit->Sources[E.Source]);
  return Content ? 1 + Content->take_front(E.Begin).count('\n') : 0;
}

/// `dashboard.cpp:12`
std::string Explainer::at(const Extent &E) const {
  if (!E.valid())
    return "an unknown place";
  StringRef File = llvm::sys::path::filename(Fn.Unit->Sources[E.Source].Path);
  const unsigned Number = lineOf(E);
  return Number ? (File + ":" + llvm::Twine(Number)).str() : File.str();
}

std::string Explainer::nameAt(const Step &S) const {
  return name(S) + " (" + at(S.Await->Expression) + ")";
}

static StringRef softHint(bool Soft) {
  return Soft ? "; --min-confidence=low looks through this" : "";
}

/// Why \p To comes after \p From: the dependence between them, or the last one
/// on the way.
std::string Explainer::why(const BlockRegions &Block, const JudgedRegion &R,
                           const Reachability &Reaches, Index From,
                           Index To) const {
  const Dependence *Last = nullptr;
  for (const Dependence &D : R.Graph.Edges)
    if (D.To == To && (D.From == From || (!Last && Reaches(From, D.From))))
      Last = &D;
  assert(Last && "what is reached has a last dependence");
  std::string Because = Last->Because;
  if (Last->From != From)
    Because += ", which comes after it through " +
               at(Block.In->Steps[Last->From].Where);
  return Because + softHint(Last->Soft).str();
}

/// A reason speaks of the later await, or of both.
static std::string sentence(const std::string &Because) {
  return (StringRef(Because).starts_with("both ") ? "" : "it ") + Because + ".";
}

/// The awaits before and after in the region, and what ties them.
std::string Explainer::neighbours(const BlockRegions &Block,
                                  const JudgedRegion &R, Index I) const {
  std::string Sentences;
  const auto &Awaits = R.Graph.Awaits;
  const Reachability Reaches(R.Graph);
  auto Mine =
      llvm::find_if(Awaits, [&](const Candidate &C) { return C.Step == I; });
  const auto StepOf = [&](auto It) -> const Step & {
    return Block.In->Steps[It->Step];
  };
  if (Mine != Awaits.begin() && Reaches(std::prev(Mine)->Step, I))
    Sentences += " It has to come after " + nameAt(StepOf(std::prev(Mine))) +
                 ": " +
                 sentence(why(Block, R, Reaches, std::prev(Mine)->Step, I));
  if (auto Next = std::next(Mine);
      Next != Awaits.end() && Reaches(I, Next->Step))
    Sentences += " " + nameAt(StepOf(Next)) + " has to come after it: " +
                 sentence(why(Block, R, Reaches, I, Next->Step));
  return Sentences;
}

/// No other await between two boundaries.
std::string Explainer::alone(const BlockRegions &Block, const Region &R) const {
  const Boundary *Before = nullptr, *After = nullptr;
  for (const Boundary &B : Block.Boundaries) {
    if (B.Step < R.First)
      Before = &B;
    if (B.Step >= R.End && !After)
      After = &B;
  }
  std::string Sentences =
      " is not reported: no other await can move next to it.";
  const auto Add = [&](StringRef Side, const Boundary &B) {
    const Step &S = Block.In->Steps[B.Step];
    const std::string Which = S.Await ? "the await of " + name(S) : "a step";
    Sentences += (" " + Side + " it, " + Which + " at " + at(B.Where) +
                  " keeps its place: " + B.Because + softHint(B.Soft) + ".")
                     .str();
  };
  if (Before)
    Add("Before", *Before);
  if (After)
    Add("After", *After);
  return Sentences;
}

std::string Explainer::reported(const BlockRegions &Block,
                                const JudgedRegion &R, Index I) const {
  const Extent &First = Block.In->Steps[R.Graph.Awaits.front().Step].Where;
  const Finding &F = *R.Found;
  Extent Where{First.Source, F.Where.Begin, F.Where.End, false};
  std::string Sentences =
      Block.In->Steps[I].Await->Expression.Begin == F.Where.Begin
          ? " is reported: " + F.Message + "."
          : " belongs to the finding at " + at(Where) + ": " + F.Message + ".";
  for (const Reason &Why : F.Reasons)
    if (Why.Where.Begin == Block.In->Steps[I].Await->Expression.Begin)
      Sentences += " " + Why.Text + ".";
  return Sentences;
}

std::string Explainer::inRegion(const BlockRegions &Block, size_t Number,
                                Index I) {
  const JudgedRegion R = judgeRegion(Effects, Fn, Block, Number, Min, Text);
  if (R.Found)
    return reported(Block, R, I);
  if (R.Graph.Awaits.size() == 1)
    return alone(Block, Block.Regions[Number]);
  if (!R.SilentBecause.empty())
    return " is not reported: " + R.SilentBecause + ".";
  return " is not reported." + neighbours(Block, R, I);
}

std::string Explainer::explain(const BlockRegions &Block, Index I) {
  if (Effects.isTestCode(Fn))
    return " is not reported: it is test code, which awaits in order on "
           "purpose.";
  for (const Boundary &B : Block.Boundaries)
    if (B.Step == I)
      return " is not reported: nothing may move across it, because " +
             B.Because + softHint(B.Soft).str() + ".";
  if (Block.Effects[I].NeverSuspends)
    return " is not reported: " + Block.Effects[I].Because +
           ", and it never suspends, so there is nothing to wait for.";
  for (const auto &[Number, R] : llvm::enumerate(Block.Regions))
    if (R.First <= I && I < R.End)
      return inRegion(Block, Number, I);
  llvm_unreachable("a step is a boundary or in a region");
}

/// What the loop around an await is, if it is part of one's body.
std::string Explainer::inLoop(const BlockRegions &Block) const {
  const Step *Loop = loopAround(*Fn.Body, *Block.In);
  if (!Loop || Effects.isTestCode(Fn))
    return {};
  const JudgedLoop J = judgeLoop(Effects, Fn, *Loop, Block, Min);
  return J.Found
             ? " The loop around it is reported: " + J.Found->Message + "."
             : " The loop around it is not reported: " + J.SilentBecause + ".";
}

void Explainer::explainBlock(const BlockRegions &Block) {
  for (const auto &[I, S] : llvm::enumerate(Block.In->Steps))
    if (S.Await && lineOf(S.Await->Expression) == Line)
      Out.push_back(
          {S.Await->Expression,
           nameAt(S) + explain(Block, static_cast<Index>(I)) + inLoop(Block)});
}

std::vector<AwaitExplanation> Explainer::run() {
  for (const BlockRegions &Block : regions(Effects, In, Min))
    explainBlock(Block);
  return std::move(Out);
}

} // namespace

std::vector<AwaitExplanation>
async_tidy::explainFunction(EffectAnalysis &Effects, FunctionRef Fn,
                            Confidence Min, const TextProvider &Text,
                            unsigned Line) {
  return Explainer(Effects, Fn, Min, Text, Line).run();
}

/// A template is explained by one of its instantiations, if it has any: there
/// types are known.
static bool explainsBetter(FunctionRef A, FunctionRef B) {
  return !A.Body->Pattern && B.Body->Pattern;
}

std::string async_tidy::explainAt(const Program &P, const LibraryModel &Model,
                                  const AnalysisOptions &Options,
                                  const TextProvider &Text, StringRef File,
                                  unsigned Line) {
  EffectAnalysis Effects(P, Model);
  std::map<std::uint32_t, std::pair<FunctionRef, std::string>> ByOffset;
  for (FunctionRef Fn : P.functions()) {
    const Extent &Where = Fn.Body->Where;
    if (Fn.Body->Broken || !Where.valid() ||
        Fn.Unit->Sources[Where.Source].Path != File)
      continue;
    for (AwaitExplanation &E :
         explainFunction(Effects, Fn, Options.MinConfidence, Text, Line)) {
      auto [It, New] = ByOffset.try_emplace(E.Where.Begin, Fn, E.Text);
      if (!New && explainsBetter(Fn, It->second.first))
        It->second = {Fn, std::move(E.Text)};
    }
  }
  std::string All;
  for (const auto &[Offset, Each] : ByOffset)
    All += Each.second + "\n";
  return All;
}
