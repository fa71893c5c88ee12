// What is changed between the awaits is this function's alone: nobody looks at
// it meanwhile.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <memory>
#include <string>
#include <vector>

class Games {
public:
  cppcoro::task<int> countGames(std::string league) const;
};
class Players {
public:
  cppcoro::task<int> countPlayers(std::string league) const;
};
struct Report {
  std::vector<int> counts;
  std::string title;
};

cppcoro::task<Report> record(const Games &games, const Players &players) {
  Report report;
  auto [played, signedUp] = co_await cppcoro::when_all(
      games.countGames("first"), players.countPlayers("first"));
  report.counts.push_back(played);
  report.title = "first";
  report.counts.push_back(signedUp);
  co_return report;
}

cppcoro::task<int> lambda(const Games &games, const Players &players) {
  int total = 0;
  auto add = [&](int count) { total += count; };
  auto [played, signedUp] = co_await cppcoro::when_all(
      games.countGames("second"), players.countPlayers("second"));
  add(played);
  add(signedUp);
  co_return total;
}

cppcoro::task<int> owner(const Games &games, const Players &players,
                         std::unique_ptr<Report> report) {
  auto [played, signedUp] = co_await cppcoro::when_all(
      games.countGames("third"), players.countPlayers("third"));
  report->counts.push_back(played);
  report->counts.push_back(signedUp);
  co_return report->counts.front();
}
