// Shaped like <boost/cobalt/channel.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_CHANNEL_HPP_INCLUDED
#define BOOST_COBALT_CHANNEL_HPP_INCLUDED

#include <boost/cobalt/op.hpp>

namespace boost::cobalt {

template <typename T> struct channel {
  struct read_op {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    T await_resume();
  };
  struct write_op {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    void await_resume();
  };

  explicit channel(std::size_t limit = 0u);
  bool is_open() const;
  void close();
  read_op read();
  write_op write(T &&value);
  write_op write(const T &value);
};

} // namespace boost::cobalt

#endif
