// Results with their types spelled out.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>
#include <vector>

struct Room {
  std::string topic;
};

class Rooms {
public:
  asio::awaitable<Room> findRoom(int id) const;
};
class Members {
public:
  asio::awaitable<std::vector<std::string>> listMembers(int room) const;
};

class ChatServer {
public:
  asio::awaitable<std::string> describe(int id) const {
    using namespace asio::experimental::awaitable_operators;
    auto [room, members] =
        co_await (rooms_.findRoom(id) && members_.listMembers(id));
    co_return room.topic + ", " + std::to_string(members.size());
  }

private:
  Rooms rooms_;
  Members members_;
};
