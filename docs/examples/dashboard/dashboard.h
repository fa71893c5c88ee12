// The routes of the service: each gathers one page from the services.

#ifndef DASHBOARD_DASHBOARD_H
#define DASHBOARD_DASHBOARD_H

#include "model.h"
#include "services.h"

namespace dashboard {

class Dashboard {
public:
  explicit Dashboard(const asio::ip::tcp::endpoint &backend);

  /// The user, what they ordered and what they have not read.
  asio::awaitable<AccountPage> account(int userId) const;

  /// What the user of the session did lately, in the site's theme.
  asio::awaitable<OverviewPage> overview(std::string token) const;

  /// Offers to the user of the session, in the site's currency.
  asio::awaitable<OffersPage> offers(std::string token) const;

private:
  UserService users_;
  OrderService orders_;
  NotificationService notifications_;
  SessionService sessions_;
  ConfigService configs_;
  ActivityService activities_;
  OfferService offers_;
};

} // namespace dashboard

#endif // DASHBOARD_DASHBOARD_H
