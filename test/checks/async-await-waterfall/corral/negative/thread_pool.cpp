// What the pool runs is in the functions that it is given.
#include <corral/corral.h>

int countFaces();
int removeFaces();

corral::Task<int> anonymize(corral::ThreadPool &pool) {
  const int found = co_await pool.run(countFaces);
  const int removed = co_await pool.run(removeFaces);
  co_return found - removed;
}
