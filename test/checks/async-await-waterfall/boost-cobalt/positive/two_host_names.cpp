// Two names are looked up, one after the other: operations of the library, which
// nothing but their arguments ties to each other.
#include <boost/cobalt/io/resolver.hpp>
#include <boost/cobalt/task.hpp>
#include <string>

namespace cobalt = boost::cobalt;

cobalt::task<std::size_t> addresses(std::string primary, std::string backup) {
  auto first = co_await cobalt::io::lookup(primary, "https");
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: operations of the library refer to
  auto second = co_await cobalt::io::lookup(backup, "https");
  co_return first.size() + second.size();
}
