// What the services return and the routes show.

#ifndef DASHBOARD_MODEL_H
#define DASHBOARD_MODEL_H

#include <string>
#include <vector>

namespace dashboard {

struct User {
  int id = 0;
  std::string name;
};

struct Session {
  int userId = 0;
};

struct Config {
  std::string theme;
  std::string currency;
};

struct AccountPage {
  User user;
  std::vector<std::string> orders;
  std::vector<std::string> notifications;
};

struct OverviewPage {
  int userId = 0;
  std::string theme;
  std::vector<std::string> activity;
};

struct OffersPage {
  int userId = 0;
  std::vector<std::string> offers;
};

} // namespace dashboard

#endif // DASHBOARD_MODEL_H
