// Shaped like <coro/condition_variable.hpp> of libcoro.

#ifndef CORO_CONDITION_VARIABLE_HPP_INCLUDED
#define CORO_CONDITION_VARIABLE_HPP_INCLUDED

#include <coro/mutex.hpp>

namespace coro {

class condition_variable {
public:
  auto notify_one() -> coro::task<void>;
  auto notify_all() -> coro::task<void>;
  [[nodiscard]] auto wait(coro::scoped_lock &lock) -> detail::operation<void>;
};

} // namespace coro

#endif
