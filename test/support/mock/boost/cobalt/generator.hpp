// Shaped like <boost/cobalt/generator.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_GENERATOR_HPP_INCLUDED
#define BOOST_COBALT_GENERATOR_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>

namespace boost::cobalt {

template <typename Yield, typename Push = void> struct [[nodiscard]] generator {
  struct promise_type {
    generator get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(Yield value);
    void return_value(Yield value);
    void unhandled_exception() noexcept;
  };
  struct awaitable {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    Yield await_resume();
  };

  generator(generator &&) noexcept;
  explicit operator bool() const;
  void cancel();
  bool ready() const;
  Yield get();
  awaitable operator co_await();
  template <typename P> awaitable operator()(P &&push);
};

} // namespace boost::cobalt

#endif
