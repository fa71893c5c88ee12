// One class for each thing the backend can be asked. A service knows where the
// backend is and nothing else, so a copy of it is as good as the original.

#ifndef DASHBOARD_SERVICES_H
#define DASHBOARD_SERVICES_H

#include "model.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>
#include <string>
#include <vector>

namespace dashboard {

class UserService {
public:
  explicit UserService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<User> findById(int id) const;

private:
  asio::ip::tcp::endpoint backend_;
};

class OrderService {
public:
  explicit OrderService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<std::vector<std::string>> findByUserId(int userId) const;

private:
  asio::ip::tcp::endpoint backend_;
};

class NotificationService {
public:
  explicit NotificationService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<std::vector<std::string>> getUnread(int userId) const;

private:
  asio::ip::tcp::endpoint backend_;
};

class SessionService {
public:
  explicit SessionService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<Session> findByToken(std::string token) const;

private:
  asio::ip::tcp::endpoint backend_;
};

class ConfigService {
public:
  explicit ConfigService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<Config> fetchConfig() const;

private:
  asio::ip::tcp::endpoint backend_;
};

class ActivityService {
public:
  explicit ActivityService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<std::vector<std::string>> fetchRecent(int userId) const;

private:
  asio::ip::tcp::endpoint backend_;
};

class OfferService {
public:
  explicit OfferService(const asio::ip::tcp::endpoint &backend);
  asio::awaitable<std::vector<std::string>>
  findOffers(int userId, std::string currency) const;

private:
  asio::ip::tcp::endpoint backend_;
};

} // namespace dashboard

#endif // DASHBOARD_SERVICES_H
