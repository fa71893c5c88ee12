// Two stores, two round trips. The combinator yields Try values, so the rewrite
// is the author's.
#include <async_simple/coro/Lazy.h>
#include <string>
#include <vector>

using async_simple::coro::Lazy;

class ArticleStore {
public:
  Lazy<std::string> loadArticle(int id) const;
};
class CommentStore {
public:
  Lazy<std::vector<std::string>> listComments(int article) const;
};

class Page {
public:
  Lazy<std::string> render(int id) const {
    auto article = co_await articles_.loadArticle(id);
    //             ^~~~~~~~ warning: 1 round trip instead of 2
    //             ^~~~~~~~ no fix: async_simple::coro::collectAll yields Try
    auto comments = co_await comments_.listComments(id);
    co_return article + std::to_string(comments.size());
  }

private:
  ArticleStore articles_;
  CommentStore comments_;
};
