// The new row is one of those that are counted.
#include <drogon/orm/CoroMapper.h>
#include <drogon/utils/coroutine.h>

namespace orm = drogon::orm;

struct Visit {
  int page;
};
struct Page {
  int id;
};

drogon::Task<std::size_t> visit(const orm::DbClientPtr &client, int page) {
  orm::CoroMapper<Visit> visits(client);
  orm::CoroMapper<Page> pages(client);
  const auto stored = co_await visits.insert(Visit{page});
  const auto popular = co_await pages.count(orm::Criteria("visits", 100));
  co_return popular + std::size_t(stored.page);
}
