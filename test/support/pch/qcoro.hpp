#include <QCoroIODevice>
#include <QCoroTask>
#include <QCoroTimer>
