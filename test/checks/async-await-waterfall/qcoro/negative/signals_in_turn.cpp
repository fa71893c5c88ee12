// An assistant waits for one button after the other.
#include <QCoroSignal>
#include <QCoroTask>
#include <QTimer>

QCoro::Task<> steps(QTimer &first, QTimer &second) {
  using namespace std::chrono_literals;
  const auto begun = co_await qCoro(&first, &QTimer::timeout, 10s);
  const auto done = co_await qCoro(&second, &QTimer::timeout, 10s);
  Q_UNUSED(begun);
  Q_UNUSED(done);
}
