// Each turn asks with what the one before found out.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Router {
public:
  cppcoro::task<int> findHop(int from, int to) const;
};

cppcoro::task<int> walk(const Router &router, const std::vector<int> &stops) {
  int at = 0;
  for (int stop : stops)
    at = co_await router.findHop(at, stop);
  co_return at;
}

cppcoro::task<std::string> joined(const Router &router,
                                  const std::vector<int> &stops) {
  std::string seen;
  for (int stop : stops) {
    const int hop =
        co_await router.findHop(static_cast<int>(seen.size()), stop);
    seen += std::to_string(hop);
  }
  co_return seen;
}
