// Held by shared pointers; `client` says that calls may overlap.
#include <boost/asio.hpp>
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
    auto city = co_await geo_->getCity(address);
    //          ^~~~~~~~ warning: 1 round trip instead of 2
    auto banner = co_await ads_->getBanner("front");
    co_return city + banner;
  }

private:
  std::shared_ptr<GeoClient> geo_;
  std::shared_ptr<AdsClient> ads_;
};
