// Shaped like <boost/cobalt/gather.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_GATHER_HPP_INCLUDED
#define BOOST_COBALT_GATHER_HPP_INCLUDED

#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/task.hpp>
#include <boost/system/result.hpp>
#include <tuple>

namespace boost::cobalt {

template <typename... Promise>
auto gather(Promise &&...p) -> task<std::tuple<
    system::result<detail::awaited_t<Promise>, std::exception_ptr>...>>;

} // namespace boost::cobalt

#endif
