// Each request goes through one function; what is asked the methods' names say.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Request {
  std::string path;
};
class HttpClient {
public:
  cppcoro::task<std::string> send(Request request);
};

class Catalog {
public:
  explicit Catalog(HttpClient &client) : client_(client) {}
  cppcoro::task<std::string> getTitle(int book) {
    co_return co_await client_.send({"/title/" + std::to_string(book)});
  }
  cppcoro::task<std::string> getCover(int book) {
    co_return co_await client_.send({"/cover/" + std::to_string(book)});
  }

private:
  HttpClient &client_;
};

cppcoro::task<std::string> page(Catalog &books, int book) {
  auto [title, cover] =
      co_await cppcoro::when_all(books.getTitle(book), books.getCover(book));
  co_return title + cover;
}
