// when_all waits for both; the results are unpacked one after the other.
#include <concurrencpp/concurrencpp.h>
#include <memory>

class Shops {
public:
  concurrencpp::result<int> findPrice(int article) const;
};
class Stores {
public:
  concurrencpp::result<int> findPrice(int article) const;
};

concurrencpp::result<int>
cheapest(const Shops &shops, const Stores &stores,
         std::shared_ptr<concurrencpp::executor> executor, int article) {
  auto [shop, store] = co_await concurrencpp::when_all(
      executor, shops.findPrice(article), stores.findPrice(article));
  const int here = co_await shop;
  const int there = co_await store;
  co_return here < there ? here : there;
}
