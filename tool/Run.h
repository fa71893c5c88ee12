//===--- Run.h - From options to exit status --------------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_RUN_H
#define ASYNC_TIDY_TOOL_RUN_H

#include "tool/Options.h"

namespace async_tidy {

/// Does what the options ask for. An error is bad input that stopped the run.
/// \returns 0 nothing found, 1 findings remain, 2 something was not analysed.
llvm::Expected<int> run(const Options &O);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_RUN_H
