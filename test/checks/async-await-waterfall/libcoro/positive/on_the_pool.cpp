// Given a task, schedule() is that task, run on the pool: nothing keeps the two
// from running at once.
#include <coro/task.hpp>
#include <coro/thread_pool.hpp>
#include <string>

class frames {
public:
  coro::task<std::string> load_frame(int number) const;
};
class sounds {
public:
  coro::task<std::string> load_sound(int number) const;
};
struct movie {
  frames pictures;
  sounds tracks;
};

coro::task<std::size_t> size_of(const movie &film, coro::thread_pool &pool,
                                int number) {
  auto frame = co_await pool.schedule(film.pictures.load_frame(number));
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: coro::when_all yields finished tasks
  auto sound = co_await pool.schedule(film.tracks.load_sound(number));
  co_return frame.size() + sound.size();
}
