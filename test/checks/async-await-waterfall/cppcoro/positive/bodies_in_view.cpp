// No name says that `word` and `hits` only read: their bodies do.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Blocks {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::vector<int>>
  block(int number) const;
};

class Dictionary {
public:
  cppcoro::task<std::string> word(int id) const {
    const auto letters = co_await blocks_.block(id / 16);
    co_return std::string(letters.begin(), letters.end());
  }

private:
  Blocks blocks_;
};

class Counter {
public:
  cppcoro::task<int> hits(int id) const {
    const auto counts = co_await blocks_.block(1000 + id / 16);
    int total = 0;
    for (int count : counts)
      total += count;
    co_return total;
  }

private:
  Blocks blocks_;
};

struct Index {
  Dictionary dictionary;
  Counter counter;
};

cppcoro::task<std::string> entry(const Index &index, int id) {
  const auto word = co_await index.dictionary.word(id);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto hits = co_await index.counter.hits(id);
  co_return word + " " + std::to_string(hits);
}
