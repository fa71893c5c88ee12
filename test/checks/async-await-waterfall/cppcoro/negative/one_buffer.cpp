// Both reads fill the same buffer; what the first brought is counted between.
#include <array>
#include <cppcoro/read_only_file.hpp>
#include <cppcoro/task.hpp>
#include <cstddef>

struct Pair {
  cppcoro::read_only_file left;
  cppcoro::read_only_file right;
};

cppcoro::task<int> compare(const Pair &pair) {
  std::array<char, 512> block{};
  const auto fromLeft = co_await pair.left.read(0, block.data(), block.size());
  const auto fromRight =
      co_await pair.right.read(0, block.data(), block.size());
  co_return static_cast<int>(fromLeft) - static_cast<int>(fromRight);
}
