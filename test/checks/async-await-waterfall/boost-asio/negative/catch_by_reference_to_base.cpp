// `std::exception` is a type too: its `what` would be another.
#include <boost/asio.hpp>
#include <exception>
#include <string>

class Left {
public:
  boost::asio::awaitable<std::string> getText() const;
};
class Right {
public:
  boost::asio::awaitable<std::string> getText() const;
};
struct Halves {
  Left left;
  Right right;
};

boost::asio::awaitable<std::string> whole(const Halves &halves) {
  try {
    const auto left = co_await halves.left.getText();
    const auto right = co_await halves.right.getText();
    co_return left + right;
  } catch (const std::exception &error) {
    co_return error.what();
  }
}
