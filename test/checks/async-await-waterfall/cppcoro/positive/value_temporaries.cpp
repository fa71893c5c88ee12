// Temporaries that are values end without anybody noticing.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

struct Filter {
  std::string field;
  std::vector<int> values;
};

class Tariffs {
public:
  cppcoro::task<int> findRate(Filter filter) const;
};
class Customers {
public:
  cppcoro::task<std::string> findName(std::string key) const;
};

cppcoro::task<int> priced(const Tariffs &tariffs, const Customers &customers) {
  const auto rate = co_await tariffs.findRate(Filter{"country", std::vector(2, 47)});
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto width = std::string("unknown").size();
  const auto name = co_await customers.findName(std::string("k") + "7");
  co_return rate + static_cast<int>(width + name.size());
}
