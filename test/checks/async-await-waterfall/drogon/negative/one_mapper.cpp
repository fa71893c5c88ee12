// Both queries are of one mapper, which keeps limit and order for the next.
#include <drogon/orm/CoroMapper.h>
#include <drogon/utils/coroutine.h>

namespace orm = drogon::orm;

struct Author {
  int id;
};

drogon::Task<std::size_t> share(orm::DbClientPtr client) {
  orm::CoroMapper<Author> authors(client);
  const auto some = co_await authors.count(orm::Criteria("country", 1));
  const auto all = co_await authors.count(orm::Criteria("alive", true));
  co_return all == 0 ? 0 : 100 * some / all;
}
