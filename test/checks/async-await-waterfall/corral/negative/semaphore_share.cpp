// The share of the semaphore is held while the archive is asked.
#include <corral/corral.h>
#include <string>

class Index {
public:
  corral::Task<int> findOffset(std::string name) const;
};
class Archive {
public:
  corral::Task<std::string> readName(int number) const;
};

corral::Task<std::string> entry(const Index &index, const Archive &archive,
                                corral::Semaphore &heads, std::string name) {
  const int offset = co_await index.findOffset(name);
  auto lock = co_await heads.lock();
  const auto text = co_await archive.readName(1);
  co_return text + std::to_string(offset);
}
