//===--- AnalysisKit.h - Hand-made Flows through the analysis ---*- C++ -*-===//
//
// Goes in: functions built with a FlowBuilder.
// Comes out: what is found in them and why, as text.
//
// The library of these tests (TestLibrary in AnalysisKit.cpp) has a lazy `Task`
// and a hot `Started`, exclusive `Socket`s, shareable `Executor`s, a `Lock`
// that guards, the owners `Owned` and `Shared`, and functions of each kind of
// effect.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_ANALYSIS_ANALYSISKIT_H
#define ASYNC_TIDY_TEST_ANALYSIS_ANALYSISKIT_H

#include "checks/analysis/Analysis.h"
#include "test/support/FlowBuilder.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace async_tidy::test {

/// The embedded models and the library of these tests.
const LibraryModel &testModel();

class AnalysisTest : public testing::Test {
protected:
  /// Declares what many tests need: `Users users`, `Orders orders` and
  /// `Inbox inbox`, each a class of its own with const members that return
  /// tasks and are named like reads.
  AnalysisTest();

  std::vector<Finding> findings(Confidence Min = Confidence::Medium);

  /// The message of the only finding; `silent` if there is none.
  std::string message(Confidence Min = Confidence::Medium);

  /// Nothing is found, and the explanation of one of the awaits says \p Why.
  void expectSilent(llvm::StringRef Why);

  /// The texts of the reasons of the only finding.
  std::vector<std::string> reasons();

  /// What explainAt says of all lines.
  std::string explanations(Confidence Min = Confidence::Medium);

  std::string printed(void (*Print)(llvm::raw_ostream &, const Program &,
                                    const LibraryModel &,
                                    const AnalysisOptions &));
  TextProvider text() const;

  FlowBuilder B;
};

/// Findings are `silent` or have messages like this one.
inline constexpr char Two[] = "2 awaits run one after another, none needs "
                              "another's result: 1 round trip instead of 2";

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_ANALYSIS_ANALYSISKIT_H
