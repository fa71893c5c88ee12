// The second is meant to run on the pool.
#include <exec/static_thread_pool.hpp>
#include <exec/task.hpp>

class Sensor {
public:
  exec::task<int> readRaw() const;
};
class Model {
public:
  exec::task<int> getBias() const;
};

exec::task<int> corrected(const Sensor &sensor, const Model &model,
                          exec::static_thread_pool &pool) {
  const int raw = co_await sensor.readRaw();
  co_await stdexec::schedule(pool.get_scheduler());
  const int bias = co_await model.getBias();
  co_return raw - bias;
}
