// What is changed between the awaits is reached through something that others
// hold too, however it came here.
#include <cppcoro/task.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

class Rows {
public:
  cppcoro::task<int> countRows(std::string table) const;
};
struct Report {
  std::vector<int> counts;
  static Report &current();
};
struct Sink {
  std::vector<int> *counts;
};

std::vector<int> &allCounts();
std::shared_ptr<Report> openReport();

cppcoro::task<int> intoASharedList(const Rows &rows,
                                   std::shared_ptr<std::vector<int>> counts) {
  const int games = co_await rows.countRows("games");
  counts->push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> intoASink(const Rows &rows, Sink sink) {
  const int games = co_await rows.countRows("games");
  sink.counts->push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> intoWhatAnAccessorReturns(const Rows &rows) {
  auto &counts = allCounts();
  const int games = co_await rows.countRows("games");
  counts.push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> intoASingleton(const Rows &rows) {
  Report &report = Report::current();
  const int games = co_await rows.countRows("games");
  report.counts.push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> intoWhatWasOpened(const Rows &rows) {
  auto report = openReport();
  const int games = co_await rows.countRows("games");
  report->counts.push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> intoOneOfMany(const Rows &rows,
                                 std::map<int, std::shared_ptr<Report>> all) {
  const int games = co_await rows.countRows("games");
  all[1]->counts.push_back(games);
  const int players = co_await rows.countRows("players");
  co_return games + players;
}
