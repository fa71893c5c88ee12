// The first call is handed something that leads to what the second one uses,
// by value or as a constant.
#include <cppcoro/task.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct Identity {
  int tenant = 0;
};
struct RequestContext {
  std::shared_ptr<Identity> identity;
};
struct Frame {
  Identity *identity;
};

class Tokens {
public:
  cppcoro::task<std::string> getSubject(RequestContext context) const;
  cppcoro::task<std::string> getScopes(const RequestContext &context) const;
  cppcoro::task<std::string> getIssuer(Frame frame) const;
  cppcoro::task<std::string> getRealm(std::vector<Identity *> seen) const;
  cppcoro::task<int> countClaims(std::function<void(int)> each) const;
};
class Tenants {
public:
  cppcoro::task<std::string> findName(int tenant) const;
};

cppcoro::task<std::string> byValue(const Tokens &tokens, const Tenants &tenants,
                                   RequestContext context) {
  const auto subject = co_await tokens.getSubject(context);
  const auto name = co_await tenants.findName(context.identity->tenant);
  co_return subject + name;
}

cppcoro::task<std::string> asConstant(const Tokens &tokens,
                                      const Tenants &tenants,
                                      RequestContext context) {
  const auto scopes = co_await tokens.getScopes(context);
  const auto name = co_await tenants.findName(context.identity->tenant);
  co_return scopes + name;
}

cppcoro::task<std::string> byPointer(const Tokens &tokens,
                                     const Tenants &tenants) {
  Identity identity;
  const auto issuer = co_await tokens.getIssuer(Frame{&identity});
  const auto name = co_await tenants.findName(identity.tenant);
  co_return issuer + name;
}

cppcoro::task<std::string> inAList(const Tokens &tokens,
                                   const Tenants &tenants) {
  Identity identity;
  const std::vector<Identity *> seen{&identity};
  const auto realm = co_await tokens.getRealm(seen);
  const auto name = co_await tenants.findName(identity.tenant);
  co_return realm + name;
}

cppcoro::task<std::string> byCallback(const Tokens &tokens,
                                      const Tenants &tenants) {
  int tenant = 0;
  const std::function<void(int)> keep = [&](int claim) { tenant = claim; };
  const auto claims = co_await tokens.countClaims(keep);
  const auto name = co_await tenants.findName(tenant);
  co_return name + std::to_string(claims);
}
