//===--- TextOutput.cpp - Findings as Clang prints its warnings -----------===//

#include "tool/TextOutput.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Frontend/TextDiagnostic.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"

using namespace async_tidy;
using namespace llvm;
using clang::DiagnosticsEngine;

namespace {
/// Renders one file's diagnostics after the other through Clang's own printer.
class Renderer {
public:
  Renderer(raw_ostream &OS, SourceTexts &Texts, bool Colors)
      : Texts(Texts), Options(new clang::DiagnosticOptions) {
    Options->ShowColors = Colors;
    Printer.emplace(OS, Options.get());
    Printer->BeginSourceFile(Language, nullptr);
  }
  ~Renderer() { Printer->EndSourceFile(); }

  void print(DiagnosticsEngine::Level Level, const Span &Where,
             const Twine &Message) {
    DiagnosticsEngine Engine(new clang::DiagnosticIDs, Options, &*Printer,
                             /*ShouldOwnClient=*/false);
    Engine.setSourceManager(&Texts.manager());
    unsigned Id = Engine.getCustomDiagID(Level, "%0");
    auto Report = Engine.Report(Texts.location(Where.File, Where.Begin), Id);
    Report << Message.str();
    if (Where.Begin < Where.End)
      Report << Texts.range(Where);
  }

private:
  SourceTexts &Texts;
  IntrusiveRefCntPtr<clang::DiagnosticOptions> Options;
  clang::LangOptions Language;
  std::optional<clang::TextDiagnosticPrinter> Printer;
};
} // namespace

/// What the user can do about it.
static std::string advice(const Finding &F) {
  if (!F.Repair)
    return F.NoFixBecause.empty() ? "" : "no fix: " + F.NoFixBecause;
  bool Safe = F.Repair->Safety == FixSafety::Safe;
  std::string Text = std::string(Safe ? "--fix" : "--fix=review") +
                     " would: " + F.Repair->Title;
  if (!F.Repair->Caution.empty())
    Text += " (" + F.Repair->Caution + ")";
  return Text;
}

void async_tidy::printText(raw_ostream &OS, ArrayRef<Finding> Findings,
                           SourceTexts &Texts, bool Colors) {
  Renderer R(OS, Texts, Colors);
  for (const Finding &F : Findings) {
    R.print(DiagnosticsEngine::Warning, F.Where,
            Twine(F.Message) + " [" + F.Check + "]");
    for (const Reason &Because : F.Reasons)
      R.print(DiagnosticsEngine::Note, Because.Where, Because.Text);
    if (std::string Text = advice(F); !Text.empty())
      R.print(DiagnosticsEngine::Note, {F.Where.File, F.Where.Begin, 0}, Text);
  }
}

void async_tidy::printFailures(raw_ostream &OS, ArrayRef<Failure> Failures,
                               bool Colors) {
  for (const Failure &F : Failures) {
    std::string Place = displayPath(F.Place.empty() ? F.File : F.Place);
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
