// The same through a pointer.
#include <cppcoro/task.hpp>
#include <vector>

class Disk {
public:
  cppcoro::task<int> readBlock(int number, std::vector<char> *block) const;
};
class Checksums {
public:
  cppcoro::task<unsigned> getSum(const std::vector<char> &block) const;
};
struct Volume {
  Disk disk;
  Checksums checksums;
};

cppcoro::task<bool> verify(const Volume &volume, int number) {
  std::vector<char> block;
  const auto length = co_await volume.disk.readBlock(number, &block);
  const auto sum = co_await volume.checksums.getSum(block);
  co_return length > 0 && sum != 0;
}
