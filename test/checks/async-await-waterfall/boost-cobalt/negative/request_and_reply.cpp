// The reply belongs to the request, its body to its head: one socket, and one
// buffer.
#include <boost/cobalt/io/read.hpp>
#include <boost/cobalt/io/stream_socket.hpp>
#include <boost/cobalt/io/write.hpp>
#include <boost/cobalt/task.hpp>
#include <string>

namespace cobalt = boost::cobalt;

cobalt::task<std::size_t> ask(cobalt::io::stream_socket &peer,
                              std::string request, std::string &reply) {
  co_await cobalt::io::write(peer, request);
  const auto head = co_await cobalt::io::read(peer, reply);
  const auto body = co_await cobalt::io::read(peer, reply);
  co_return head + body;
}
