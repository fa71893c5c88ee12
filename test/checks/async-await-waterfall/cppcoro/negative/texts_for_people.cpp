// Both print; what they print is read in order.
#include <cppcoro/task.hpp>
#include <cstdio>
#include <iostream>
#include <sstream>

class Store {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int> bytesOf(int id) const;
};

cppcoro::task<int> getShown(const Store &store, int id) {
  const int bytes = co_await store.bytesOf(id);
  std::cout << id << ": " << bytes << '\n';
  co_return bytes;
}

cppcoro::task<int> getPrinted(const Store &store, int id) {
  const int bytes = co_await store.bytesOf(id);
  std::printf("%d: %d\n", id, bytes);
  co_return bytes;
}

cppcoro::task<int> shown(const Store &store) {
  auto left = co_await getShown(store, 1);
  auto right = co_await getShown(store, 2);
  co_return left + right;
}

cppcoro::task<int> printed(const Store &store) {
  auto left = co_await getPrinted(store, 1);
  auto right = co_await getPrinted(store, 2);
  co_return left + right;
}

// What was written into the stream is in the buffer behind it.
cppcoro::task<int> formatted(const Store &store) {
  std::ostringstream out;
  auto bytes = co_await store.bytesOf(1);
  out << bytes;
  auto count = co_await store.bytesOf(static_cast<int>(out.str().size()));
  co_return bytes + count;
}
