// A local is changed between the awaits, and something that was told of it
// looks at it if the second one fails, or is cancelled.
#include <cppcoro/task.hpp>
#include <functional>
#include <iostream>
#include <string>
#include <utility>

class Rows {
public:
  cppcoro::task<int> countRows(std::string table) const;
};

template <class F> struct OnExit {
  F work;
  ~OnExit() { work(); }
};
template <class F> OnExit(F) -> OnExit<F>;

class Undo {
public:
  explicit Undo(bool &done);
  ~Undo();

private:
  bool &done_;
};

void rollback();
void onCancel(std::function<void()> callback);
void watch(const int *step, int *last);

cppcoro::task<int> unlessDone(const Rows &rows) {
  bool done = false;
  OnExit undo{[&] {
    if (!done)
      rollback();
  }};
  const int games = co_await rows.countRows("games");
  done = true;
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> byAGuardsReference(const Rows &rows) {
  bool done = false;
  Undo undo(done);
  const int games = co_await rows.countRows("games");
  done = true;
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> inACallback(const Rows &rows) {
  int step = 0;
  onCancel([&] { std::cerr << "left at step " << step << '\n'; });
  const int games = co_await rows.countRows("games");
  step = 1;
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> inACallbackWithAName(const Rows &rows) {
  int step = 0;
  auto tell = [&] { std::cerr << "left at step " << step << '\n'; };
  onCancel(tell);
  const int games = co_await rows.countRows("games");
  step = 1;
  const int players = co_await rows.countRows("players");
  co_return games + players;
}

cppcoro::task<int> byItsAddress(const Rows &rows) {
  int step = 0;
  int last = 0;
  watch(&step, &last);
  const int games = co_await rows.countRows("games");
  last = 1;
  const int players = co_await rows.countRows("players");
  co_return games + players + step;
}
