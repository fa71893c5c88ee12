#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <string>
