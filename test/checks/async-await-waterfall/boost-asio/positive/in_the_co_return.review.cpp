// The second look-up stands in the co_return.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>
#include <vector>

struct Mail {
  std::string subject;
};
struct Folder {
  std::string name;
  std::vector<Mail> mails;
};

class Folders {
public:
  boost::asio::awaitable<std::string> getName(int id) const;
};
class Mails {
public:
  boost::asio::awaitable<std::vector<Mail>> listIn(int folder) const;
};

class MailBox {
public:
  boost::asio::awaitable<Folder> folder(int id) const {
    using namespace boost::asio::experimental::awaitable_operators;
    auto [name, listInResult] =
        co_await (folders_.getName(id) && mails_.listIn(id));
    co_return Folder{name, std::move(listInResult)};
  }

private:
  Folders folders_;
  Mails mails_;
};
