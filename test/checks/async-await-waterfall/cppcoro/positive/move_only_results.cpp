// Results that can only be moved: a structured binding is no variable, and
// `co_return document;` no move of it.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

struct Document {
  std::string text;
};

class Drafts {
public:
  cppcoro::task<std::unique_ptr<Document>> getDraft(int id) const;
};
class Titles {
public:
  cppcoro::task<std::string> getTitle(int id) const;
};
struct Editor {
  Drafts drafts;
  Titles titles;
};

cppcoro::task<std::unique_ptr<Document>> open(const Editor &editor, int id) {
  auto document = co_await editor.drafts.getDraft(id);
  //              ^~~~~~~~ warning: 1 round trip instead of 2
  auto title = co_await editor.titles.getTitle(id);
  document->text.insert(0, title + "\n");
  co_return document;
}
