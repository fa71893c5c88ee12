// A function makes two streams of one, each with a position of its own.
#include <array>
#include <seastar/core/coroutine.hh>
#include <seastar/core/iostream.hh>
#include <seastar/core/when_all.hh>

namespace ss = seastar;

std::array<ss::input_stream<char>, 2> fanOut(ss::input_stream<char> whole);

ss::future<> hashAndStore(ss::input_stream<char> whole) {
  auto [hashed, stored] = fanOut(std::move(whole));
  co_await ss::when_all_succeed(hashed.read(), stored.read());
}
