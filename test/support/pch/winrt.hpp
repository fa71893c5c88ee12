#include <winrt/Windows.Foundation.h>
