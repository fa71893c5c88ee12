// Each of the two starts on the pool, where there is room for both.
#include <string>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/task.hpp>

class Shaders {
public:
  unifex::task<std::string> loadSource(std::string name) const;
};
class Levels {
public:
  unifex::task<std::string> loadMap(int number) const;
};

unifex::task<std::size_t> warmUp(unifex::static_thread_pool &pool,
                                 const Shaders &shaders, const Levels &levels) {
  auto source =
      co_await unifex::on(pool.get_scheduler(), shaders.loadSource("water"));
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  //  ^~~~~~~~ no fix: no library model knows how to await several
  auto map = co_await unifex::on(pool.get_scheduler(), levels.loadMap(1));
  co_return source.size() + map.size();
}
