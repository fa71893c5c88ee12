#include <string>
#include <td/actor/coro_task.h>
#include <vector>
