// The first result goes into a member; the second call reads members, whatever
// its argument says.
#include <cppcoro/task.hpp>

struct State {
  int height = 0;
};

class Chain {
public:
  cppcoro::task<State> getState(int shard) const;
};

class Client {
public:
  cppcoro::task<int> advance(int shard) {
    state_ = co_await chain_.getState(shard);
    const auto balance = co_await getBalance(shard);
    co_return balance;
  }

private:
  cppcoro::task<int> getBalance(int shard) const;
  Chain chain_;
  State state_;
};
