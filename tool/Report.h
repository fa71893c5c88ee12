//===--- Report.h - What a run found out ------------------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_REPORT_H
#define ASYNC_TIDY_TOOL_REPORT_H

#include "checks/analysis/Finding.h"
#include "tool/Failure.h"

namespace async_tidy {

struct RunStats {
  std::size_t Units = 0;
  std::size_t Analysed = 0;
  std::size_t Files = 0;  ///< Distinct main files of those.
  std::size_t Awaits = 0; ///< Distinct places in the user's functions.
  double Seconds = 0;
};

struct Report {
  std::vector<Finding> Findings; ///< By file, offset and check.
  std::vector<Failure> Failures; ///< In the order of the units.
  RunStats Stats;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_REPORT_H
