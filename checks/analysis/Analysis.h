//===--- Analysis.h - Program to findings -----------------------*- C++ -*-===//
//
// Goes in: a linked Program, library facts, options, and the text of the files
// (for fixes alone).
// Comes out: findings, sorted by file, offset and check.
// Nothing here sees Clang's AST, prints, or knows who asked.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_ANALYSIS_H
#define ASYNC_TIDY_ANALYSIS_ANALYSIS_H

#include "checks/analysis/Finding.h"
#include "checks/analysis/Program.h"
#include "checks/models/LibraryModel.h"
#include <functional>

namespace async_tidy {

struct AnalysisOptions {
  Confidence MinConfidence = Confidence::Medium;
};

/// Gives the content of a file, or nothing if it cannot be read or no longer
/// is the one that was parsed (\p Of.Hash). The text lives as long as the
/// provider.
using TextProvider =
    std::function<std::optional<llvm::StringRef>(const Source &Of)>;

std::vector<Finding> analyse(const Program &P, const LibraryModel &Model,
                             const AnalysisOptions &Options,
                             const TextProvider &Text);

/// Why each await that begins on \p Line of \p File was or was not reported:
/// one readable paragraph an await, with places. Empty: no await is there.
std::string explainAt(const Program &P, const LibraryModel &Model,
                      const AnalysisOptions &Options, const TextProvider &Text,
                      llvm::StringRef File, unsigned Line);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_ANALYSIS_H
