// Two stores, two round trips, where one would do. A Seastar future runs as
// soon as it is made, so the calls have to be reordered by hand.
#include <seastar/core/coroutine.hh>
#include <seastar/core/sstring.hh>
#include <vector>

namespace ss = seastar;

struct topic_config {
  int partitions;
};
class metadata_store {
public:
  ss::future<topic_config> get_topic(ss::sstring name) const;
};
class acl_store {
public:
  ss::future<std::vector<ss::sstring>> list_readers(ss::sstring topic) const;
};

class admin_server {
public:
  ss::future<std::size_t> describe(ss::sstring name) const {
    auto config = co_await _metadata.get_topic(name);
    //            ^~~~~~~~ warning: 1 round trip instead of 2
    //            ^~~~~~~~ no fix: a Seastar future runs as soon as it is made
    auto readers = co_await _acls.list_readers(name);
    co_return readers.size() + config.partitions;
  }

private:
  metadata_store _metadata;
  acl_store _acls;
};
