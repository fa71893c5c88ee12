// Two requests through one manager, which has any number under way; the result
// is a reply of Qt, no task.
#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

QCoro::Task<int> missing(QNetworkAccessManager &network,
                         const QNetworkRequest &index,
                         const QNetworkRequest &news) {
  const auto *first = co_await network.get(index);
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  //                  ^~~~~~~~ no fix: no function of QCoro awaits
  const auto *second = co_await network.get(news);
  co_return (first->isFinished() ? 0 : 1) + (second->isFinished() ? 0 : 1);
}
