// The sequence number comes out of a default argument that nobody sees here.
#include <cppcoro/task.hpp>
#include <string>

int nextSequence();

class Api {
public:
  cppcoro::task<std::string> fetchPage(int page,
                                       int sequence = nextSequence()) const;
};

cppcoro::task<std::string> firstTwo(const Api &api) {
  const auto first = co_await api.fetchPage(1);
  const auto second = co_await api.fetchPage(2);
  co_return first + second;
}
