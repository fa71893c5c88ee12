//===--- TextOutput.cpp - Findings as Clang prints its warnings -----------===//

#include "tool/TextOutput.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Frontend/TextDiagnostic.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include <set>

using namespace async_tidy;
using namespace llvm;
using clang::DiagnosticsEngine;

namespace {
/// Renders diagnostics through Clang's own printer.
class Renderer {
public:
  Renderer(raw_ostream &OS, SourceTexts &Texts, bool Colors)
      : Texts(Texts), Options(makeOptions(Colors)), Printer(OS, Options.get()),
        Engine(new clang::DiagnosticIDs, Options, &Printer,
               /*ShouldOwnClient=*/false) {
    Engine.setSourceManager(&Texts.manager());
    Printer.BeginSourceFile(Language, nullptr);
  }
  ~Renderer() { Printer.EndSourceFile(); }

  /// The source is not shown again if the last diagnostic showed it.
  void print(DiagnosticsEngine::Level Level, const Span &Where,
             const Twine &Message, bool ShowSource = true) {
    Options->ShowCarets = ShowSource && Where != Last;
    Last = Where;
    unsigned Id = Engine.getCustomDiagID(Level, "%0");
    auto Report = Engine.Report(Texts.location(Where.File, Where.Begin), Id);
    Report << Message.str();
    if (Where.Begin < Where.End)
      Report << Texts.range(Where);
  }

private:
  static IntrusiveRefCntPtr<clang::DiagnosticOptions> makeOptions(bool Colors) {
    IntrusiveRefCntPtr<clang::DiagnosticOptions> Options =
        new clang::DiagnosticOptions;
    Options->ShowColors = Colors;
    return Options;
  }

  SourceTexts &Texts;
  clang::LangOptions Language;
  IntrusiveRefCntPtr<clang::DiagnosticOptions> Options;
  clang::TextDiagnosticPrinter Printer;
  DiagnosticsEngine Engine;
  Span Last;
};
} // namespace

/// What the user can do about it.
static std::string advice(const Finding &F) {
  if (!F.Repair)
    return F.NoFixBecause.empty() ? "" : "no fix: " + F.NoFixBecause;
  bool Safe = F.Repair->Safety == FixSafety::Safe;
  return std::string("can be fixed with --fix") + (Safe ? "" : "=review") +
         ": " + F.Repair->Title;
}

void async_tidy::printText(raw_ostream &OS, ArrayRef<Finding> Findings,
                           SourceTexts &Texts, bool Colors) {
  Renderer R(OS, Texts, Colors);
  std::set<std::string> Told;
  for (const Finding &F : Findings) {
    R.print(DiagnosticsEngine::Warning, F.Where,
            Twine(F.Message) + " [" + F.Check + "]");
    for (const Reason &Because : F.Reasons)
      R.print(DiagnosticsEngine::Note, Because.Where, Because.Text);
    auto Advise = [&](const std::string &Text) {
      if (!Text.empty())
        R.print(DiagnosticsEngine::Note, F.Where, Text, /*ShowSource=*/false);
    };
    Advise(advice(F));
    if (!F.Repair)
      continue;
    Advise(F.Repair->Caution);
    if (const std::string &All = F.Repair->LibraryCaution;
        !All.empty() && Told.insert(All).second)
      Advise("of all such fixes: " + All);
  }
}

void async_tidy::printFailures(raw_ostream &OS, ArrayRef<Failure> Failures,
                               bool Colors) {
  for (const Failure &F : Failures) {
    std::string Place = displayPath(F.Place.empty() ? F.File : F.Place);
    if (Place.empty())
      Place = "async-tidy";
    if (F.Line)
      Place += ":" + std::to_string(F.Line) + ":" + std::to_string(F.Column);
    clang::TextDiagnostic::printDiagnosticLevel(
        OS << Place << ": ", DiagnosticsEngine::Error, Colors);
    OS << F.Message;
    if (!F.Place.empty() && F.Place != F.File)
      OS << " (included by " << displayPath(F.File) << ")";
    OS << '\n';
  }
}
