// Header and body come through one channel.
#include <corral/corral.h>
#include <string>

corral::Task<std::string> message(corral::Channel<std::string> &channel) {
  const auto header = co_await channel.receive();
  const auto body = co_await channel.receive();
  co_return header &&body ? *header + *body : std::string();
}
