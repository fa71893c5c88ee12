// A tour of QCoro. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <QCoroAbstractSocket>
#include <QCoroAsyncGenerator>
#include <QCoroFuture>
#include <QCoroIODevice>
#include <QCoroLocalSocket>
#include <QCoroNetworkReply>
#include <QCoroProcess>
#include <QCoroSignal>
#include <QCoroTask>
#include <QCoroTcpServer>
#include <QCoroThread>
#include <QCoroTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <chrono>

using namespace std::chrono_literals;

QCoro::AsyncGenerator<int> numbers();

QCoro::Task<> orders_objects(QTcpSocket &socket, QLocalSocket &local,
                             QProcess &process, QTcpServer &server,
                             QThread *thread, QTimer &timer,
                             QFuture<int> future, QNetworkReply *reply) {
  co_await qCoro(socket).connectToHost(QStringLiteral("host"), 80);
  co_await qCoro(socket).waitForReadyRead(10ms);
  co_await qCoro(socket).waitForBytesWritten(10ms);
  co_await qCoro(socket).waitForDisconnected();
  co_await qCoro(local).connectToServer(QStringLiteral("name"));
  co_await qCoro(process).start();
  co_await qCoro(process).waitForFinished();
  co_await qCoro(server).waitForNewConnection();
  co_await qCoro(thread).waitForStarted();
  co_await qCoro(timer).waitForTimeout();
  co_await qCoro(future).waitForFinished();
  co_await qCoro(reply).waitForFinished();
  co_await qCoro(&timer, &QTimer::timeout);
  auto ticks = qCoroSignalListener(&timer, &QTimer::timeout);
}

QCoro::Task<> orders_steps(QThread *thread) {
  co_await QCoro::sleepFor(10ms);
  co_await QCoro::moveToThread(thread);
  auto each = co_await numbers().begin();
  co_await ++each;
  const int result =
      QCoro::waitFor([]() -> QCoro::Task<int> { co_return 1; }());
}

QCoro::Task<> changes_a_device(QCoro::detail::QCoroIODevice device) {
  co_await device.readLine();
  co_await device.read(4);
  co_await device.readAll();
}

void orders_requests(QNetworkAccessManager &network,
                     const QNetworkRequest &request) {
  network.post(request, QByteArray());
  network.deleteResource(request);
}

QCoro::Task<> looks(QNetworkAccessManager &network,
                    const QNetworkRequest &request) {
  auto reply = co_await network.get(request);
  co_await network.head(request);
  auto error = reply->error();
  auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
  auto text = reply->errorString();
  QObject::disconnect(reply, nullptr, nullptr, nullptr);
}

void changes_a_reply(QNetworkReply *reply) {
  auto text = reply->readAll();
  reply->deleteLater();
}
