// Shaped like <trantor/net/EventLoop.h>, as far as drogon's coroutines use it.

#ifndef TRANTOR_NET_EVENTLOOP_H
#define TRANTOR_NET_EVENTLOOP_H

#include <functional>

namespace trantor {

class NonCopyable {
protected:
  NonCopyable() = default;
  ~NonCopyable() = default;
  NonCopyable(const NonCopyable &) = delete;
  NonCopyable &operator=(const NonCopyable &) = delete;
  NonCopyable(NonCopyable &&) noexcept = default;
  NonCopyable &operator=(NonCopyable &&) noexcept = default;
};

class EventLoop : NonCopyable {
public:
  void runInLoop(const std::function<void()> &f);
  void queueInLoop(const std::function<void()> &f);
  void quit();
  static EventLoop *getEventLoopOfCurrentThread();
};

} // namespace trantor

#endif
