// Shaped like <folly/CancellationToken.h>.

#ifndef FOLLY_CANCELLATIONTOKEN_H_INCLUDED
#define FOLLY_CANCELLATIONTOKEN_H_INCLUDED

namespace folly {

class CancellationToken {
public:
  bool isCancellationRequested() const noexcept { return false; }
  bool canBeCancelled() const noexcept { return false; }
};

class CancellationSource {
public:
  CancellationToken getToken() const noexcept { return {}; }
  bool requestCancellation() const noexcept { return true; }
  bool isCancellationRequested() const noexcept { return false; }
};

} // namespace folly

#endif
