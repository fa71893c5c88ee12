// Shaped like <folly/executors/CPUThreadPoolExecutor.h>.

#ifndef FOLLY_EXECUTORS_CPUTHREADPOOLEXECUTOR_H_INCLUDED
#define FOLLY_EXECUTORS_CPUTHREADPOOLEXECUTOR_H_INCLUDED

#include <cstddef>
#include <folly/Executor.h>

namespace folly {

class CPUThreadPoolExecutor : public Executor {
public:
  explicit CPUThreadPoolExecutor(std::size_t) {}
};

} // namespace folly

#endif
