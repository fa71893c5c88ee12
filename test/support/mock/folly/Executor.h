// Shaped like <folly/Executor.h>.

#ifndef FOLLY_EXECUTOR_H_INCLUDED
#define FOLLY_EXECUTOR_H_INCLUDED

namespace folly {

class Executor {
public:
  template <typename ExecutorT = Executor> class KeepAlive {
  public:
    KeepAlive(ExecutorT *executor) : executor_(executor) {}
    ExecutorT *get() const { return executor_; }

  private:
    ExecutorT *executor_;
  };

  virtual ~Executor() = default;
};

} // namespace folly

#endif
