// The log is a service: it is awaited, and its order is its point.
#include <boost/asio.hpp>
#include <string>

class Journal {
public:
  boost::asio::awaitable<long> append(std::string line);
};

boost::asio::awaitable<long> note(Journal &journal, std::string what) {
  const auto begun = co_await journal.append("begin " + what);
  const auto ended = co_await journal.append("end " + what);
  co_return ended - begun;
}
