// Each request goes through one function; what is asked the methods' names say.
#include <cppcoro/task.hpp>
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
  auto title = co_await books.getTitle(book);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto cover = co_await books.getCover(book);
  co_return title + cover;
}
