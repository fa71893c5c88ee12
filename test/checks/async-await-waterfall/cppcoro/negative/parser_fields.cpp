// A parser's fields come one after the other out of one input.
#include <cppcoro/task.hpp>
#include <string>

class Input {
public:
  cppcoro::task<char> get();
};

class Parser {
public:
  explicit Parser(Input &input) : input_(input) {}
  cppcoro::task<int> getInt() const;
  cppcoro::task<std::string> getString() const;

private:
  Input &input_;
};

struct Entry {
  int key;
  std::string value;
};

cppcoro::task<Entry> parse(Input &input) {
  Parser parser(input);
  const auto key = co_await parser.getInt();
  const auto value = co_await parser.getString();
  co_return Entry{key, value};
}
