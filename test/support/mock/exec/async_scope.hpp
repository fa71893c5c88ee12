// Shaped like <exec/async_scope.hpp> of stdexec. Nothing runs here.

#ifndef EXEC_ASYNC_SCOPE_HPP
#define EXEC_ASYNC_SCOPE_HPP

#include <stdexec/execution.hpp>

namespace experimental::execution {
namespace __scope {
struct async_scope {
  auto on_empty() const { return stdexec::__sexpr<stdexec::__values<>>{}; }
  template <stdexec::sender Sndr> void spawn(Sndr &&) {}
  template <stdexec::sender Sndr> auto spawn_future(Sndr &&) {
    return stdexec::__sexpr<stdexec::__values_of<Sndr>>{};
  }
  stdexec::inplace_stop_token get_stop_token() const noexcept;
  bool request_stop() noexcept;
};
} // namespace __scope
using __scope::async_scope;
} // namespace experimental::execution

namespace exec = experimental::execution;

#endif
