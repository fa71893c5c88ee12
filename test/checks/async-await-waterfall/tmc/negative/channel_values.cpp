// Width comes before height.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>

tmc::task<int> area(tmc::chan_tok<int> &numbers) {
  const auto width = co_await numbers.pull();
  const auto height = co_await numbers.pull();
  co_return width &&height ? *width **height : 0;
}
