//===--- PrintStages.cpp - Effects, graphs and schedules for people -------===//

#include "checks/analysis/PrintStages.h"
#include "checks/analysis/Waterfall.h"
#include "checks/flow/Print.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

StringRef async_tidy::toString(Confidence C) {
  switch (C) {
  case Confidence::Low:
    return "low";
  case Confidence::Medium:
    return "medium";
  case Confidence::High:
    return "high";
  }
  llvm_unreachable("no such confidence");
}

static StringRef toString(DependenceKind K) {
  switch (K) {
  case DependenceKind::Data:
    return "data";
  case DependenceKind::Anti:
    return "anti";
  case DependenceKind::Output:
    return "output";
  case DependenceKind::Resource:
    return "resource";
  case DependenceKind::Order:
    return "order";
  case DependenceKind::Control:
    return "control";
  case DependenceKind::Lifetime:
    return "lifetime";
  case DependenceKind::Unknown:
    return "unknown";
  }
  llvm_unreachable("no such dependence");
}

/// `await 'user'`, `local 'total'`, `evaluate 'push_back'`
static std::string title(const Function &Fn, const Step &S) {
  std::string Text = async_tidy::toString(S.Kind).str();
  if (S.Await)
    return Text + " " + awaitName(Fn, S);
  std::vector<std::string> Names;
  for (Index I : S.Binds)
    Names.push_back(toString(Fn, Place{I, {}}));
  if (Names.empty() && !S.Calls.empty())
    Names.push_back(S.Calls.back().ShortName);
  if (!Names.empty())
    Text += " " + quoted(llvm::join(Names, ", "));
  return Text;
}

namespace {

class EffectPrinter {
public:
  EffectPrinter(llvm::raw_ostream &OS, EffectAnalysis &Effects, FunctionRef Fn)
      : OS(OS), Effects(Effects), In(Fn, Effects.model()) {}

  void block(const Block &B, unsigned Depth);

private:
  void effect(const Effect &E);
  void list(StringRef Title, const Locations &All);

  llvm::raw_ostream &OS;
  EffectAnalysis &Effects;
  Places In;
};

void EffectPrinter::list(StringRef Title, const Locations &All) {
  std::vector<std::string> Names;
  for (const Location &L : All) {
    // Results that only the expression sees say nothing to people.
    const bool Nameless =
        L.Root != NoIndex && In.function().Roots[L.Root].Name.empty();
    if (std::string Name = In.name(L);
        !Nameless && !llvm::is_contained(Names, Name))
      Names.push_back(std::move(Name));
  }
  if (!Names.empty())
    OS << " | " << Title << ' ' << llvm::join(Names, ", ");
}

void EffectPrinter::effect(const Effect &E) {
  list("reads", E.Reads);
  Locations Written = E.Writes;
  llvm::append_range(Written, E.Logged);
  llvm::append_range(Written, E.Made);
  list("writes", Written);
  for (const ResourceUse &U : E.Uses)
    OS << " | uses " << In.name(U.Where) << (U.Reads ? " to read" : "");
  if (E.Neutral)
    OS << " | logs";
  if (E.NeverSuspends)
    OS << " | never suspends";
  if (E.Fresh == Freshness::Lazy)
    OS << " | not started until awaited";
  if (E.Fresh == Freshness::Started)
    OS << " | may be running already";
  if (E.Blocks)
    OS << " | " << toString(E.Blocks->Kind) << ": " << E.Blocks->Because;
  else
    OS << " | " << toString(E.Sure);
  if (!E.Blocks && !E.Because.empty())
    OS << ": " << E.Because;
}

void EffectPrinter::block(const Block &B, unsigned Depth) {
  for (const Step &S : B.Steps) {
    OS.indent(Depth * 2) << title(In.function(), S);
    effect(Effects.effect(In, S));
    OS << '\n';
    for (const Block &Child : S.Children)
      block(Child, Depth + 1);
  }
}

} // namespace

void async_tidy::printEffects(llvm::raw_ostream &OS, const Program &P,
                              const LibraryModel &Model) {
  EffectAnalysis Effects(P, Model);
  for (FunctionRef Fn : P.functions()) {
    OS << Fn.Body->Name << (Fn.Body->Broken ? " broken" : "") << '\n';
    EffectPrinter(OS, Effects, Fn).block(Fn.Body->Body, 1);
  }
}

static void printRegion(llvm::raw_ostream &OS, const Function &Fn,
                        const DependenceGraph &G) {
  const auto Title = [&](Index I) { return title(Fn, G.Of.In->Steps[I]); };
  for (const Candidate &C : G.Awaits)
    OS << "    " << Title(C.Step) << " | " << toString(C.Evidence) << ": "
       << C.EvidenceText << (C.MadeBefore ? " | made before" : "")
       << (C.ResultUsed ? "" : " | result not used") << '\n';
  for (const Dependence &D : G.Edges)
    OS << "    " << Title(D.To) << " after " << Title(D.From) << " | "
       << toString(D.Kind) << (D.Soft ? ", not proven" : "") << ": "
       << D.Because << '\n';
  for (const Assumption &A : G.Assumptions)
    OS << "    " << Title(A.To) << " beside " << Title(A.From) << " | "
       << toString(A.Sure) << ": " << A.Because << '\n';
}

static void printStages(llvm::raw_ostream &OS, const Function &Fn,
                        const DependenceGraph &G) {
  const Schedule Plan = schedule(G);
  OS << "    " << G.Awaits.size() << " awaits, " << Plan.roundTripsAfter()
     << (Plan.roundTripsAfter() == 1 ? " round trip\n" : " round trips\n");
  for (const auto &[Number, Stage] : llvm::enumerate(Plan.Stages)) {
    OS << "    stage " << Number + 1 << ':';
    for (Index I : Stage)
      OS << ' ' << awaitName(Fn, G.Of.In->Steps[I]);
    OS << '\n';
  }
}

using RegionPrinter = void (*)(llvm::raw_ostream &, const Function &,
                               const DependenceGraph &);

static void printRegions(llvm::raw_ostream &OS, const Program &P,
                         const LibraryModel &Model,
                         const AnalysisOptions &Options, RegionPrinter Print) {
  EffectAnalysis Effects(P, Model);
  for (FunctionRef Fn : P.functions()) {
    if (Fn.Body->Broken)
      continue;
    OS << Fn.Body->Name << '\n';
    const Places In(Fn, Model);
    for (const BlockRegions &B : regions(Effects, In, Options.MinConfidence))
      for (size_t I = 0; I != B.Regions.size(); ++I) {
        DependenceGraph G =
            dependences(Effects, In, B, I, Options.MinConfidence);
        if (G.Awaits.size() < 2)
          continue;
        OS << "  region\n";
        Print(OS, *Fn.Body, G);
      }
  }
}

void async_tidy::printGraph(llvm::raw_ostream &OS, const Program &P,
                            const LibraryModel &Model,
                            const AnalysisOptions &Options) {
  printRegions(OS, P, Model, Options, printRegion);
}

void async_tidy::printSchedule(llvm::raw_ostream &OS, const Program &P,
                               const LibraryModel &Model,
                               const AnalysisOptions &Options) {
  printRegions(OS, P, Model, Options, printStages);
}
