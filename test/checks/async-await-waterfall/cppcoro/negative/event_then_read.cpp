// The store is filled when the event is set.
#include <cppcoro/single_consumer_event.hpp>
#include <cppcoro/task.hpp>
#include <string>

class Store {
public:
  cppcoro::task<std::string> getValue(int key) const;
};
class Names {
public:
  cppcoro::task<std::string> getName(int key) const;
};

class Reader {
public:
  cppcoro::task<std::string> first(int key) {
    const auto name = co_await names_.getName(key);
    co_await filled_;
    const auto value = co_await store_.getValue(key);
    co_return name + value;
  }
  void fill() { filled_.set(); }

private:
  cppcoro::single_consumer_event filled_;
  Store store_;
  Names names_;
};
