#include <string>
#include <vector>
#include <yaclib/coro/future.hpp>
