// A whole body on one line.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>

class Meters {
public:
  asio::awaitable<int> readGas() const;
  asio::awaitable<int> readWater() const;
};

// clang-format off
asio::awaitable<int> sum(const Meters &m) { using namespace asio::experimental::awaitable_operators; auto [gas, water] = co_await (m.readGas() && m.readWater()); co_return gas + water; }
