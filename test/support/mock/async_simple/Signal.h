// Shaped like <async_simple/Signal.h>.

#ifndef ASYNC_SIMPLE_SIGNAL_H_INCLUDED
#define ASYNC_SIMPLE_SIGNAL_H_INCLUDED

#include <memory>

namespace async_simple {

enum SignalType { None = 0, Terminate = 1, All = 2 };

class Signal {
public:
  SignalType emits(SignalType state) noexcept;
  SignalType state() const noexcept;
  template <typename T = Signal> static std::shared_ptr<T> create();
};

class Slot {
public:
  bool canceled() const noexcept;
};

} // namespace async_simple

#endif
