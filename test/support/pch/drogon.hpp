#include <drogon/utils/coroutine.h>
#include <string>
#include <vector>
