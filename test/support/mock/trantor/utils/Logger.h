// Shaped like <trantor/utils/Logger.h>: a logger is a temporary of the line.

#ifndef TRANTOR_UTILS_LOGGER_H
#define TRANTOR_UTILS_LOGGER_H

#include <string>

namespace trantor {

class LogStream {
public:
  LogStream &operator<<(int);
  LogStream &operator<<(const char *);
  LogStream &operator<<(const std::string &);
};

class Logger {
public:
  enum LogLevel { kTrace, kDebug, kInfo, kWarn, kError };
  Logger(const char *file, int line, LogLevel level);
  ~Logger();
  LogStream &stream();
  static LogLevel logLevel();
};

} // namespace trantor

#define LOG_DEBUG                                                              \
  if (trantor::Logger::logLevel() <= trantor::Logger::kDebug)                  \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kDebug).stream()
#define LOG_ERROR                                                              \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::kError).stream()

#endif
