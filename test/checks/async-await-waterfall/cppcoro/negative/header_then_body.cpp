// Two reads of one reader: the body is what comes after the header.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class FrameReader {
public:
  cppcoro::task<int> readHeader();
  cppcoro::task<std::vector<char>> readBody();
};

cppcoro::task<int> size(FrameReader &reader) {
  const auto version = co_await reader.readHeader();
  const auto body = co_await reader.readBody();
  co_return version == 1 ? static_cast<int>(body.size()) : 0;
}
