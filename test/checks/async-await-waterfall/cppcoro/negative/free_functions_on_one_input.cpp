// Free functions that read one input, each from where the last one stopped.
#include <cppcoro/task.hpp>
#include <string>

class Input;

cppcoro::task<int> readInt(Input &input);
cppcoro::task<std::string> readString(Input &input);

struct Record {
  int key;
  std::string value;
};

cppcoro::task<Record> readRecord(Input &input) {
  auto key = co_await readInt(input);
  auto value = co_await readString(input);
  co_return Record{key, value};
}
