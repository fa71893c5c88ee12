// Shaped like <cppcoro/awaitable_traits.hpp> and <cppcoro/is_awaitable.hpp>.

#ifndef CPPCORO_AWAITABLE_TRAITS_HPP_INCLUDED
#define CPPCORO_AWAITABLE_TRAITS_HPP_INCLUDED

#include <concepts>
#include <coroutine>
#include <utility>

namespace cppcoro {

namespace detail {

template <typename T>
concept awaiter = requires(T t) {
  { t.await_ready() } -> std::convertible_to<bool>;
  t.await_resume();
};

template <typename T>
  requires requires(T &&t) { static_cast<T &&>(t).operator co_await(); }
decltype(auto) get_awaiter(T &&value) {
  return static_cast<T &&>(value).operator co_await();
}

template <typename T>
  requires requires(T &&t) { operator co_await(static_cast<T &&>(t)); }
decltype(auto) get_awaiter(T &&value) {
  return operator co_await(static_cast<T &&>(value));
}

template <awaiter T> T &&get_awaiter(T &&value) {
  return static_cast<T &&>(value);
}

} // namespace detail

template <typename T> struct awaitable_traits {};

template <typename T>
  requires requires { detail::get_awaiter(std::declval<T>()); }
struct awaitable_traits<T> {
  using awaiter_t = decltype(detail::get_awaiter(std::declval<T>()));
  using await_result_t = decltype(std::declval<awaiter_t>().await_resume());
};

template <typename T>
inline constexpr bool is_awaitable_v =
    requires { detail::get_awaiter(std::declval<T>()); };

namespace detail {

// `T &&` becomes `T`, `T &` stays.
template <typename T> struct remove_rvalue_reference {
  using type = T;
};
template <typename T> struct remove_rvalue_reference<T &&> {
  using type = T;
};
template <typename T>
using remove_rvalue_reference_t = typename remove_rvalue_reference<T>::type;

} // namespace detail

} // namespace cppcoro

#endif
