//===--- StopSignals.h - Ctrl-C as news among others ------------*- C++ -*-===//
//
// While an object lives, SIGINT and SIGTERM do not end the process but wait to
// be asked for; processes that are forked meanwhile do not get them at all, so
// it is for their parent to end them.
// Limits: Linux; elsewhere the signals do what they always do.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_STOPSIGNALS_H
#define ASYNC_TIDY_TOOL_STOPSIGNALS_H

#include <csignal>

namespace async_tidy {

class StopSignals {
public:
  StopSignals();
  StopSignals(const StopSignals &) = delete;
  ~StopSignals();

  /// Can be read when a signal has come; -1 if that cannot be had.
  int descriptor() const { return Descriptor; }
  /// Takes one that has come.
  bool take();

private:
  sigset_t Before;
  int Descriptor = -1;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_STOPSIGNALS_H
