// An input stream has one read under way at most.
#include <seastar/core/coroutine.hh>
#include <seastar/core/iostream.hh>
#include <seastar/core/when_all.hh>

namespace ss = seastar;

ss::future<std::size_t> frames(ss::input_stream<char> &in) {
  auto [head, body] =
      co_await ss::when_all_succeed(in.read_exactly(4), in.read_exactly(16));
  //           ^~~~~~~~ warning: both use 'in'
  //           ^ no fix: for you to decide
  co_return head.size() + body.size();
}
