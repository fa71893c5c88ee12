// A handler written as a lambda; its services are parameters, since a lambda
// coroutine must not rely on captures.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <functional>
#include <string>

struct Request {
  int user;
};

class Names {
public:
  cppcoro::task<std::string> getName(int user) const;
};
class Roles {
public:
  cppcoro::task<std::string> getRole(int user) const;
};
struct Directory {
  Names names;
  Roles roles;
};

class Router {
public:
  using Handler =
      std::function<cppcoro::task<std::string>(const Directory &, Request)>;
  void get(std::string path, Handler handler);
};

void addRoutes(Router &router) {
  router.get("/who",
             [](const Directory &directory,
                Request request) -> cppcoro::task<std::string> {
               auto [name, role] = co_await cppcoro::when_all(
                   directory.names.getName(request.user),
                   directory.roles.getRole(request.user));
               co_return name + " (" + role + ")";
             });
}
