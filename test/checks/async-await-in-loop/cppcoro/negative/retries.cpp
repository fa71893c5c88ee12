// The same request until it works.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

class Upstream {
public:
  cppcoro::task<std::optional<std::string>> fetchStatus(int node) const;
};

cppcoro::task<std::string> status(const Upstream &upstream, int node) {
  std::optional<std::string> answer;
  for (int attempt = 0; attempt < 3 && !answer; ++attempt)
    answer = co_await upstream.fetchStatus(node);
  co_return answer.value_or("unknown");
}

cppcoro::task<int> sampled(const Upstream &upstream, int node) {
  int seen = 0;
  for (int sample = 0; sample < 10; ++sample) {
    const auto answer = co_await upstream.fetchStatus(node);
    seen += answer ? 1 : 0;
  }
  co_return seen;
}
