// Spawned before they are awaited: both look-ups run already.
#include <boost/asio.hpp>
#include <boost/asio/experimental/promise.hpp>
#include <boost/asio/experimental/use_promise.hpp>
#include <string>

namespace asio = boost::asio;

class Names {
public:
  asio::awaitable<int> findId(std::string name) const;
};
class Ages {
public:
  asio::awaitable<int> findAge(std::string name) const;
};
struct People {
  Names names;
  Ages ages;
};

asio::awaitable<int> both(const People &people, std::string name) {
  auto executor = co_await asio::this_coro::executor;
  auto id = asio::co_spawn(executor, people.names.findId(name),
                           asio::experimental::use_promise);
  auto age = asio::co_spawn(executor, people.ages.findAge(name),
                            asio::experimental::use_promise);
  auto [idError, foundId] =
      co_await std::move(id)(asio::as_tuple(asio::use_awaitable));
  auto [ageError, foundAge] =
      co_await std::move(age)(asio::as_tuple(asio::use_awaitable));
  co_return idError || ageError ? 0 : foundId + foundAge;
}
