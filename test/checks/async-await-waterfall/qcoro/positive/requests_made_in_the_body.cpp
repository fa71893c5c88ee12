// A client whose methods make their requests: values of Qt's, changed on the
// way, and nobody else's.
#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

struct Account {
  QString name;
  QUrl server;
};

class LibraryClient {
public:
  QCoro::Task<QByteArray> getAlbums(QString artist);
  QCoro::Task<QByteArray> getConcerts(QString artist);

private:
  QNetworkAccessManager &network_;
  const Account account_;
};

static QNetworkRequest requestFor(const Account &account, const QString &path,
                                  const QString &artist) {
  const Account copy = account;
  QUrl url(copy.server);
  url.setPath(path);
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("artist"), artist);
  url.setQuery(query);
  QNetworkRequest request(url);
  request.setHeader(QNetworkRequest::UserAgentHeader, copy.name);
  return request;
}

QCoro::Task<QByteArray> LibraryClient::getAlbums(QString artist) {
  auto request = requestFor(account_, QStringLiteral("/albums"), artist);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, true);
  auto *reply = co_await network_.get(request);
  co_return reply->readAll();
}

QCoro::Task<QByteArray> LibraryClient::getConcerts(QString artist) {
  const auto request = requestFor(account_, QStringLiteral("/live"), artist);
  auto *reply = co_await network_.get(request);
  co_return reply->readAll();
}

QCoro::Task<int> size(LibraryClient &library, QString artist) {
  const auto albums = co_await library.getAlbums(artist);
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  //                  ^ no fix: no function of QCoro awaits
  const auto concerts = co_await library.getConcerts(artist);
  co_return static_cast<int>(albums.size() + concerts.size());
}
