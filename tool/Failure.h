//===--- Failure.h - What could not be analysed -----------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_FAILURE_H
#define ASYNC_TIDY_TOOL_FAILURE_H

#include <string>

namespace async_tidy {

/// Why a file, or what was asked for, was not, or not wholly, analysed or
/// fixed.
struct Failure {
  std::string File; ///< Absolute; a unit's main file. Empty: the whole run.
  /// Where the trouble is, if it is in a place; Line 0 is the whole file.
  std::string Place;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message; ///< Lower case, no full stop.

  friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_FAILURE_H
