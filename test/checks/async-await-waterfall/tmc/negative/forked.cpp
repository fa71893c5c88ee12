// Both run when the first is awaited.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>
#include <utility>

class Tiles {
public:
  tmc::task<int> countTiles(int layer) const;
};
class Labels {
public:
  tmc::task<int> countLabels(int layer) const;
};

tmc::task<int> weight(const Tiles &tiles, const Labels &labels, int layer) {
  auto first = tmc::spawn(tiles.countTiles(layer)).fork();
  auto second = tmc::spawn(labels.countLabels(layer)).fork();
  const int tileCount = co_await std::move(first);
  const int labelCount = co_await std::move(second);
  co_return tileCount + labelCount;
}
