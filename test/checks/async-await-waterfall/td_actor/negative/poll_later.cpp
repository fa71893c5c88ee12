// The second look is meant to happen later.
#include <td/actor/coro_task.h>
#include <td/actor/coro_utils.h>

class Primary {
public:
  td::actor::Task<long> readSeqno() const;
};
class Mirror {
public:
  td::actor::Task<long> readSeqno() const;
};

td::actor::Task<long> lag(const Primary &primary, const Mirror &mirror) {
  const long written = co_await primary.readSeqno();
  co_await td::actor::coro_sleep(td::Timestamp::in(1));
  const long seen = co_await mirror.readSeqno();
  co_return written - seen;
}
