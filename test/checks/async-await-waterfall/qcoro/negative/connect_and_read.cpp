// A line protocol: connect, say hello, read the answer; one socket.
#include <QByteArray>
#include <QCoroAbstractSocket>
#include <QCoroTask>
#include <QString>
#include <QTcpSocket>

QCoro::Task<QByteArray> greet(QTcpSocket &socket, QString host) {
  auto stream = qCoro(socket);
  const bool connected = co_await stream.connectToHost(host, 4000);
  const auto written = co_await stream.write(QByteArray("HELLO\n"));
  const auto banner = co_await stream.readLine();
  const auto reply = co_await stream.readLine();
  co_return connected &&written > 0 ? banner + reply : QByteArray();
}
