// The repository keeps a client; here it is made of a transaction.
#include <drogon/orm/DbClient.h>
#include <memory>

class ShopRepository {
public:
  explicit ShopRepository(drogon::orm::DbClientPtr db) : db_(std::move(db)) {}
  drogon::Task<int> countUsers() {
    auto rows = co_await db_->execSqlCoro("SELECT id FROM users");
    co_return rows.size();
  }
  drogon::Task<int> countOrders() {
    auto rows = co_await db_->execSqlCoro("SELECT id FROM orders");
    co_return rows.size();
  }
  drogon::Task<int> findLimit(int shop);
  drogon::Task<int> findPlan(int shop);

private:
  drogon::orm::DbClientPtr db_;
};

drogon::Task<int> counted(std::shared_ptr<drogon::orm::Transaction> work) {
  ShopRepository shop(work);
  auto users = co_await shop.countUsers();
  auto orders = co_await shop.countOrders();
  co_return users + orders;
}

drogon::Task<int> looked(std::shared_ptr<drogon::orm::Transaction> work) {
  ShopRepository shop(work);
  auto limit = co_await shop.findLimit(1);
  auto plan = co_await shop.findPlan(1);
  co_return limit + plan;
}
