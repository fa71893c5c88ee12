// A pointer to a member, and the member.
#include <cppcoro/task.hpp>
#include <string>

class Channel {
public:
  cppcoro::task<std::string> getReply(std::string question);
};

class Bot {
public:
  cppcoro::task<std::string> ask() {
    Channel *direct = &channel_;
    const auto name = co_await direct->getReply("name?");
    const auto mood = co_await channel_.getReply("mood?");
    co_return name + mood;
  }

private:
  Channel channel_;
};
