// A music player: the slots of a widget ask two catalogues of their own.
#include <QCoroTask>
#include <QString>
#include <QVector>

class AlbumRepository {
public:
  QCoro::Task<QVector<QString>> findByArtist(const QString &artist) const;
};
class ConcertApi {
public:
  QCoro::Task<QVector<QString>> listUpcoming(const QString &artist) const;
};

class ArtistView {
public:
  QCoro::Task<> show(QString artist);

private:
  void fill(const QVector<QString> &albums, const QVector<QString> &concerts);
  AlbumRepository albums_;
  ConcertApi concerts_;
};

QCoro::Task<> ArtistView::show(QString artist) {
  const auto albums = co_await albums_.findByArtist(artist);
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  //                  ^~~~~~~~ no fix: no function of QCoro awaits
  const auto concerts = co_await concerts_.listUpcoming(artist);
  fill(albums, concerts);
}
