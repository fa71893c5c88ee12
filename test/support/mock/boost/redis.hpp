// Shaped like <boost/redis.hpp>, Boost 1.84 and later; Debian's Boost is older.
//
// Nothing connects: operations are declared as asynchronous as they are.

#ifndef BOOST_REDIS_HPP
#define BOOST_REDIS_HPP

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <string>
#include <string_view>
#include <tuple>

namespace boost::redis {

struct config {
  std::string username = "default";
  bool use_ssl = false;
};

struct ignore_t {};
inline ignore_t ignore;

namespace adapter {
struct error {
  std::string diagnostic;
};
template <class Value> using result = system::result<Value, error>;
[[noreturn]] void throw_exception_from_error(const error &e,
                                             const source_location &where);
} // namespace adapter

template <class... Ts> using response = std::tuple<adapter::result<Ts>...>;

class request {
public:
  template <class... Ts> void push(std::string_view cmd, const Ts &...args);
  template <class Range>
  void push_range(std::string_view cmd, std::string_view key,
                  const Range &range);
  void clear();
  std::size_t get_commands() const noexcept;

private:
  std::string payload_;
};

enum class operation { exec, run, receive, all };

namespace detail {
template <class... Results> struct initiation {
  template <class Handler> void operator()(Handler &&) {}
};
template <class Token, class... Results> auto start(Token &token) {
  return asio::async_initiate<Token, void(system::error_code, Results...)>(
      initiation<Results...>{}, token);
}
} // namespace detail

template <class Executor> class basic_connection {
public:
  using executor_type = Executor;

  explicit basic_connection(executor_type ex);
  executor_type get_executor() noexcept;
  template <class Response = ignore_t, class Token = asio::deferred_t>
  auto async_exec(const request &, Response & = ignore, Token &&token = {}) {
    return detail::start<Token, std::size_t>(token);
  }
  void cancel(operation op = operation::all);
};

class connection {
public:
  using executor_type = asio::any_io_executor;

  explicit connection(executor_type ex);
  executor_type get_executor() noexcept;

  template <class Token = asio::deferred_t>
  auto async_run(const config &, Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Token = asio::deferred_t>
  auto async_receive2(Token &&token = {}) {
    return detail::start<Token>(token);
  }
  template <class Response = ignore_t, class Token = asio::deferred_t>
  auto async_exec(const request &, Response & = ignore, Token &&token = {}) {
    return detail::start<Token, std::size_t>(token);
  }
  template <class Response> void set_receive_response(Response &response);
  void cancel(operation op = operation::all);
  bool will_reconnect() const noexcept;
};

} // namespace boost::redis

#endif
