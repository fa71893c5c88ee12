//===--- Explain.h - Why an await was or was not reported -------*- C++ -*-===//
//
// Goes in: one function, and a line of its file.
// Comes out: for each await that begins there a readable paragraph: reported or
// not, and if not, what keeps it from running beside its neighbours. Every
// place is given as `file.cpp:12`; lines are counted in the file's text.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_EXPLAIN_H
#define ASYNC_TIDY_ANALYSIS_EXPLAIN_H

#include "checks/analysis/Analysis.h"
#include "checks/analysis/Effects.h"

namespace async_tidy {

struct AwaitExplanation {
  Extent Where;
  std::string Text;
};

std::vector<AwaitExplanation> explainFunction(EffectAnalysis &Effects,
                                              FunctionRef Fn, Confidence Min,
                                              const TextProvider &Text,
                                              unsigned Line);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_EXPLAIN_H
