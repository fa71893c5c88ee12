#include <corral/corral.h>
#include <string>
#include <vector>
