// Each call reads what comes next, though it is named like a read.
#include <cppcoro/task.hpp>
#include <string>

class Mail {
public:
  cppcoro::task<std::string> readLine() const;
  cppcoro::task<std::string> fetchPart() const;
  cppcoro::task<std::string> getOrLoad(int id) const;
  cppcoro::task<bool> hasMore() const;
  cppcoro::task<int> countParts() const;
};

cppcoro::task<std::string> lines(const Mail &mail) {
  const auto subject = co_await mail.readLine();
  const auto sender = co_await mail.readLine();
  co_return subject + sender;
}

cppcoro::task<std::string> parts(const Mail &mail) {
  const auto text = co_await mail.fetchPart();
  const auto picture = co_await mail.fetchPart();
  co_return text + picture;
}

cppcoro::task<std::string> cached(const Mail &mail, int id) {
  const auto text = co_await mail.getOrLoad(id);
  const auto count = co_await mail.countParts();
  co_return text + std::to_string(count);
}

cppcoro::task<int> more(const Mail &mail) {
  const bool open = co_await mail.hasMore();
  const int count = co_await mail.countParts();
  co_return open ? count + 1 : count;
}
