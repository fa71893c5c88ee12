// Shaped like <cppcoro/detail/void_value.hpp>.

#ifndef CPPCORO_DETAIL_VOID_VALUE_HPP_INCLUDED
#define CPPCORO_DETAIL_VOID_VALUE_HPP_INCLUDED

namespace cppcoro::detail {

// Stands in a result tuple where a task yields nothing.
struct void_value {};

} // namespace cppcoro::detail

#endif
