// A whole body on one line.
#include <asio.hpp>

class Meters {
public:
  asio::awaitable<int> readGas() const;
  asio::awaitable<int> readWater() const;
};

// clang-format off
asio::awaitable<int> sum(const Meters &m) { co_return co_await m.readGas() + co_await m.readWater(); }
//                                                    ^~~~~~~~ warning: 1 round trip instead of 2
