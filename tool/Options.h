//===--- Options.h - The command line as a value ----------------*- C++ -*-===//
//
// Goes in: argc and argv.
// Comes out: what is asked for, as a value; nothing reads the command line
// after that. `--help` and `--version` print and leave.
// Errors: an unknown option or a bad value is one sentence.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_OPTIONS_H
#define ASYNC_TIDY_TOOL_OPTIONS_H

#include "checks/analysis/Finding.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

enum class OutputFormat { Text, Json };

/// One `--format`.
struct OutputRequest {
  OutputFormat Format = OutputFormat::Text;
  std::string File; ///< Empty: standard output.
};

/// Which intermediate form `--print` shows.
enum class StageForm { None, Flow, Effects, Graph, Schedule };

enum class ColorMode { Auto, Always, Never };

/// `--explain-at=FILE:LINE`, as editors and messages write it also with a
/// column, which says no more.
struct SourceLine {
  std::string File;
  unsigned Line = 0;
};

struct Options {
  std::vector<std::string> Paths; ///< As the user wrote them.
  std::string Database;           ///< `-p`; empty: search.
  /// What stood after `--`: the command for every path.
  std::optional<std::vector<std::string>> FixedCommand;

  std::string Checks;
  std::string ConfigFile;
  std::string HeaderFilter;
  std::vector<std::string> Excludes;
  std::optional<Confidence> MinConfidence;
  std::vector<std::string> Models;

  std::vector<OutputRequest> Outputs;  ///< Never empty.
  std::optional<FixSafety> ApplyFixes; ///< The least safe that is applied.
  bool Diff = false;
  ColorMode Color = ColorMode::Auto;
  bool Quiet = false;
  bool NoProgress = false;
  bool Stats = false;

  bool ListChecks = false;
  std::string ExplainCheck;
  std::optional<SourceLine> ExplainAt;
  StageForm Print = StageForm::None;
  std::string EmitFlow;
  bool Link = false; ///< Paths are Flow files.
  unsigned Jobs = 0; ///< 0: as many as the machine has threads.
};

/// Findings are asked for, rather than something on the way to them.
inline bool isLint(const Options &O) {
  return O.EmitFlow.empty() && O.Print == StageForm::None && !O.ExplainAt;
}

llvm::Expected<Options> parseOptions(int Argc, const char *const *Argv);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_OPTIONS_H
