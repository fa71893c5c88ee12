// Both bodies are in view: they wait for nothing, so nothing would be gained.
#include <cppcoro/task.hpp>
#include <map>
#include <string>

class Dictionary {
public:
  cppcoro::task<std::string> findWord(int id) const {
    const auto found = words_.find(id);
    co_return found == words_.end() ? std::string() : found->second;
  }

private:
  std::map<int, std::string> words_;
};

class Counter {
public:
  cppcoro::task<int> getHits(int id) const { co_return id < 10 ? low_ : high_; }

private:
  int low_ = 0;
  int high_ = 0;
};

struct Index {
  Dictionary dictionary;
  Counter counter;
};

cppcoro::task<std::string> entry(const Index &index, int id) {
  const auto word = co_await index.dictionary.findWord(id);
  const auto hits = co_await index.counter.getHits(id);
  co_return word + " " + std::to_string(hits);
}
