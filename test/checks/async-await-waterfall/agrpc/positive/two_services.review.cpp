// Clients of two services, whose RPCs are in another file.
#include <agrpc/asio_grpc.hpp>
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>

namespace net = boost::asio;

class UserClient {
public:
  explicit UserClient(agrpc::GrpcContext &context) : context_(context) {}
  net::awaitable<std::string> getName(int id) const;

private:
  agrpc::GrpcContext &context_;
};
class BillingClient {
public:
  explicit BillingClient(agrpc::GrpcContext &context) : context_(context) {}
  net::awaitable<int> getBalance(int id) const;

private:
  agrpc::GrpcContext &context_;
};

net::awaitable<std::string> header(agrpc::GrpcContext &context, int id) {
  using namespace net::experimental::awaitable_operators;
  const UserClient users(context);
  const BillingClient billing(context);
  const auto [name, balance] =
      co_await (users.getName(id) && billing.getBalance(id));
  co_return name + ": " + std::to_string(balance);
}
