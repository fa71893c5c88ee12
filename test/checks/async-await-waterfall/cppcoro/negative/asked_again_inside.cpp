// The second asks for the session itself: it should be given the first's.
#include <cppcoro/task.hpp>
#include <string>

class [[clang::annotate("async::shareable")]] Store {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int>
  sessionOf(std::string cookie) const;
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  projectOf(int session, int id) const;
};

cppcoro::task<int> getSession(const Store &store, std::string cookie) {
  co_return co_await store.sessionOf(cookie);
}

cppcoro::task<std::string> getProject(const Store &store, std::string cookie,
                                      int id) {
  const int session = co_await getSession(store, cookie);
  co_return co_await store.projectOf(session, id);
}

cppcoro::task<std::string> shown(const Store &store, std::string cookie,
                                 int id) {
  auto session = co_await getSession(store, cookie);
  auto project = co_await getProject(store, cookie, id);
  co_return project + std::to_string(session);
}
