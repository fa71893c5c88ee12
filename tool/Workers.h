//===--- Workers.h - Work in processes that may be lost ---------*- C++ -*-===//
//
// Goes in: a number of jobs and a function that does one and returns bytes.
// Comes out: the bytes of each job, or the sentence that says how it was lost.
// Each job runs in one of N forked children; a child that crashes, runs out of
// memory or takes too long costs the job it was on, and is replaced. Children
// write nothing to the terminal. SIGINT and SIGTERM end the children, and what
// was done by then comes out.
// Limits: the parent must not have threads, since it forks; POSIX only.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_WORKERS_H
#define ASYNC_TIDY_TOOL_WORKERS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace async_tidy {

/// The limits are there to end what would never end by itself; units that
/// compile at all stay far below.
struct WorkerLimits {
  unsigned Workers = 1;
  /// For one job.
  std::chrono::milliseconds Time = std::chrono::minutes(5);
  /// Of data, for one child; files mapped for reading do not count.
  std::uint64_t Megabytes = 8192;
};

struct LostJob {
  std::string Because;
};

/// A signal came first.
struct NotDone {};

using JobOutcome = std::variant<NotDone, std::string, LostJob>;

/// \p Finished is told after each job how many are done, in the parent.
std::vector<JobOutcome>
runInWorkers(std::size_t Jobs, const WorkerLimits &Limits,
             llvm::function_ref<std::string(std::size_t)> Work,
             llvm::function_ref<void(std::size_t)> Finished);

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_WORKERS_H
