// Shaped like <exec/when_any.hpp> of stdexec. Nothing runs here.

#ifndef EXEC_WHEN_ANY_HPP
#define EXEC_WHEN_ANY_HPP

#include <stdexec/execution.hpp>

namespace experimental::execution {
namespace __when_any {
struct __when_any_t {
  template <stdexec::sender Sndr, stdexec::sender... Sndrs>
  auto operator()(Sndr &&, Sndrs &&...) const {
    return stdexec::__sexpr<stdexec::__values_of<Sndr>>{};
  }
};
inline constexpr __when_any_t when_any{};
} // namespace __when_any
using __when_any::when_any;
} // namespace experimental::execution

namespace exec = experimental::execution;

#endif
