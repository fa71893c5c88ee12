// Static members, like free functions.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Countries {
  static cppcoro::task<std::string> findName(std::string code);
};
struct Currencies {
  static cppcoro::task<double> findRate(std::string code);
};

cppcoro::task<std::string> country(std::string code) {
  const auto [name, rate] = co_await cppcoro::when_all(
      Countries::findName(code), Currencies::findRate(code));
  co_return name + " at " + std::to_string(rate);
}
