#include "task.h"

struct Span {
  explicit Span(const char *name);
  ~Span();
  int seconds() const;
};
int costOf(const Span &, int);

task<int> endWithTheirStatement(Users &users) {
  Span("discarded");
  const int cost = costOf(Span("argument"), Span("receiver").seconds());
  auto user = co_await users.find(Span("of the operand").seconds());
  if (Span("condition").seconds() > cost)
    co_await users.save(user);
  co_return user.id + Span("on the way out").seconds();
}

task<void> prolonged(Users &users) {
  {
    const Span &span = Span("as long as the reference");
    (void)co_await users.find(1);
  }
  Span &&other = Span("and this one");
  (void)co_await users.find(other.seconds());
}
