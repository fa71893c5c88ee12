#include <agrpc/asio_grpc.hpp>
#include <boost/asio.hpp>
#include <string>
