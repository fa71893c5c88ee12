// A jump leads past the second look-up.
#include <cppcoro/task.hpp>
#include <string>

class Drafts {
public:
  cppcoro::task<std::string> getTitle(int id) const;
  cppcoro::task<std::string> getText(int id) const;
};

cppcoro::task<std::string> show(const Drafts &drafts, int id) {
  std::string page;
  page = co_await drafts.getTitle(id);
  if (page.empty())
    goto end;
  page += co_await drafts.getText(id);
end:
  co_return page;
}
