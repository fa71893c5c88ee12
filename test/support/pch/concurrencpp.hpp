#include <concurrencpp/concurrencpp.h>
#include <string>
