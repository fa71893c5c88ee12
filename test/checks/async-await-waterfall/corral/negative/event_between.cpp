// The prices are read after the market has opened.
#include <corral/corral.h>

class Calendar {
public:
  corral::Task<int> getDay() const;
};
class Market {
public:
  corral::Task<int> getPrice() const;
};

corral::Task<int> firstPrice(const Calendar &calendar, const Market &market,
                             corral::Event &opened) {
  const int day = co_await calendar.getDay();
  co_await opened;
  const int price = co_await market.getPrice();
  co_return day + price;
}
