// Two helpers are made from one transaction.
#include <cppcoro/task.hpp>
#include <string>

class Transaction {
public:
  cppcoro::task<std::string> get(std::string table, std::string key);
};

class ChainStorage {
public:
  explicit ChainStorage(Transaction &transaction);
  cppcoro::task<int> readHeight() const;
};
class BlockReader {
public:
  explicit BlockReader(Transaction &transaction);
  cppcoro::task<std::string> readBlock(int number) const;
};

cppcoro::task<std::string> tip(Transaction &transaction) {
  const ChainStorage storage(transaction);
  const BlockReader reader(transaction);
  const auto height = co_await storage.readHeight();
  const auto genesis = co_await reader.readBlock(0);
  co_return genesis + std::to_string(height);
}
