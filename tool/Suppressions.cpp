//===--- Suppressions.cpp - NOLINT comments -------------------------------===//

#include "tool/Suppressions.h"
#include "clang/Tooling/Core/Diagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace async_tidy;
using clang::DiagnosticsEngine;
using llvm::StringRef;

namespace {
/// Asks the handler about the diagnostic it is given.
class Ask : public clang::DiagnosticConsumer {
public:
  Ask(clang::tidy::NoLintDirectiveHandler &Handler, StringRef Check)
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
  StringRef Check;
};
} // namespace

bool Suppressions::silences(StringRef Check, StringRef File,
                            std::uint32_t Offset) {
  Ask Consumer(Handler, Check);
  DiagnosticsEngine &Engine = Texts.diagnostics();
  Engine.setClient(&Consumer, /*ShouldOwnClient=*/false);
  Engine.Report(Texts.location(File, Offset),
                Engine.getCustomDiagID(DiagnosticsEngine::Warning, "finding"));
  Engine.setClient(new clang::IgnoringDiagConsumer);
  return Consumer.Silenced;
}

std::optional<Span> Suppressions::silencedAwait(const Finding &F) {
  std::vector<Span> Awaits = {F.Where};
  for (const std::vector<Span> &Stage : F.Stages)
    llvm::append_range(Awaits, Stage);
  auto It = llvm::find_if(Awaits, [&](const Span &Await) {
    return Texts.text(Await.File) && silences(F.Check, Await.File, Await.Begin);
  });
  if (It == Awaits.end())
    return std::nullopt;
  return *It;
}

std::optional<unsigned> Suppressions::silencedLineOfFix(const Finding &F) {
  for (const Edit &E : F.Repair->Edits) {
    StringRef Text = *Texts.text(E.Where.File);
    std::uint32_t At = E.Where.Begin;
    // Lines put before a line leave it as it is.
    if (At == E.Where.End && (At == 0 || Text[At - 1] == '\n'))
      continue;
    do {
      if (silences(F.Check, E.Where.File, At))
        return Texts.position(E.Where.File, At).Line;
      std::size_t Break = std::min(Text.find('\n', At), Text.size());
      At = static_cast<std::uint32_t>(Break + 1);
    } while (At < E.Where.End);
  }
  return std::nullopt;
}
