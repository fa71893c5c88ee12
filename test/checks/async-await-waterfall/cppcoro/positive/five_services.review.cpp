// A start page that asks five services, one after the other.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    auto [headlines, celsius, unread, today, quote] =
        co_await cppcoro::when_all(news_.listHeadlines(),
                                   weather_.getCelsius(city),
                                   mail_.countUnread(user),
                                   agenda_.listToday(user), quotes_.getQuote());
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
