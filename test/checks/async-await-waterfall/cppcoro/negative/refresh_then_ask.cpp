// The first call renews the token that the second one's argument reads.
#include <cppcoro/task.hpp>
#include <string>

class Login {
public:
  cppcoro::task<int> getFreshness();
  const std::string &token() const;
};
class Api {
public:
  cppcoro::task<std::string> getNews(std::string token) const;
};

cppcoro::task<std::string> news(Login &login, const Api &api) {
  const auto seconds = co_await login.getFreshness();
  const auto news = co_await api.getNews(login.token());
  co_return news + std::to_string(seconds);
}
