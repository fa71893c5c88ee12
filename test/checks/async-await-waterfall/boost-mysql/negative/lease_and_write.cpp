// The audit row is written before the account is asked for.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <string>

namespace net = boost::asio;
namespace mysql = boost::mysql;

class Audit {
public:
  net::awaitable<int> appendRow(std::string text);
};
class Accounts {
public:
  net::awaitable<std::string> findOwner(int id) const;
};

net::awaitable<std::string> open(Audit &audit, const Accounts &accounts,
                                 int id) {
  const int row = co_await audit.appendRow("open " + std::to_string(id));
  const auto owner = co_await accounts.findOwner(id);
  co_return owner + std::to_string(row);
}
