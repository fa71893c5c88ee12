// The second look-up belongs under the lock.
#include <QCoroTask>
#include <QMutex>
#include <QString>

class Tariffs {
public:
  QCoro::Task<int> getPrice(QString article) const;
};
class Stock {
public:
  QCoro::Task<int> getCount(QString article) const;
};

QCoro::Task<int> value(const Tariffs &tariffs, const Stock &stock,
                       QMutex &mutex, QString article) {
  const int price = co_await tariffs.getPrice(article);
  QMutexLocker locker(&mutex);
  const int count = co_await stock.getCount(article);
  co_return price *count;
}
