// Each turn decides whether there is another one.
#include <asio.hpp>
#include <string>

class Jobs {
public:
  asio::awaitable<bool> isDone(int job) const;
  asio::awaitable<std::string> getResult(int job) const;
};

asio::awaitable<std::string> wait(const Jobs &jobs, int job) {
  bool done = false;
  while (!done)
    done = co_await jobs.isDone(job);
  co_return co_await jobs.getResult(job);
}
