// A tour of Boost.MySQL. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <boost/asio.hpp>
#include <boost/mysql.hpp>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<void>
orders(mysql::any_connection &db, mysql::tcp_connection &old,
       mysql::connection_pool &pool, mysql::pooled_connection &held,
       const mysql::connect_params &where, net::ip::tcp::endpoint server) {
  co_await db.async_connect(where);
  co_await db.async_ping();
  co_await db.async_reset_connection();
  co_await db.async_close();
  co_await pool.async_run();
  pool.cancel();
  held.return_without_reset();
  co_await old.async_connect(server, mysql::handshake_params("user", "word"),
                             net::use_awaitable);
  co_await old.async_handshake(mysql::handshake_params("user", "word"),
                               net::use_awaitable);
}

net::awaitable<void> changes(mysql::any_connection &db,
                             mysql::pooled_connection &held,
                             mysql::results &result,
                             mysql::execution_state &state) {
  co_await db.async_execute("SELECT 1", result);
  co_await db.async_execute(mysql::with_params("SELECT {}", 1), result,
                            mysql::with_diagnostics(net::deferred));
  co_await held->async_start_execution("SELECT 1", state);
  co_await held.get().async_read_some_rows(state);
  db.set_meta_mode(0);
  auto statement = co_await db.async_prepare_statement("SELECT ?");
  co_await db.async_close_statement(statement);
}

net::awaitable<void> looks(mysql::connection_pool &pool,
                           mysql::any_connection &db,
                           const mysql::results &result,
                           const mysql::execution_state &state,
                           net::any_io_executor executor) {
  auto held = co_await pool.async_get_connection();
  auto valid = held.valid();
  auto secret = db.uses_ssl();
  auto count = result.rows().at(0).at(0).as_int64();
  auto done = state.complete();
  mysql::any_connection made(executor);
}
