// Positional reads of two files into two buffers: the library's own facts.
#include <array>
#include <cppcoro/read_only_file.hpp>
#include <cppcoro/task.hpp>
#include <cstddef>

struct Archive {
  cppcoro::read_only_file index;
  cppcoro::read_only_file data;
};

cppcoro::task<std::size_t> probe(const Archive &archive) {
  std::array<char, 64> head{};
  std::array<char, 64> tail{};
  const auto fromIndex =
      co_await archive.index.read(0, head.data(), head.size());
    //^~~~~~~~ warning: 1 round trip instead of 2
  const auto fromData =
      co_await archive.data.read(4096, tail.data(), tail.size());
  co_return fromIndex + fromData;
}
