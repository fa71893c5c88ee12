// What is computed from the first result stays behind both.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    auto [article, comments] =
        co_await cppcoro::when_all(articles_.find(id), comments_.listFor(id));
    // The headline that browsers show in the tab.
    const std::string headline = article.title + " by " + article.author;
    co_return headline + ", " + std::to_string(comments.size()) + " comments";
  }

private:
  Articles articles_;
  Comments comments_;
};
