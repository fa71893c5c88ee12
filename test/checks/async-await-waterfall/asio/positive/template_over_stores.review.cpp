// A page over any store; found once, at the template.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>

class DiskStore {
public:
  asio::awaitable<std::string> readHeader(int id) const;
  asio::awaitable<std::string> readBody(int id) const;
};

template <typename Store> class Viewer {
public:
  explicit Viewer(const Store &store) : store_(store) {}

  asio::awaitable<std::string> show(int id) const {
    using namespace asio::experimental::awaitable_operators;
    auto [header, body] =
        co_await (store_.readHeader(id) && store_.readBody(id));
    co_return header + "\n\n" + body;
  }

private:
  const Store &store_;
};

asio::awaitable<std::string> showFromDisk(const DiskStore &store, int id) {
  Viewer<DiskStore> viewer(store);
  co_return co_await viewer.show(id);
}
