// Two fields of one result of a first call; the receivers are handed out by it.
#include <asio.hpp>
#include <string>

class Stream {
public:
  asio::awaitable<std::string> readLine();
};

class Process {
public:
  Stream &output();
};

asio::awaitable<std::string> twoLines(Process &process) {
  Stream &output = process.output();
  const auto first = co_await output.readLine();
  const auto second = co_await process.output().readLine();
  co_return first + second;
}
