#include "backend.h"

#include <algorithm>
#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/read_until.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>
#include <map>
#include <string>
#include <utility>

namespace dashboard {

namespace {

/// What a database would hold.
std::string lookUp(const std::string &request) {
  static const std::map<std::string, std::string> rows = {
      {"user 7", "Ada"},
      {"orders 7", "keyboard;monitor"},
      {"unread 7", "your parcel has arrived"},
      {"session s3cret", "7"},
      {"config", "dark;EUR"},
      {"activity 7", "signed in;paid an invoice"},
      {"offers 7 EUR", "mouse;desk lamp;headset"},
  };
  const auto row = rows.find(request);
  return row == rows.end() ? std::string() : row->second;
}

} // namespace

Backend::Backend(std::chrono::milliseconds delay)
    : delay_(delay), context_(1),
      acceptor_(context_, {asio::ip::address_v4::loopback(), 0}) {
  asio::co_spawn(context_, listen(), asio::detached);
  thread_ = std::thread([this] { context_.run(); });
}

Backend::~Backend() {
  context_.stop();
  thread_.join();
}

asio::ip::tcp::endpoint Backend::endpoint() const {
  return acceptor_.local_endpoint();
}

int Backend::takeRoundTrips() { return roundTrips_.exchange(0); }

asio::awaitable<void> Backend::listen() {
  for (;;) {
    auto client = co_await acceptor_.async_accept(asio::use_awaitable);
    asio::co_spawn(context_, answer(std::move(client)), asio::detached);
  }
}

asio::awaitable<void> Backend::answer(asio::ip::tcp::socket client) {
  std::string request;
  const std::size_t length = co_await asio::async_read_until(
      client, asio::dynamic_buffer(request), '\n', asio::use_awaitable);
  request.resize(length - 1);
  const int roundTrip = roundTrips_ + 1;

  asio::steady_timer timer(context_, delay_);
  co_await timer.async_wait(asio::use_awaitable);

  roundTrips_ = std::max<int>(roundTrips_, roundTrip);
  const std::string reply = lookUp(request) + '\n';
  co_await asio::async_write(client, asio::buffer(reply), asio::use_awaitable);
}

} // namespace dashboard
