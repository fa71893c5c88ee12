// The sizes of two trees of folders: each asks for those of its parts.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <vector>

struct Folder {
  int id;
  std::vector<Folder> parts;
};

class Disk {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int>
  bytesOf(int folder) const;
};

cppcoro::task<int> footprint(const Disk &disk, const Folder &folder) {
  int sum = co_await disk.bytesOf(folder.id);
  for (const Folder &part : folder.parts)
    sum += co_await footprint(disk, part);
  co_return sum;
}

cppcoro::task<int> difference(const Disk &disk, const Folder &before,
                              const Folder &after) {
  const auto [left, right] = co_await cppcoro::when_all(footprint(disk, before),
                                                        footprint(disk, after));
  co_return right - left;
}
