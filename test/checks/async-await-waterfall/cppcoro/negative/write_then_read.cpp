// The list is to hold what was saved.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Notes {
public:
  cppcoro::task<int> save(std::string note);
  cppcoro::task<std::vector<std::string>> list() const;
};

cppcoro::task<std::string> add(Notes &notes, std::string note) {
  const auto id = co_await notes.save(note);
  const auto all = co_await notes.list();
  co_return std::to_string(id) + "/" + std::to_string(all.size());
}
