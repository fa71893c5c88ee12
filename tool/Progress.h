//===--- Progress.h - How far a run is --------------------------*- C++ -*-===//
//
// Goes in: how many files are done.
// Comes out: on a terminal, one line that is written over and gone in the end;
// elsewhere (the log of a CI job), now and then a line that stays.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_PROGRESS_H
#define ASYNC_TIDY_TOOL_PROGRESS_H

#include "llvm/Support/raw_ostream.h"
#include <chrono>

namespace async_tidy {

class Progress {
public:
  using Clock = std::chrono::steady_clock;

  /// \p Every is the time between two lines that stay.
  Progress(llvm::raw_ostream &OS, std::size_t Total, bool Wanted,
           Clock::duration Every = std::chrono::seconds(10));
  Progress(const Progress &) = delete;
  ~Progress();

  void show(std::size_t Done);

private:
  llvm::raw_ostream &OS;
  std::size_t Total;
  bool Wanted;
  bool Terminal;
  Clock::duration Every;
  Clock::time_point Last = Clock::now();
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PROGRESS_H
