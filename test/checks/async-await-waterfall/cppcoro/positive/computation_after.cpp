// What is computed from the first result stays behind both.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Article {
  std::string title;
  std::string author;
};

class Articles {
public:
  cppcoro::task<Article> find(int id) const;
};
class Comments {
public:
  cppcoro::task<std::vector<std::string>> listFor(int articleId) const;
};

class ArticleView {
public:
  cppcoro::task<std::string> render(int id) const {
    auto article = co_await articles_.find(id);
    //             ^~~~~~~~ warning: 1 round trip instead of 2
    // The headline that browsers show in the tab.
    const std::string headline = article.title + " by " + article.author;
    auto comments = co_await comments_.listFor(id);
    co_return headline + ", " + std::to_string(comments.size()) + " comments";
  }

private:
  Articles articles_;
  Comments comments_;
};
