// Two that call each other; one of them sends something on the way.
#include <cppcoro/task.hpp>

class Mailer {
public:
  cppcoro::task<int> send(int to);
};

cppcoro::task<int> evenSteps(Mailer &mailer, int n);

cppcoro::task<int> oddSteps(Mailer &mailer, int n) {
  if (n == 0)
    co_return co_await mailer.send(n);
  co_return co_await evenSteps(mailer, n - 1);
}

cppcoro::task<int> evenSteps(Mailer &mailer, int n) {
  if (n == 0)
    co_return 0;
  co_return co_await oddSteps(mailer, n - 1);
}

cppcoro::task<int> both(Mailer &mailer, int left, int right) {
  const auto first = co_await evenSteps(mailer, left);
  const auto second = co_await evenSteps(mailer, right);
  co_return first + second;
}
