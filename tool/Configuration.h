//===--- Configuration.h - What .clang-tidy says ----------------*- C++ -*-===//
//
// Goes in: the command line, and the .clang-tidy files above a source file,
// read by clang-tidy's own code. Comes out: which checks run in a file, which
// headers are reported in, how certain findings must be, which models are
// added. Globs of a file that begin
// with neither `async` nor `-async` are ignored: most files begin with `-*`,
// which is said about other checks. `--checks` counts in full. Errors: a file
// that cannot be understood, a check that does not exist.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_CONFIGURATION_H
#define ASYNC_TIDY_TOOL_CONFIGURATION_H

#include "tool/HeaderFilter.h"
#include "tool/Options.h"
#include "llvm/Support/Error.h"
#include <compare>
#include <memory>
#include <set>

namespace clang::tidy {
class ClangTidyOptionsProvider;
} // namespace clang::tidy

namespace async_tidy {

/// What changes the outcome of the analysis.
struct AnalysisSettings {
  Confidence MinConfidence = Confidence::Medium;
  std::vector<std::string> Models; ///< Absolute paths, later ones win.

  friend auto operator<=>(const AnalysisSettings &,
                          const AnalysisSettings &) = default;
};

struct FileSettings {
  std::set<std::string> Checks; ///< Those that run.
  HeaderFilter Headers;         ///< Of a unit whose main file this is.
  AnalysisSettings Analysis;
  /// Sentences about keys of CheckOptions that look like ours and are not.
  std::vector<std::string> Warnings;
};

class Configuration {
public:
  static llvm::Expected<Configuration> of(const Options &O);
  Configuration(Configuration &&) noexcept;
  ~Configuration();

  /// \p File is absolute.
  llvm::Expected<FileSettings> forFile(llvm::StringRef File) const;

private:
  Configuration();

  std::unique_ptr<clang::tidy::ClangTidyOptionsProvider> Provider;
  /// What the provider could not read; it has no way to tell.
  std::shared_ptr<std::string> Problem;
  std::optional<Confidence> MinConfidence;
  std::vector<std::string> Models;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_CONFIGURATION_H
