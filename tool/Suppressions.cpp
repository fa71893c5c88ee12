//===--- Suppressions.cpp - NOLINT comments -------------------------------===//

#include "tool/Suppressions.h"
#include "clang/Tooling/Core/Diagnostic.h"

using namespace async_tidy;
using clang::DiagnosticsEngine;

namespace {
/// Asks the handler about the diagnostic it is given.
class Ask : public clang::DiagnosticConsumer {
public:
  Ask(clang::tidy::NoLintDirectiveHandler &Handler, llvm::StringRef Check)
      : Handler(Handler), Check(Check) {}

  bool Silenced = false;

private:
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &D) override {
    // An unmatched NOLINTBEGIN silences nothing: the finding shows.
    llvm::SmallVector<clang::tooling::Diagnostic, 1> Unmatched;
    Silenced = Handler.shouldSuppress(Level, D, Check, Unmatched,
                                      /*AllowIO=*/true,
                                      /*EnableNoLintBlocks=*/true);
  }

  clang::tidy::NoLintDirectiveHandler &Handler;
  llvm::StringRef Check;
};
} // namespace

bool Suppressions::silences(const Finding &F) {
  Ask Consumer(Handler, F.Check);
  DiagnosticsEngine &Engine = Texts.diagnostics();
  Engine.setClient(&Consumer, /*ShouldOwnClient=*/false);
  Engine.Report(Texts.location(F.Where.File, F.Where.Begin),
                Engine.getCustomDiagID(DiagnosticsEngine::Warning, "finding"));
  Engine.setClient(new clang::IgnoringDiagConsumer);
  return Consumer.Silenced;
}
