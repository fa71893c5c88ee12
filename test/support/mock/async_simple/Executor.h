// Shaped like <async_simple/Executor.h>.

#ifndef ASYNC_SIMPLE_EXECUTOR_H_INCLUDED
#define ASYNC_SIMPLE_EXECUTOR_H_INCLUDED

#include <chrono>
#include <functional>

namespace async_simple {

// co_await CurrentExecutor{} asks the coroutine for its own.
struct CurrentExecutor {};

class Executor {
public:
  virtual ~Executor();
  virtual bool schedule(std::function<void()> func) = 0;
  virtual bool currentThreadInExecutor() const;
};

} // namespace async_simple

#endif
