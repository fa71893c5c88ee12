//===--- Compilers.h - The compilers that fixtures must satisfy -*- C++ -*-===//
//
// Goes in: a C++ file of one of the modelled libraries.
// Comes out: its Flow, by Clang in process; or what the compilers say of it,
// each in a process of its own. All start from a precompiled header of the
// library, which the build makes once; it holds what the file itself includes
// from the library, no more, so that a missing #include is still an error. The
// compilers' verdicts are kept in the build folder under the hash of all they
// depend on, since nothing else here takes as long.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_SUPPORT_COMPILERS_H
#define ASYNC_TIDY_TEST_SUPPORT_COMPILERS_H

#include "checks/flow/Flow.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace async_tidy::test {

/// A file that need not be on disk as it is here.
struct SourceText {
  std::string Path; ///< Absolute.
  std::string Text;
};

/// The errors of Clang, if it has any. Clang is not asked to instantiate what
/// only the end of the file would instantiate if \p Quickly.
llvm::Expected<Flow> lowerWithClang(const SourceText &File,
                                    bool Quickly = false);

/// The same of a file with errors, as an editor shows it half of the time.
Flow lowerAsFarAsItGoes(const SourceText &File);

enum class Compiler { Clang, Gcc };

/// What a compiler says of a file, which must be on disk as it is here; empty:
/// it compiles.
std::string errorsOf(Compiler By, const SourceText &File);

/// Builds a program, whose one file must be on disk as it is here, runs it and
/// returns what it prints.
llvm::Expected<std::string> run(const SourceText &File, Compiler With);

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_SUPPORT_COMPILERS_H
