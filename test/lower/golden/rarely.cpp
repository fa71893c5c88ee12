// What is written rarely, and must not be lost.
#include "task.h"
#include <map>
#include <tuple>

struct Meter {
  static int total(int by);
  Meter &tick(int by);
  int count = 0;
};
struct Held {
  int *counter;
  ~Held();
};
union Either {
  int whole;
  float part;
};
int pick();
int Meter::*field();
void take(Held);
int operator""_units(unsigned long long);

task<int> common(Users &users) {
  int id = (co_await users.find(1)).id ?: 7;
  for (int left = 3; int found = (co_await users.find(left)).id; --left)
    id += found;
  co_return id + 5_units;
}

int callees(Meter &meter, Meter *other, bool second) {
  meter.tick(1).total(2);
  meter.*field() = 4;
  Meter &chosen = second ? *other : throw pick();
  chosen.tick(pick());
  Meter local;
  (local = *other).tick(6);
  return __extension__ local.count;
}

void parts(std::pair<int, int> pair, Meter meter, std::map<int, int> table) {
  auto &[first, second] = pair;
  first = 1;
  auto &[count] = meter;
  count = 2;
  auto [at, isNew] = table.emplace(1, 2);
  at->second = 3;
  int numbers[2] = {4, 5};
  auto &[zero, one] = numbers;
  one = 6;
  int &brace{meter.count};
  int *both[2] = {&brace, &numbers[0]};
  *both[1] = 7;
  Either either;
  either.whole = 8;
  pick();
}

void ends(int *counter, int which, bool atOnce) {
  Held array[2] = {{counter}, {counter}};
  take(Held{counter});
  switch (which) {
  case 1:
    Held inCase{counter};
    pick();
  }
  if (Held inIf{counter}; atOnce)
    pick();
  Held *owned = new Held{counter};
  delete owned;
}

int atomically(int *counter) {
  return __atomic_add_fetch(counter, 1, __ATOMIC_SEQ_CST);
}

task<int> tried(Users &users) try {
  co_return (co_await users.find(1)).id;
} catch (...) {
  co_return 0;
}

template <typename T> int dependent(T) { return T::count++; }
