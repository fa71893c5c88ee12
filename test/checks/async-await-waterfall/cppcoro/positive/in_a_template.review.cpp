// A page over any store; found once, at the template.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Head {
  std::string title;
};
struct Body {
  std::string text;
};

class FileHeads {
public:
  cppcoro::task<Head> find(int id) const;
};
class FileBodies {
public:
  cppcoro::task<Body> find(int id) const;
};
class RemoteHeads {
public:
  cppcoro::task<Head> find(int id) const;
};
class RemoteBodies {
public:
  cppcoro::task<Body> find(int id) const;
};

template <typename Heads, typename Bodies>
cppcoro::task<std::string> load(const Heads &heads, const Bodies &bodies,
                                int id) {
  auto [head, body] =
      co_await cppcoro::when_all(heads.find(id), bodies.find(id));
  co_return head.title + "\n" + body.text;
}

cppcoro::task<std::string> loadFile(const FileHeads &heads,
                                    const FileBodies &bodies, int id) {
  return load(heads, bodies, id);
}

cppcoro::task<std::string> loadRemote(const RemoteHeads &heads,
                                      const RemoteBodies &bodies, int id) {
  return load(heads, bodies, id);
}
