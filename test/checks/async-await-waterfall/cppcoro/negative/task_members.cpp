// Tasks held by the object, started by others who share them.
#include <cppcoro/shared_task.hpp>
#include <cppcoro/task.hpp>
#include <string>

class Startup {
public:
  cppcoro::task<std::string> ready() {
    const auto config = co_await config_;
    const auto locale = co_await locale_;
    co_return config + locale;
  }

private:
  cppcoro::shared_task<std::string> config_;
  cppcoro::shared_task<std::string> locale_;
};
