// Frames of one recording, one after the other.
#include <QCoroAsyncGenerator>
#include <QCoroTask>

QCoro::AsyncGenerator<int> frames(int recording);

QCoro::Task<int> firstTwo(int recording) {
  auto all = frames(recording);
  auto each = co_await all.begin();
  const int first = *each;
  co_await ++each;
  co_return first + *each;
}
