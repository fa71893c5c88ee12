//===--- Progress.h - How far a run is --------------------------*- C++ -*-===//

#ifndef ASYNC_TIDY_TOOL_PROGRESS_H
#define ASYNC_TIDY_TOOL_PROGRESS_H

#include <cstddef>

namespace async_tidy {

/// One line on standard error that is written over and gone in the end. Shown
/// on terminals alone.
class Progress {
public:
  Progress(std::size_t Total, bool Wanted);
  Progress(const Progress &) = delete;
  ~Progress();

  void show(std::size_t Done);

private:
  std::size_t Total;
  bool Shown;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_PROGRESS_H
