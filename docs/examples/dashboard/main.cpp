// Runs every route once and prints, one line each, what it cost and what it
// showed: `route=NAME round_trips=N milliseconds=N page=TEXT`.

#include "backend.h"
#include "dashboard.h"

#include <asio/co_spawn.hpp>
#include <asio/use_future.hpp>
#include <chrono>
#include <exception>
#include <iostream>
#include <utility>

namespace dashboard {

namespace {

std::string join(const std::vector<std::string> &items) {
  std::string line;
  for (const auto &item : items)
    line += (line.empty() ? "" : ", ") + item;
  return line;
}

std::string describe(const AccountPage &page) {
  return page.user.name + " ordered " + join(page.orders) +
         "; unread: " + join(page.notifications);
}

std::string describe(const OverviewPage &page) {
  return "user " + std::to_string(page.userId) + " (" + page.theme +
         "): " + join(page.activity);
}

std::string describe(const OffersPage &page) {
  return "user " + std::to_string(page.userId) + ": " + join(page.offers);
}

template <typename Page>
void show(const char *route, Backend &backend, asio::awaitable<Page> work) {
  using namespace std::chrono;
  const auto start = steady_clock::now();
  asio::io_context context(1);
  auto page = asio::co_spawn(context, std::move(work), asio::use_future);
  context.run();
  const auto elapsed = duration_cast<milliseconds>(steady_clock::now() - start);
  const auto text = describe(page.get());
  std::cout << "route=" << route << " round_trips=" << backend.takeRoundTrips()
            << " milliseconds=" << elapsed.count() << " page=" << text << '\n';
}

} // namespace

} // namespace dashboard

int main() {
  using namespace dashboard;
  try {
    Backend backend(std::chrono::milliseconds(100));
    const Dashboard dashboard(backend.endpoint());
    show("account", backend, dashboard.account(7));
    show("overview", backend, dashboard.overview("s3cret"));
    show("offers", backend, dashboard.offers("s3cret"));
  } catch (const std::exception &error) {
    std::cerr << "dashboard: " << error.what() << '\n';
    return 1;
  }
}
