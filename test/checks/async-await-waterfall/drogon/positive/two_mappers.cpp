// Rows of two models by a client that pools its connections. The operations of
// mappers are no tasks: MapperAwaiter.
#include <drogon/orm/CoroMapper.h>
#include <drogon/utils/coroutine.h>
#include <vector>

namespace orm = drogon::orm;

struct Author {
  int id;
};
struct Book {
  int author;
};

drogon::Task<std::size_t> shelf(const orm::DbClientPtr &client) {
  orm::CoroMapper<Author> authors(client);
  orm::CoroMapper<Book> books(client);
  const auto people = co_await authors.findAll();
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  //                  ^~~~~~~~ no fix: takes tasks alone
  const auto titles = co_await books.findAll();
  co_return people.size() + titles.size();
}
