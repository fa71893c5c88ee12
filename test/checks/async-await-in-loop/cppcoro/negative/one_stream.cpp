// Records come out of one reader in the order they are in.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class RecordReader {
public:
  cppcoro::task<std::string> readRecord(int length);
};

cppcoro::task<std::vector<std::string>>
records(RecordReader &reader, const std::vector<int> &lengths) {
  std::vector<std::string> all;
  for (int length : lengths)
    all.push_back(co_await reader.readRecord(length));
  co_return all;
}
