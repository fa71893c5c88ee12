// A start page that asks five services, one after the other.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class News {
public:
  cppcoro::task<std::vector<std::string>> listHeadlines() const;
};
class Weather {
public:
  cppcoro::task<int> getCelsius(std::string city) const;
};
class Mail {
public:
  cppcoro::task<int> countUnread(int user) const;
};
class Agenda {
public:
  cppcoro::task<std::vector<std::string>> listToday(int user) const;
};
class Quotes {
public:
  cppcoro::task<std::string> getQuote() const;
};

class StartPage {
public:
  cppcoro::task<std::string> render(int user, std::string city) const {
    auto headlines = co_await news_.listHeadlines();
    //               ^~~~~~~~ warning: 1 round trip instead of 5
    auto celsius = co_await weather_.getCelsius(city);
    auto unread = co_await mail_.countUnread(user);
    auto today = co_await agenda_.listToday(user);
    auto quote = co_await quotes_.getQuote();
    std::string page = quote + " " + std::to_string(celsius);
    for (const std::string &headline : headlines)
      page += "\n" + headline;
    page += "\n" + std::to_string(unread) + " mails, " +
            std::to_string(today.size()) + " dates";
    co_return page;
  }

private:
  News news_;
  Weather weather_;
  Mail mail_;
  Agenda agenda_;
  Quotes quotes_;
};
