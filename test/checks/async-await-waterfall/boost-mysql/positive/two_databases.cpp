// A report from two databases, each behind a pool of its own.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <string>

namespace net = boost::asio;
namespace mysql = boost::mysql;

class Catalogue {
public:
  net::awaitable<std::string> findTitle(int article) const {
    auto held = co_await pool_->async_get_connection(net::use_awaitable);
    mysql::results result;
    co_await held->async_execute(
        mysql::with_params("SELECT title FROM article WHERE id = {}", article),
        result, net::use_awaitable);
    co_return std::string(result.rows().at(0).at(0).as_string());
  }

private:
  mysql::connection_pool *pool_ = nullptr;
};

class Ledger {
public:
  net::awaitable<int> findBalance(int account) const;
};

struct Report {
  std::string title;
  int balance;
};

net::awaitable<Report> report(const Catalogue &catalogue, const Ledger &ledger,
                              int id) {
  auto title = co_await catalogue.findTitle(id);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto balance = co_await ledger.findBalance(id);
  co_return Report{title, balance};
}
