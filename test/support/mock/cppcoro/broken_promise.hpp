// Shaped like <cppcoro/broken_promise.hpp>.

#ifndef CPPCORO_BROKEN_PROMISE_HPP_INCLUDED
#define CPPCORO_BROKEN_PROMISE_HPP_INCLUDED

#include <stdexcept>

namespace cppcoro {

// A default-constructed task was awaited.
class broken_promise : public std::logic_error {
public:
  broken_promise() : std::logic_error("broken promise") {}
};

} // namespace cppcoro

#endif
