//===--- Fixture.h - One fixture and what belongs to it ---------*- C++ -*-===//
//
// A fixture is test/checks/CHECK/LIBRARY/{positive,negative}/NAME.cpp, a
// program with marks (Marks.h). Beside it lie golden files, the whole file as
// it is after fixes: NAME.fixed.cpp after `--fix` if there are safe fixes,
// NAME.review.cpp after `--fix=review` if there are others.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_SUPPORT_FIXTURE_H
#define ASYNC_TIDY_TEST_SUPPORT_FIXTURE_H

#include "test/support/Marks.h"
#include "llvm/Support/Error.h"
#include <ostream>
#include <string>
#include <vector>

namespace async_tidy::test {

struct Fixture {
  std::string Path; ///< Absolute.

  bool positive() const;
  std::string goldenPath(FixSafety Upto) const;
};

/// For test names: `async_await_waterfall_asio_positive_three_services`.
std::string name(const Fixture &F);
void PrintTo(const Fixture &F, std::ostream *OS); ///< For GoogleTest.

/// All fixtures of all checks, sorted by path.
std::vector<Fixture> allFixtures();

llvm::Expected<std::string> readFile(llvm::StringRef Path);

/// \p Text with all fixes of \p Findings up to \p Upto applied.
llvm::Expected<std::string> applyFixes(llvm::ArrayRef<Finding> Findings,
                                       FixSafety Upto, llvm::StringRef Text);

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_SUPPORT_FIXTURE_H
