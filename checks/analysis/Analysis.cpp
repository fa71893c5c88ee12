//===--- Analysis.cpp - Program to findings -------------------------------===//

#include "checks/analysis/Analysis.h"
#include "checks/analysis/JoinHazards.h"
#include "checks/analysis/LoopAwaits.h"
#include "checks/analysis/Waterfall.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <tuple>

using namespace async_tidy;

namespace {

/// A template's pattern and its instantiations: one text, several functions.
struct TemplateFindings {
  std::vector<Finding> Pattern;
  std::vector<std::vector<Finding>> Instances;
  /// Ways out that the pattern has; `if constexpr` hides some of them from an
  /// instance.
  std::vector<Extent> Exits;
};

using TextPlace = std::pair<std::string, std::uint32_t>;

/// Findings that say the same of every instance, with what all agree on.
std::vector<Finding>
commonFindings(std::vector<std::vector<Finding>> Instances) {
  std::vector<Finding> Common = std::move(Instances.front());
  llvm::erase_if(Common, [&](Finding &F) {
    for (const std::vector<Finding> &Others : llvm::drop_begin(Instances)) {
      auto Same = llvm::find_if(Others, [&](const Finding &Other) {
        return Other.Where == F.Where && Other.Stages == F.Stages;
      });
      if (Same == Others.end())
        return true;
      F.Certainty = std::min(F.Certainty, Same->Certainty);
      if (F.Repair &&
          !(Same->Repair && Same->Repair->Edits == F.Repair->Edits)) {
        F.Repair.reset();
        F.NoFixBecause = "the rewrite would not be the same in every "
                         "instantiation of the template";
      } else if (F.Repair && Same->Repair->Safety == FixSafety::Review) {
        F.Repair = Same->Repair;
      }
    }
    return false;
  });
  return Common;
}

void collectExits(const Block &B, std::vector<Extent> &Exits) {
  for (const Step &S : B.Steps) {
    if (S.Exit)
      Exits.push_back(S.Where);
    for (const Block &Child : S.Children)
      collectExits(Child, Exits);
  }
}

/// A fix would carry awaits over an exit that other instances may take.
void dropFixesOverExits(std::vector<Finding> &Found,
                        llvm::ArrayRef<Extent> Exits) {
  for (Finding &F : Found) {
    std::vector<Span> Awaits;
    for (const std::vector<Span> &Stage : F.Stages)
      llvm::append_range(Awaits, Stage);
    const auto Between = [&](const Extent &Exit) {
      return llvm::any_of(Awaits,
                          [&](const Span &A) { return A.End <= Exit.Begin; }) &&
             llvm::any_of(Awaits,
                          [&](const Span &A) { return A.Begin >= Exit.End; });
    };
    if (!F.Repair || llvm::none_of(Exits, Between))
      continue;
    F.Repair.reset();
    F.NoFixBecause = "another instantiation of the template may leave between "
                     "the awaits";
  }
}

/// What holds in the pattern holds in all instances; a fix has to be the same
/// in each of them too.
std::vector<Finding> mergeTemplate(TemplateFindings T) {
  if (T.Instances.empty())
    return std::move(T.Pattern);
  std::vector<Finding> Found = commonFindings(std::move(T.Instances));
  dropFixesOverExits(Found, T.Exits);
  for (Finding &F : T.Pattern)
    if (llvm::none_of(Found,
                      [&](const Finding &G) { return G.Where == F.Where; }))
      Found.push_back(std::move(F));
  return Found;
}

bool mayReport(FunctionRef Fn) {
  const Function &Body = *Fn.Body;
  return !Body.Broken && Body.Where.valid() &&
         Fn.Unit->Sources[Body.Where.Source].User;
}

/// All that the checks find in one function.
std::vector<Finding> findingsIn(EffectAnalysis &Effects, FunctionRef Fn,
                                Confidence Min, const TextProvider &Text) {
  const Places In(Fn, Effects.model());
  std::vector<Finding> All = joinHazards(Effects, Fn, In, Min);
  if (!Fn.Body->Coroutine)
    return All;
  const std::vector<BlockRegions> Blocks = regions(Effects, In, Min);
  llvm::append_range(All, waterfalls(Effects, Fn, Blocks, Min, Text));
  llvm::append_range(All, awaitsInLoops(Effects, Fn, Blocks, Min));
  return All;
}

} // namespace

std::vector<Finding> async_tidy::analyse(const Program &P,
                                         const LibraryModel &Model,
                                         const AnalysisOptions &Options,
                                         const TextProvider &Text) {
  EffectAnalysis Effects(P, Model);
  std::vector<Finding> All;
  std::map<TextPlace, TemplateFindings> Templates;
  for (FunctionRef Fn : P.functions()) {
    if (!mayReport(Fn) || Effects.isTestCode(Fn))
      continue;
    std::vector<Finding> Found =
        findingsIn(Effects, Fn, Options.MinConfidence, Text);
    if (!Fn.Body->Pattern && !Fn.Body->Instantiation) {
      llvm::append_range(All, std::move(Found));
      continue;
    }
    const Extent &Where = Fn.Body->Where;
    TemplateFindings &T =
        Templates[{Fn.Unit->Sources[Where.Source].Path, Where.Begin}];
    if (Fn.Body->Pattern) {
      T.Pattern = std::move(Found);
      collectExits(Fn.Body->Body, T.Exits);
    } else {
      T.Instances.push_back(std::move(Found));
    }
  }
  for (auto &[Place, T] : Templates)
    llvm::append_range(All, mergeTemplate(std::move(T)));
  const auto Key = [](const Finding &F) {
    return std::tie(F.Where, F.Check, F.Message);
  };
  llvm::sort(
      All, [&](const Finding &A, const Finding &B) { return Key(A) < Key(B); });
  All.erase(std::unique(All.begin(), All.end(),
                        [&](const Finding &A, const Finding &B) {
                          return Key(A) == Key(B);
                        }),
            All.end());
  return All;
}
