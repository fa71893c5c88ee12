// Tasks of QCoro run when they are made: both are under way at the first await.
#include <QCoroTask>
#include <QString>

class WeatherClient {
public:
  QCoro::Task<QString> getForecast(const QString &city) const;
};
class TrafficClient {
public:
  QCoro::Task<QString> getJams(const QString &city) const;
};

QCoro::Task<QString> morning(const WeatherClient &weather,
                             const TrafficClient &traffic, QString city) {
  auto forecast = weather.getForecast(city);
  auto jams = traffic.getJams(city);
  const QString sky = co_await forecast;
  const QString roads = co_await jams;
  co_return sky + roads;
}
