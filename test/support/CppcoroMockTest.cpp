//===--- CppcoroMockTest.cpp - The stand-in behaves like cppcoro ----------===//
//
// What the rewrites rely on: laziness, when_all's results and timing, locks,
// generators. Times are those of the mock's clock.
//
//===----------------------------------------------------------------------===//

#include <cppcoro/async_auto_reset_event.hpp>
#include <cppcoro/async_generator.hpp>
#include <cppcoro/async_latch.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/inline_scheduler.hpp>
#include <cppcoro/io_service.hpp>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/read_only_file.hpp>
#include <cppcoro/resume_on.hpp>
#include <cppcoro/schedule_on.hpp>
#include <cppcoro/shared_task.hpp>
#include <cppcoro/single_consumer_event.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <delay.hpp>
#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

using cppcoro::task;
using namespace std::chrono_literals;

namespace {

task<std::string> nameOf(int Id) {
  co_await mock::delay(10ms);
  co_return "n" + std::to_string(Id);
}

task<int> after(mock::duration Wait, int Value) {
  co_await mock::delay(Wait);
  co_return Value;
}

task<> note() { co_await mock::delay(5ms); }

task<std::unique_ptr<int>> moveOnly() {
  co_await mock::delay(5ms);
  co_return std::make_unique<int>(3);
}

task<int> fails() {
  co_await mock::delay(5ms);
  throw std::runtime_error("refused");
}

/// How long \p Run takes on the mock's clock.
template <typename Function> mock::duration timeOf(Function Run) {
  const mock::duration Start = mock::now();
  Run();
  return mock::now() - Start;
}

TEST(CppcoroMock, TasksAreLazy) {
  bool Ran = false;
  auto Make = [](bool &Ran) -> task<> {
    Ran = true;
    co_return;
  };
  task<> Made = Make(Ran);
  EXPECT_FALSE(Ran);
  cppcoro::sync_wait(Made);
  EXPECT_TRUE(Ran);
}

TEST(CppcoroMock, AwaitingAnLvalueYieldsAReference) {
  auto Run = []() -> task<bool> {
    auto Made = nameOf(1);
    std::string &First = co_await Made;
    std::string &Second = co_await Made;
    co_return &First == &Second;
  };
  EXPECT_TRUE(cppcoro::sync_wait(Run()));
}

TEST(CppcoroMock, WhenAllYieldsATupleWithPlaceholders) {
  auto Run = []() -> task<int> {
    auto [Name, Count, Nothing, Owner] = co_await cppcoro::when_all(
        nameOf(1), after(20ms, 2), note(), moveOnly());
    static_assert(
        std::is_same_v<decltype(Nothing), cppcoro::detail::void_value>);
    EXPECT_EQ(Name, "n1");
    co_return Count + *Owner;
  };
  EXPECT_EQ(timeOf([&] { EXPECT_EQ(cppcoro::sync_wait(Run()), 5); }), 20ms);
}

TEST(CppcoroMock, WhenAllTakesAVector) {
  auto Run = []() -> task<std::vector<int>> {
    std::vector<task<int>> Tasks;
    for (int I = 0; I < 3; ++I)
      Tasks.push_back(after(10ms, I));
    co_return co_await cppcoro::when_all(std::move(Tasks));
  };
  EXPECT_EQ(timeOf([&] {
              EXPECT_EQ(cppcoro::sync_wait(Run()), (std::vector{0, 1, 2}));
            }),
            10ms);
}

TEST(CppcoroMock, WhenAllWaitsForAllBeforeItThrows) {
  auto Run = []() -> task<int> {
    auto [A, B] = co_await cppcoro::when_all(fails(), after(20ms, 3));
    co_return A + B;
  };
  EXPECT_EQ(timeOf([&] {
              EXPECT_THROW(cppcoro::sync_wait(Run()), std::runtime_error);
            }),
            20ms);
}

TEST(CppcoroMock, SharedTaskRunsOnce) {
  auto Run = []() -> task<int> {
    auto Count = [](int &Runs) -> cppcoro::shared_task<int> {
      co_await mock::delay(10ms);
      co_return ++Runs;
    };
    int Runs = 0;
    cppcoro::shared_task<int> Made = Count(Runs);
    auto [A, B] = co_await cppcoro::when_all(Made, Made);
    co_return A + B;
  };
  EXPECT_EQ(timeOf([&] { EXPECT_EQ(cppcoro::sync_wait(Run()), 2); }), 10ms);
}

TEST(CppcoroMock, MutexLetsOneIn) {
  auto Increment = [](cppcoro::async_mutex &Mutex, int &Value) -> task<> {
    auto Lock = co_await Mutex.scoped_lock_async();
    const int Old = Value;
    co_await mock::delay(5ms);
    Value = Old + 1;
  };
  cppcoro::async_mutex Mutex;
  int Value = 0;
  EXPECT_EQ(timeOf([&] {
              cppcoro::sync_wait(cppcoro::when_all(Increment(Mutex, Value),
                                                   Increment(Mutex, Value)));
            }),
            10ms);
  EXPECT_EQ(Value, 2);
}

TEST(CppcoroMock, GeneratorYieldsInOrder) {
  auto Numbers = []() -> cppcoro::async_generator<int> {
    for (int I = 1; I <= 3; ++I) {
      co_await mock::delay(1ms);
      co_yield I;
    }
  };
  auto Sum = [&]() -> task<int> {
    auto Source = Numbers();
    int Total = 0;
    for (auto It = co_await Source.begin(); It != Source.end(); co_await ++It)
      Total = Total * 10 + *It;
    co_return Total;
  };
  EXPECT_EQ(cppcoro::sync_wait(Sum()), 123);
}

TEST(CppcoroMock, EventsWakeTheirWaiters) {
  cppcoro::single_consumer_event Ready;
  cppcoro::async_auto_reset_event Turn;
  cppcoro::async_latch Done(1);
  auto Wait = [&]() -> task<int> {
    co_await Ready;
    co_await Turn;
    co_await Done;
    co_return 1;
  };
  auto Wake = [&]() -> task<> {
    co_await mock::delay(1ms);
    Ready.set();
    Turn.set();
    Done.count_down();
  };
  auto Both = [&]() -> task<int> {
    auto [One, Nothing] = co_await cppcoro::when_all(Wait(), Wake());
    co_return One;
  };
  EXPECT_EQ(cppcoro::sync_wait(Both()), 1);
}

TEST(CppcoroMock, ScopeIsJoinedAtTheEndOfItsWork) {
  auto Run = []() -> task<> {
    cppcoro::async_scope Scope;
    Scope.spawn(after(10ms, 1));
    Scope.spawn(after(30ms, 2));
    co_await Scope.join();
  };
  EXPECT_EQ(timeOf([&] { cppcoro::sync_wait(Run()); }), 30ms);
}

TEST(CppcoroMock, SchedulersHop) {
  cppcoro::static_thread_pool Pool;
  cppcoro::io_service Io;
  auto Run = [&]() -> task<int> {
    co_await Pool.schedule();
    co_await Io.schedule_after(7ms);
    co_await cppcoro::inline_scheduler().schedule();
    const int A = co_await cppcoro::schedule_on(Pool, after(1ms, 1));
    co_return A + co_await cppcoro::resume_on(Io, after(1ms, 2));
  };
  EXPECT_EQ(timeOf([&] { EXPECT_EQ(cppcoro::sync_wait(Run()), 3); }), 9ms);
}

TEST(CppcoroMock, FilesAndSocketsTakeTime) {
  cppcoro::io_service Io;
  auto Run = [&]() -> task<std::size_t> {
    char Buffer[4];
    auto File = cppcoro::read_only_file::open(Io, "log.bin");
    std::size_t Bytes = co_await File.read(0, Buffer, sizeof Buffer);
    auto Peer = cppcoro::net::socket::create_tcpv4(Io);
    co_await Peer.connect({});
    Bytes += co_await Peer.send(Buffer, 2);
    co_return Bytes + co_await Peer.recv(Buffer, 1);
  };
  EXPECT_EQ(timeOf([&] { EXPECT_EQ(cppcoro::sync_wait(Run()), 7u); }), 4ms);
}

} // namespace
