// A connection is read from one stream and written to another.
#include <seastar/core/coroutine.hh>
#include <seastar/core/iostream.hh>
#include <seastar/core/when_all.hh>

namespace ss = seastar;

ss::future<> exchange(ss::input_stream<char> &in, ss::output_stream<char> &out,
                      const char *text) {
  co_await ss::when_all_succeed(in.read(), out.write(text, 5));
}
