// Two clients behind Qt's pointers; `client` says that calls may overlap.
#include <QCoroTask>
#include <QPointer>
#include <QSharedPointer>
#include <QString>

class GeoClient : public QObject {
public:
  QCoro::Task<QString> getCity(QString address);
};
class NewsClient {
public:
  QCoro::Task<QString> getHeadline(QString language);
};

struct Home {
  QPointer<GeoClient> geo;
  QSharedPointer<NewsClient> news;

  QCoro::Task<QString> greeting(QString address) {
    const QString city = co_await geo->getCity(address);
    //                   ^~~~~~~~ warning: 1 round trip instead of 2
    //                   ^~~~~~~~ no fix: no function of QCoro awaits
    const QString headline = co_await news->getHeadline(QStringLiteral("en"));
    co_return city + headline;
  }
};
