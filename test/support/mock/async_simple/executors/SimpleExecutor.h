// Shaped like <async_simple/executors/SimpleExecutor.h>.

#ifndef ASYNC_SIMPLE_EXECUTORS_SIMPLEEXECUTOR_H_INCLUDED
#define ASYNC_SIMPLE_EXECUTORS_SIMPLEEXECUTOR_H_INCLUDED

#include <async_simple/Executor.h>
#include <cstddef>

namespace async_simple::executors {

class SimpleExecutor : public Executor {
public:
  explicit SimpleExecutor(std::size_t threads);
  bool schedule(std::function<void()> func) override;
};

} // namespace async_simple::executors

#endif
