// The names of the methods do not read, the answer is dropped, or the transport
// is a connection.
#include <cppcoro/task.hpp>
#include <string>

struct Request {
  std::string path;
};
class HttpClient {
public:
  cppcoro::task<std::string> send(Request request);
};
class LineConnection {
public:
  cppcoro::task<std::string> send(Request request);
};

class Orders {
public:
  explicit Orders(HttpClient &client) : client_(client) {}
  cppcoro::task<std::string> place(int book) {
    co_return co_await client_.send({"/order/" + std::to_string(book)});
  }
  cppcoro::task<int> getReady(int book) {
    co_await client_.send({"/prepare/" + std::to_string(book)});
    co_return book;
  }

private:
  HttpClient &client_;
};

class Terminal {
public:
  explicit Terminal(LineConnection &line) : line_(line) {}
  cppcoro::task<std::string> getBalance() {
    co_return co_await line_.send({"balance"});
  }
  cppcoro::task<std::string> getLimit() {
    co_return co_await line_.send({"limit"});
  }

private:
  LineConnection &line_;
};

cppcoro::task<std::string> placed(Orders &orders, int left, int right) {
  auto first = co_await orders.place(left);
  auto second = co_await orders.place(right);
  co_return first + second;
}

cppcoro::task<int> ready(Orders &orders, int left, int right) {
  auto first = co_await orders.getReady(left);
  auto second = co_await orders.getReady(right);
  co_return first + second;
}

cppcoro::task<std::string> shown(Terminal &terminal) {
  auto balance = co_await terminal.getBalance();
  auto limit = co_await terminal.getLimit();
  co_return balance + limit;
}
