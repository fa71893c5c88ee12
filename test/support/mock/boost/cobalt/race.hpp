// Shaped like <boost/cobalt/race.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_RACE_HPP_INCLUDED
#define BOOST_COBALT_RACE_HPP_INCLUDED

#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/task.hpp>
#include <boost/variant2/variant.hpp>

namespace boost::cobalt {

template <typename... Promise>
auto race(Promise &&...p)
    -> task<variant2::variant<detail::awaited_t<Promise>...>>;
template <typename... Promise>
auto left_race(Promise &&...p)
    -> task<variant2::variant<detail::awaited_t<Promise>...>>;

} // namespace boost::cobalt

#endif
