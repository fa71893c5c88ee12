// Shaped like <seastar/core/abort_source.hh>.

#ifndef SEASTAR_CORE_ABORT_SOURCE_HH_INCLUDED
#define SEASTAR_CORE_ABORT_SOURCE_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

class abort_source {
public:
  void request_abort() noexcept;
  bool abort_requested() const noexcept;
  // Throws when an abort was requested.
  void check() const;
};

} // namespace seastar

#endif
