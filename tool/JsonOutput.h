//===--- JsonOutput.h - The report for scripts ------------------*- C++ -*-===//
//
// Goes in: a report whose findings lie in readable files.
// Comes out: one JSON object of schema 1, which scripts rely on: stable order,
// absolute paths, byte offsets, lines and columns from 1.
// Text that is not UTF-8 is mended, since JSON has no other.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_JSONOUTPUT_H
#define ASYNC_TIDY_TOOL_JSONOUTPUT_H

#include "tool/Report.h"
#include "tool/SourceTexts.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

void printJson(llvm::raw_ostream &OS, const Report &R, SourceTexts &Texts);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_JSONOUTPUT_H
