// Each call has its deadline; what is awaited is still the call.
#include <seastar/core/coroutine.hh>
#include <seastar/core/lowres_clock.hh>
#include <seastar/core/sstring.hh>
#include <seastar/core/with_timeout.hh>

namespace ss = seastar;

class login_rules {
public:
  ss::future<bool> is_allowed(ss::sstring role) const;
};
class role_service {
public:
  ss::future<bool> is_superuser(ss::sstring role) const;
};
struct auth {
  login_rules logins;
  role_service roles;
};

ss::future<bool> may_alter(const auth &a, ss::sstring role,
                           ss::lowres_clock::time_point deadline) {
  const bool login =
      co_await ss::with_timeout(deadline, a.logins.is_allowed(role));
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  //  ^~~~~~~~ no fix: a Seastar future runs as soon as it is made
  const bool superuser =
      co_await ss::with_timeout(deadline, a.roles.is_superuser(role));
  co_return login &&superuser;
}
