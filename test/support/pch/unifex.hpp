#include <string>
#include <unifex/task.hpp>
#include <vector>
