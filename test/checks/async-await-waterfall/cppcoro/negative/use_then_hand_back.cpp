// The session is asked, then handed back: the names of both look harmless.
#include <cppcoro/task.hpp>
#include <string>

class Session {
public:
  cppcoro::task<std::string> getAnswer(std::string question);
};
class Pool {
public:
  cppcoro::task<int> putBack(Session &session);
};

cppcoro::task<std::string> ask(Pool &pool, Session &session) {
  const auto answer = co_await session.getAnswer("time");
  const auto idle = co_await pool.putBack(session);
  co_return answer + std::to_string(idle);
}
