// One uses the whole, the other a connection inside; and two that are made of
// one connection may need no more of it than its executor.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

class Connection {
public:
  cppcoro::task<int> query(int id);
};
class Executor;
struct Session {
  Connection connection;
  int user;
};

class Timer {
public:
  explicit Timer(Connection &near);
  cppcoro::task<int> expire();

private:
  Executor *executor_;
};

cppcoro::task<int> describe(Session &session);
Timer timerNear(Connection &connection);

cppcoro::task<void> wholeAndPart(Session &session) {
  co_await cppcoro::when_all(describe(session), session.connection.query(1));
}

cppcoro::task<void> timers(Connection &connection) {
  Timer left(connection);
  Timer right = timerNear(connection);
  co_await cppcoro::when_all(left.expire(), right.expire());
}
