// The compiler runs before the packer, which needs what it has made.
#include <QCoroProcess>
#include <QCoroTask>
#include <QProcess>

QCoro::Task<bool> build(QProcess &compiler, QProcess &packer) {
  const bool started = co_await qCoro(compiler).start();
  const bool compiled = co_await qCoro(compiler).waitForFinished();
  const bool packing = co_await qCoro(packer).start();
  const bool packed = co_await qCoro(packer).waitForFinished();
  co_return started &&compiled &&packing &&packed;
}
