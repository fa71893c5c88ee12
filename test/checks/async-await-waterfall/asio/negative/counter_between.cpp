// Both calls stamp what they fetch with the object's sequence number.
#include <asio.hpp>
#include <string>

class Store {
public:
  asio::awaitable<std::string> fetchRow(int key, int sequence) const;
};

class Session {
public:
  asio::awaitable<std::string> rows() {
    const auto first = co_await store_.fetchRow(1, ++sequence_);
    const auto second = co_await store_.fetchRow(2, ++sequence_);
    co_return first + second;
  }

private:
  Store store_;
  int sequence_ = 0;
};
