// Shaped like <cppcoro/is_awaitable.hpp>.

#ifndef CPPCORO_IS_AWAITABLE_HPP_INCLUDED
#define CPPCORO_IS_AWAITABLE_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>

#endif
