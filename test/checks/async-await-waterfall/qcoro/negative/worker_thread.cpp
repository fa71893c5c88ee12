// The picture is scaled on a worker; only there the cache may be asked.
#include <QCoroTask>
#include <QCoroThread>
#include <QString>
#include <QThread>

class Pictures {
public:
  QCoro::Task<QString> getPath(int id) const;
};
class Thumbnails {
public:
  QCoro::Task<QString> getPath(int id) const;
};

QCoro::Task<QString> locate(const Pictures &pictures,
                            const Thumbnails &thumbnails, QThread *worker,
                            int id) {
  const QString full = co_await pictures.getPath(id);
  co_await QCoro::moveToThread(worker);
  const QString small = co_await thumbnails.getPath(id);
  co_return full + small;
}
