// A socket bears one that reads beside one that writes.
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

cppcoro::task<std::size_t> exchange(cppcoro::net::socket &socket,
                                    const std::string &question,
                                    std::string &answer) {
  auto [sent, received] = co_await cppcoro::when_all(
      socket.send(question.data(), question.size()),
      socket.recv(answer.data(), answer.size()));
  co_return sent + received;
}
