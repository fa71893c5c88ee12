// A permit of the project's own: what it does, its destructor does.
#include <cppcoro/task.hpp>
#include <string>

class Limiter;

class Permit {
public:
  explicit Permit(Limiter &limiter);
  Permit(Permit &&) noexcept;
  ~Permit();

private:
  Limiter *limiter_;
};

class Limiter {
public:
  cppcoro::task<Permit> getPermit() const;
};
class Uploads {
public:
  cppcoro::task<std::string> fetchReceipt(int id) const;
};
struct Service {
  Limiter limiter;
  Uploads uploads;
};

cppcoro::task<std::string> receipt(const Service &service, int id) {
  auto permit = co_await service.limiter.getPermit();
  auto text = co_await service.uploads.fetchReceipt(id);
  co_return text;
}
