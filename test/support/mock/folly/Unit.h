// Shaped like <folly/Unit.h>.

#ifndef FOLLY_UNIT_H_INCLUDED
#define FOLLY_UNIT_H_INCLUDED

#include <type_traits>

namespace folly {

struct Unit {
  constexpr bool operator==(const Unit &) const { return true; }
};

template <typename T>
using lift_unit_t = std::conditional_t<std::is_void_v<T>, Unit, T>;

} // namespace folly

#endif
