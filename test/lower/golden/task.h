// A lazy task and some services, shaped like those of real programs.
#pragma once
#include <coroutine>
#include <memory>
#include <string>
#include <vector>

template <typename T> struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_value(T);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

template <> struct task<void> {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

struct generator {
  struct promise_type {
    generator get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(int);
    void return_void();
    void unhandled_exception();
    template <typename T> T &&await_transform(T &&);
  };
};

struct User {
  int id;
  std::string name;
};
struct Order {
  int id;
};
using OrderList = std::vector<Order>;

struct Users {
  task<User> find(int id) const;
  task<void> save(User user);
};
struct Orders {
  task<OrderList> of(int userId) const;
};
struct Lock {
  Lock(Users &);
  ~Lock();
};
