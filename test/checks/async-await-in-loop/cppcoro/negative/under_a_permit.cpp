// A permit in each turn bounds how many run; here it is one after another.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class [[nodiscard]] Permit {
public:
  ~Permit();
};
class Limiter {
public:
  cppcoro::task<Permit> acquirePermit();
};
class Images {
public:
  cppcoro::task<std::string> loadImage(std::string name) const;
};

cppcoro::task<std::vector<std::string>>
gallery(Limiter &limiter, const Images &images,
        const std::vector<std::string> &names) {
  std::vector<std::string> all;
  for (const std::string &name : names) {
    const auto permit = co_await limiter.acquirePermit();
    all.push_back(co_await images.loadImage(name));
  }
  co_return all;
}
