#include "services.h"

#include "client.h"

#include <sstream>
#include <utility>

namespace dashboard {

namespace {

/// The parts of a line that semicolons separate.
std::vector<std::string> split(const std::string &line) {
  std::vector<std::string> parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, ';');)
    parts.push_back(part);
  return parts;
}

} // namespace

UserService::UserService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<User> UserService::findById(int id) const {
  auto name = co_await ask(backend_, "user " + std::to_string(id));
  co_return User{id, std::move(name)};
}

OrderService::OrderService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<std::vector<std::string>>
OrderService::findByUserId(int userId) const {
  co_return split(co_await ask(backend_, "orders " + std::to_string(userId)));
}

NotificationService::NotificationService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<std::vector<std::string>>
NotificationService::getUnread(int userId) const {
  co_return split(co_await ask(backend_, "unread " + std::to_string(userId)));
}

SessionService::SessionService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<Session> SessionService::findByToken(std::string token) const {
  const auto userId = co_await ask(backend_, "session " + token);
  co_return Session{std::stoi(userId)};
}

ConfigService::ConfigService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<Config> ConfigService::fetchConfig() const {
  const auto values = split(co_await ask(backend_, "config"));
  co_return Config{values.at(0), values.at(1)};
}

ActivityService::ActivityService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<std::vector<std::string>>
ActivityService::fetchRecent(int userId) const {
  co_return split(co_await ask(backend_, "activity " + std::to_string(userId)));
}

OfferService::OfferService(const asio::ip::tcp::endpoint &backend)
    : backend_(backend) {}

asio::awaitable<std::vector<std::string>>
OfferService::findOffers(int userId, std::string currency) const {
  co_return split(co_await ask(backend_, "offers " + std::to_string(userId) +
                                             " " + currency));
}

} // namespace dashboard
