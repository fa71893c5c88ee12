#include "dashboard.h"

#include <utility>

namespace dashboard {

Dashboard::Dashboard(const asio::ip::tcp::endpoint &backend)
    : users_(backend), orders_(backend), notifications_(backend),
      sessions_(backend), configs_(backend), activities_(backend),
      offers_(backend) {}

asio::awaitable<AccountPage> Dashboard::account(int userId) const {
  auto user = co_await users_.findById(userId);
  auto orders = co_await orders_.findByUserId(userId);
  auto notifications = co_await notifications_.getUnread(userId);
  co_return AccountPage{std::move(user), std::move(orders),
                        std::move(notifications)};
}

asio::awaitable<OverviewPage> Dashboard::overview(std::string token) const {
  const auto session = co_await sessions_.findByToken(std::move(token));
  const auto config = co_await configs_.fetchConfig(); // needs no session
  const auto activity = co_await activities_.fetchRecent(session.userId);
  co_return OverviewPage{session.userId, config.theme, activity};
}

asio::awaitable<OffersPage> Dashboard::offers(std::string token) const {
  const auto session = co_await sessions_.findByToken(std::move(token));
  const auto config = co_await configs_.fetchConfig();
  const auto offers =
      co_await offers_.findOffers(session.userId, config.currency);
  co_return OffersPage{session.userId, offers};
}

} // namespace dashboard
