// Two lazy tasks, neither started before it is awaited.
#include <string>
#include <yaclib/coro/future.hpp>

class Layout {
public:
  yaclib::Task<std::string> loadTemplate(std::string name) const;
};
class Articles {
public:
  yaclib::Task<std::string> loadBody(int number) const;
};

yaclib::Task<std::string> page(const Layout &layout, const Articles &articles,
                               int number) {
  const auto frame = co_await layout.loadTemplate("article");
  //                 ^~~~~~~~ warning: 1 round trip instead of 2
  //                 ^~~~~~~~ no fix: yaclib::WhenAll takes futures alone
  const auto body = co_await articles.loadBody(number);
  co_return frame + body;
}
