// The reply belongs to the request, its body to its head: one connection.
#include <coro/net/tcp/client.hpp>
#include <coro/task.hpp>

coro::task<std::size_t> ask(coro::net::tcp::client &peer,
                            std::string_view request, std::span<char> &head,
                            std::span<char> &body) {
  co_await peer.write_all(request);
  auto first = co_await peer.read_exact(head);
  auto rest = co_await peer.read_exact(body);
  co_return first.second.size() + rest.second.size();
}
