// What is asked for is what was sent just before.
#include <QByteArray>
#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

QCoro::Task<bool> rename(QNetworkAccessManager &network,
                         const QNetworkRequest &name,
                         const QNetworkRequest &profile) {
  const auto *sent = co_await network.post(name, QByteArray("Ada"));
  const auto *seen = co_await network.get(profile);
  co_return sent->isFinished() && seen->isFinished();
}
