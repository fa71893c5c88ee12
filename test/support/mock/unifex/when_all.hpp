// Shaped like the combinators of libunifex: <unifex/when_all.hpp>,
// <unifex/when_all_range.hpp>, <unifex/stop_when.hpp>. Nothing runs here.

#ifndef UNIFEX_WHEN_ALL_HPP
#define UNIFEX_WHEN_ALL_HPP

#include <unifex/task.hpp>
#include <vector>

namespace unifex {

namespace _when_all::_cpo {
template <typename T> struct _tuple_of {
  using type = std::variant<std::tuple<T>>;
};
template <> struct _tuple_of<void> {
  using type = std::variant<std::tuple<>>;
};
struct _fn {
  template <typename... Senders> auto operator()(Senders &&...) const {
    return _sender_shape::sender<
        std::tuple<typename _tuple_of<_value_of<Senders>>::type...>>{};
  }
};
} // namespace _when_all::_cpo

namespace _when_all_range::_cpo {
struct _fn {
  template <typename Sender> auto operator()(std::vector<Sender>) const {
    return _sender_shape::sender<std::vector<_value_of<Sender>>>{};
  }
};
} // namespace _when_all_range::_cpo

namespace _when_any {
struct _fn {
  template <typename Sender, typename... Senders>
  auto operator()(Sender &&, Senders &&...) const {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
};
} // namespace _when_any

namespace _stop_when_cpo {
struct _fn {
  template <typename Source, typename Trigger>
  auto operator()(Source &&, Trigger &&) const {
    return _sender_shape::sender<_value_of<Source>>{};
  }
};
} // namespace _stop_when_cpo

inline constexpr _when_all::_cpo::_fn when_all{};
inline constexpr _when_all_range::_cpo::_fn when_all_range{};
inline constexpr _when_any::_fn when_any{};
inline constexpr _stop_when_cpo::_fn stop_when{};

} // namespace unifex

#endif
