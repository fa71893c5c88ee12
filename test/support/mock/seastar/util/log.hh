// Shaped like <seastar/util/log.hh>.

#ifndef SEASTAR_UTIL_LOG_HH_INCLUDED
#define SEASTAR_UTIL_LOG_HH_INCLUDED

#include <seastar/core/sstring.hh>

namespace seastar {

class logger {
public:
  explicit logger(sstring name);
  template <typename... Args> void error(const char *fmt, Args &&...) noexcept;
  template <typename... Args> void warn(const char *fmt, Args &&...) noexcept;
  template <typename... Args> void info(const char *fmt, Args &&...) noexcept;
  template <typename... Args> void debug(const char *fmt, Args &&...) noexcept;
  template <typename... Args> void trace(const char *fmt, Args &&...) noexcept;
};

} // namespace seastar

#endif
