// The first condition of an `if` belongs to the block around it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Document {
  std::string text;
};

class Documents {
public:
  cppcoro::task<Document> find(int id) const;
};
class Permissions {
public:
  cppcoro::task<bool> mayEdit(int user, int document) const;
  cppcoro::task<bool> isOwner(int user, int document) const;
};

struct Archive {
  Documents documents;
  Permissions permissions;
};

cppcoro::task<std::string> toolbar(const Archive &archive, int user, int id) {
  auto [document, owner] = co_await cppcoro::when_all(
      archive.documents.find(id), archive.permissions.isOwner(user, id));
  std::string buttons = "copy";
  if (owner)
    buttons += document.text.empty() ? " write" : " edit";
  co_return buttons;
}
