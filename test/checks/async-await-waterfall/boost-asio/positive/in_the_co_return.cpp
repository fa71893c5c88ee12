// The second look-up stands in the co_return.
#include <boost/asio.hpp>
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
    auto name = co_await folders_.getName(id);
    //          ^~~~~~~~ warning: 1 round trip instead of 2
    co_return Folder{name, co_await mails_.listIn(id)};
  }

private:
  Folders folders_;
  Mails mails_;
};
