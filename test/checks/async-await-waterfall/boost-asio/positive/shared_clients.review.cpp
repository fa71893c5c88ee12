// Held by shared pointers; `client` says that calls may overlap.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <memory>
#include <string>

class GeoClient {
public:
  boost::asio::awaitable<std::string> getCity(std::string address);
};
class AdsClient {
public:
  boost::asio::awaitable<std::string> getBanner(std::string site);
};

class Frontend {
public:
  boost::asio::awaitable<std::string> page(std::string address) {
    using namespace boost::asio::experimental::awaitable_operators;
    auto [city, banner] =
        co_await (geo_->getCity(address) && ads_->getBanner("front"));
    co_return city + banner;
  }

private:
  std::shared_ptr<GeoClient> geo_;
  std::shared_ptr<AdsClient> ads_;
};
