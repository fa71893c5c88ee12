// The sizes of two trees of folders: each asks for those of its parts.
#include <cppcoro/task.hpp>
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
  //       ^~~~~~~~ warning: one await a turn
  //       ^ no fix: how many may run at a time is for you to say
  co_return sum;
}

cppcoro::task<int> difference(const Disk &disk, const Folder &before,
                              const Folder &after) {
  const auto left = co_await footprint(disk, before);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto right = co_await footprint(disk, after);
  co_return right - left;
}
