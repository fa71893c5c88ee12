// The second look-up belongs to the pool.
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>

class Faces {
public:
  concurrencpp::lazy_result<std::string> findName(int picture) const;
};
class Places {
public:
  concurrencpp::lazy_result<std::string> findName(int picture) const;
};

concurrencpp::result<std::string>
caption(const Faces &faces, const Places &places,
        std::shared_ptr<concurrencpp::thread_pool_executor> pool, int picture) {
  const auto face = co_await faces.findName(picture);
  co_await concurrencpp::resume_on(pool);
  const auto place = co_await places.findName(picture);
  co_return face + place;
}
