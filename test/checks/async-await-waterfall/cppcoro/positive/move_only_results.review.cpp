// Results that can only be moved: a structured binding is no variable, and
// `co_return document;` no move of it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [document, title] = co_await cppcoro::when_all(
      editor.drafts.getDraft(id), editor.titles.getTitle(id));
  document->text.insert(0, title + "\n");
  co_return std::move(document);
}
