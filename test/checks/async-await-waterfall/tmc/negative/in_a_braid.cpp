// The scores are read in the braid that writes them.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>

class Names {
public:
  tmc::task<int> countNames() const;
};
class Scores {
public:
  tmc::task<int> countScores() const;
};

tmc::task<int> missing(const Names &names, const Scores &scores,
                       tmc::ex_braid &braid) {
  const int all = co_await names.countNames();
  auto inside = co_await tmc::enter(braid);
  const int scored = co_await scores.countScores();
  co_await inside.exit();
  co_return all - scored;
}
