//===--- Adjust.h - A compile command made fit for Clang --------*- C++ -*-===//
//
// Goes in: a command as a database has it, for any GCC-like compiler.
// Comes out: arguments for Clang's driver that only check the syntax.
// What Clang does not know is dropped, never an error; what loads code, names
// an output or changes the action is dropped too: databases are not trusted.
// Errors: a response file that cannot be read.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_ADJUST_H
#define ASYNC_TIDY_TOOL_ADJUST_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace async_tidy {

/// \p File replaces the inputs of the command. \p ResourceDirectory is used if
/// the command names none.
llvm::Expected<std::vector<std::string>>
adjustCommand(const clang::tooling::CompileCommand &Command,
              llvm::StringRef File, llvm::StringRef ResourceDirectory);

/// The folder that holds `include/stddef.h` of the Clang we are linked with;
/// empty if it is not installed. Slow enough to be asked once.
std::string clangResourceDirectory();

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_ADJUST_H
