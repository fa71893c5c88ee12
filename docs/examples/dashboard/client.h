// The client side of the backend's protocol: one line out, one line back.

#ifndef DASHBOARD_CLIENT_H
#define DASHBOARD_CLIENT_H

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>
#include <string>

namespace dashboard {

/// Sends one request over a connection of its own and returns the answer.
asio::awaitable<std::string> ask(asio::ip::tcp::endpoint backend,
                                 std::string request);

} // namespace dashboard

#endif // DASHBOARD_CLIENT_H
