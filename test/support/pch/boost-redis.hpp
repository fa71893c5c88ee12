#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <string>
