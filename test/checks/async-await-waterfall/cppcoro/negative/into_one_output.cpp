// Both write to one output; how much each wrote is added up.
#include <cppcoro/task.hpp>
#include <string>

class Output;

cppcoro::task<int> encode(Output &output, int number);
cppcoro::task<int> encode(Output &output, const std::string &text);

cppcoro::task<int> encodeRecord(Output &output, int key, std::string value) {
  const auto first = co_await encode(output, key);
  const auto second = co_await encode(output, value);
  co_return first + second;
}
