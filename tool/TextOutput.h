//===--- TextOutput.h - Findings as Clang prints its warnings ---*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_TEXTOUTPUT_H
#define ASYNC_TIDY_TOOL_TEXTOUTPUT_H

#include "tool/Parse.h"
#include "tool/SourceTexts.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

/// `file:line:col: warning: message [check]`, the source line, notes. What
/// holds for all fixes with one combinator is said once. The files must be
/// readable.
void printText(llvm::raw_ostream &OS, llvm::ArrayRef<Finding> Findings,
               SourceTexts &Texts, bool Colors);

/// `file:line:col: error: message`, one line each; what concerns no file begins
/// with `async-tidy:`.
void printFailures(llvm::raw_ostream &OS, llvm::ArrayRef<Failure> Failures,
                   bool Colors);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_TEXTOUTPUT_H
