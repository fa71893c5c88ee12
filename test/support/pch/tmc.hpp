#include <tmc/task.hpp>
#include <string>
#include <vector>
