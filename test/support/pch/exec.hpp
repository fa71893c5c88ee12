#include <exec/task.hpp>
#include <string>
#include <vector>
