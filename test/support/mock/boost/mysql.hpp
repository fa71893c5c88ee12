// Shaped like <boost/mysql.hpp>, Boost 1.85 and later: the any_connection API,
// the pool and the older templated connection. Debian's Boost is older.
//
// Nothing connects: operations are declared as asynchronous as they are.

#ifndef BOOST_MYSQL_HPP
#define BOOST_MYSQL_HPP

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace boost {
namespace mysql {

using error_code = boost::system::error_code;
using string_view = std::string_view;

class diagnostics {
public:
  string_view server_message() const noexcept;
};

template <class CompletionToken> class with_diagnostics_t {
public:
  constexpr with_diagnostics_t() = default;
  template <class T> constexpr explicit with_diagnostics_t(T &&) {}
};

template <class CompletionToken>
constexpr with_diagnostics_t<std::decay_t<CompletionToken>>
with_diagnostics(CompletionToken &&token) {
  return with_diagnostics_t<std::decay_t<CompletionToken>>(token);
}

class field_view {
public:
  std::int64_t as_int64() const;
  string_view as_string() const;
  bool is_null() const noexcept;
};

class row_view {
public:
  field_view operator[](std::size_t i) const noexcept;
  field_view at(std::size_t i) const;
  std::size_t size() const noexcept;
};

class rows_view {
public:
  row_view operator[](std::size_t i) const noexcept;
  row_view at(std::size_t i) const;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
};

class results {
public:
  bool has_value() const noexcept;
  rows_view rows() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;

private:
  std::vector<std::string> fields_;
};

class execution_state {
public:
  bool complete() const noexcept;
  bool should_read_rows() const noexcept;
};

class bound_statement_tuple;
class statement {
public:
  bool valid() const noexcept;
  unsigned num_params() const noexcept;
};

template <class... T> struct with_params_t {
  string_view query;
  std::tuple<T...> args;
};

template <class... T>
with_params_t<std::decay_t<T>...> with_params(string_view query, T &&...args) {
  return {query, {std::forward<T>(args)...}};
}

struct host_and_port {
  std::string host;
  unsigned short port = 3306;
};

struct connect_params {
  host_and_port server_address;
  std::string username;
  std::string password;
  std::string database;
};

struct pool_params {
  host_and_port server_address;
  std::string username;
  std::size_t max_size = 151;
};

class handshake_params {
public:
  handshake_params(string_view username, string_view password);
};

namespace detail {

// Starts the operation and hands the handler to it.
template <class... Results> struct initiation {
  template <class Handler> void operator()(Handler &&) {}
};

using default_token = with_diagnostics_t<asio::deferred_t>;

template <class Token, class... Results> auto start(Token &token) {
  return asio::async_initiate<Token, void(error_code, Results...)>(
      initiation<Results...>{}, token);
}

} // namespace detail

class any_connection {
public:
  using executor_type = asio::any_io_executor;

  explicit any_connection(asio::any_io_executor ex);
  any_connection(any_connection &&) = default;
  any_connection &operator=(any_connection &&) = default;
  any_connection(const any_connection &) = delete;

  executor_type get_executor() noexcept;
  bool uses_ssl() const noexcept;
  void set_meta_mode(int mode) noexcept;

  template <class Token = detail::default_token>
  auto async_connect(const connect_params &, Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Request, class Results, class Token = detail::default_token>
  auto async_execute(Request &&, Results &, Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Request, class Results>
  void execute(Request &&request, Results &result);
  template <class Request, class State, class Token = detail::default_token>
  auto async_start_execution(Request &&, State &, Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = detail::default_token>
  auto async_prepare_statement(string_view, Token &&token = {}) {
    return detail::start<Token, statement>(token);
  }
  template <class Token = detail::default_token>
  auto async_close_statement(const statement &, Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = detail::default_token>
  auto async_read_some_rows(execution_state &, Token &&token = {}) {
    return detail::start<Token, rows_view>(token);
  }
  template <class Token = detail::default_token>
  auto async_ping(Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = detail::default_token>
  auto async_reset_connection(Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = detail::default_token>
  auto async_close(Token &&token = {}) {
    return detail::start<Token>(token);
  }

private:
  std::unique_ptr<int> impl_;
};

template <class Stream> class connection {
public:
  using executor_type = typename Stream::executor_type;

  template <class... Args> explicit connection(Args &&...args);

  template <class Endpoint, class Token>
  auto async_connect(const Endpoint &, const handshake_params &,
                     Token &&token) {
    return detail::start<Token>(token);
  }
  template <class Token>
  auto async_handshake(const handshake_params &, Token &&token) {
    return detail::start<Token>(token);
  }
  template <class Request, class Results, class Token>
  auto async_execute(Request &&, Results &, Token &&token) {
    return detail::start<Token>(token);
  }
  template <class Token> auto async_close(Token &&token) {
    return detail::start<Token>(token);
  }
};

using tcp_connection = connection<asio::ip::tcp::socket>;

class pooled_connection {
public:
  pooled_connection() noexcept = default;
  pooled_connection(pooled_connection &&) noexcept;
  pooled_connection &operator=(pooled_connection &&) noexcept;
  ~pooled_connection();

  bool valid() const noexcept;
  any_connection &get() noexcept;
  const any_connection &get() const noexcept;
  any_connection *operator->() noexcept;
  const any_connection *operator->() const noexcept;
  void return_without_reset() noexcept;

private:
  std::shared_ptr<int> impl_;
};

class connection_pool {
public:
  using executor_type = asio::any_io_executor;

  connection_pool(asio::any_io_executor ex, pool_params params);
  connection_pool(connection_pool &&) = default;

  bool valid() const noexcept;
  executor_type get_executor() noexcept;
  template <class Token = detail::default_token>
  auto async_run(Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = detail::default_token>
  auto async_get_connection(Token &&token = {}) {
    return detail::start<Token, pooled_connection>(token);
  }
  void cancel();

private:
  std::shared_ptr<int> impl_;
};

} // namespace mysql

namespace asio {

template <class CompletionToken, class... Signatures>
struct async_result<mysql::with_diagnostics_t<CompletionToken>, Signatures...>
    : async_result<CompletionToken, Signatures...> {
  template <class Initiation, class... Args>
  static auto initiate(Initiation &&initiation,
                       mysql::with_diagnostics_t<CompletionToken>,
                       Args &&...args) {
    return async_result<CompletionToken, Signatures...>::initiate(
        std::forward<Initiation>(initiation), CompletionToken{},
        std::forward<Args>(args)...);
  }
};

} // namespace asio
} // namespace boost

#endif
