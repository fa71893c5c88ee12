//===--- Lint.h - Findings reported, fixes made -----------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_LINT_H
#define ASYNC_TIDY_TOOL_LINT_H

#include "tool/Input.h"
#include "tool/Options.h"
#include <chrono>

namespace async_tidy {

/// Reports what is wrong in \p In, fixes it if that is asked for.
/// \returns the exit status.
llvm::Expected<int> lint(const Options &O, Input In,
                         const Configuration &Config, Models &Libraries,
                         std::chrono::steady_clock::time_point Start);

/// Tells who asked for findings as JSON that \p E stops the run. \returns \p E.
llvm::Error refused(const Options &O, llvm::Error E);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_LINT_H
