// What lies between the awaits is seen by others while this function waits, or
// by a handler when the second await fails.
#include <cppcoro/task.hpp>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

class Rows {
public:
  cppcoro::task<int> countRows(std::string table) const;
};
class Scores {
public:
  cppcoro::task<int> getScore(int player) const;
};

std::string stage;

cppcoro::task<int> announced(const Rows &rows, const Scores &scores) {
  const int count = co_await rows.countRows("games");
  stage = "scores";
  const int score = co_await scores.getScore(1);
  co_return count + score;
}

class Importer {
public:
  cppcoro::task<int> run() {
    busy_ = true;
    const int count = co_await rows_.countRows("games");
    busy_ = false;
    const int score = co_await scores_.getScore(1);
    co_return count + score;
  }

private:
  Rows rows_;
  Scores scores_;
  bool busy_ = false;
};

cppcoro::task<int> partial(const Rows &rows, const Scores &scores) {
  int total = 0;
  try {
    total = co_await rows.countRows("games");
    total += co_await scores.getScore(1);
  } catch (const std::exception &) {
  }
  co_return total;
}

cppcoro::task<int> blamed(const Rows &rows, const Scores &scores) {
  std::string step = "rows";
  try {
    const int count = co_await rows.countRows("games");
    step = "scores";
    const int score = co_await scores.getScore(1);
    co_return count + score;
  } catch (...) {
    std::cerr << "failed at " << step << '\n';
  }
  co_return 0;
}

cppcoro::task<int> asked(const Rows &rows, const Scores &scores) {
  const int count = co_await rows.countRows("games");
  std::cout << count << " games; which player? ";
  int player = 0;
  std::cin >> player;
  const int score = co_await scores.getScore(player);
  co_return count + score;
}

cppcoro::task<int> saved(const Rows &rows, const Scores &scores) {
  const int count = co_await rows.countRows("games");
  std::ofstream("count.txt") << count;
  const int score = co_await scores.getScore(1);
  co_return count + score;
}

class Stopwatch {
public:
  explicit Stopwatch(std::string what) : what_(std::move(what)) {
    std::clog << "begin " << what_ << '\n';
  }
  ~Stopwatch() { std::clog << "end " << what_ << '\n'; }

private:
  std::string what_;
};

cppcoro::task<int> timed(const Rows &rows, const Scores &scores) {
  const int count = co_await rows.countRows("games");
  Stopwatch watch("scores");
  const int score = co_await scores.getScore(1);
  co_return count + score;
}

struct Authority {
  void permit(const std::string &user) const {
    if (user.empty())
      throw 1;
  }
};

cppcoro::task<int> permitted(const Authority &authority, const Rows &rows,
                             const Scores &scores, std::string user) {
  const int count = co_await rows.countRows("games");
  authority.permit(user);
  const int score = co_await scores.getScore(1);
  co_return count + score;
}
