// The lease is read at the end, like any result; until then it holds the key.
#include <cppcoro/task.hpp>
#include <string>

class Lease {
public:
  ~Lease();
  int generation() const;
};

class Leases {
public:
  cppcoro::task<Lease> getLease(std::string key) const;
};
class Values {
public:
  cppcoro::task<std::string> getValue(std::string key) const;
};
struct Cluster {
  Leases leases;
  Values values;
};

cppcoro::task<std::string> read(const Cluster &cluster, std::string key) {
  const auto lease = co_await cluster.leases.getLease(key);
  const auto value = co_await cluster.values.getValue(key);
  co_return value + "@" + std::to_string(lease.generation());
}
