// One dialog shows one question at a time.
#include <boost/asio.hpp>
#include <string>

class Dialog {
public:
  boost::asio::awaitable<std::string> show(std::string question);
};

class Installer {
public:
  boost::asio::awaitable<std::string> questions() {
    const auto folder = co_await dialog_.show("Where to?");
    const auto language = co_await dialog_.show("Which language?");
    co_return folder + language;
  }

private:
  Dialog dialog_;
};
