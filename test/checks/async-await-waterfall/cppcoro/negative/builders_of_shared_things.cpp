// What the builder is given is constant; the session behind it is not.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Session;
class RequestBuilder {
public:
  RequestBuilder &over(const std::shared_ptr<Session> &session);
  cppcoro::task<std::string> fetchHead();
  cppcoro::task<std::string> fetchBody();
};

cppcoro::task<std::string> page(const std::shared_ptr<Session> &session) {
  auto head = co_await RequestBuilder().over(session).fetchHead();
  auto body = co_await RequestBuilder().over(session).fetchBody();
  co_return head + body;
}
