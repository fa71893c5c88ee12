// Static members, like free functions.
#include <cppcoro/task.hpp>
#include <string>

struct Countries {
  static cppcoro::task<std::string> findName(std::string code);
};
struct Currencies {
  static cppcoro::task<double> findRate(std::string code);
};

cppcoro::task<std::string> country(std::string code) {
  const auto name = co_await Countries::findName(code);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto rate = co_await Currencies::findRate(code);
  co_return name + " at " + std::to_string(rate);
}
