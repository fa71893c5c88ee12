// Shaped like <stdexec/execution.hpp>: senders, and the objects that make and
// adapt them. Debian has no stdexec. Nothing runs here.

#ifndef STDEXEC_EXECUTION_HPP
#define STDEXEC_EXECUTION_HPP

#include <coroutine>
#include <exception>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace stdexec {

struct sender_tag {};
struct scheduler_tag {};

template <class... Vs> struct __values {};
template <class Sender>
using __values_of = typename std::decay_t<Sender>::__completes_with;

template <class... Lists> struct __concat;
template <> struct __concat<> {
  using type = __values<>;
};
template <class... As> struct __concat<__values<As...>> {
  using type = __values<As...>;
};
template <class... As, class... Bs, class... Rest>
struct __concat<__values<As...>, __values<Bs...>, Rest...>
    : __concat<__values<As..., Bs...>, Rest...> {};

template <class List> struct __single;
template <> struct __single<__values<>> {
  using type = void;
};
template <class V> struct __single<__values<V>> {
  using type = V;
};
template <class A, class B, class... Vs>
struct __single<__values<A, B, Vs...>> {
  using type = std::tuple<A, B, Vs...>;
};

template <class List> struct __sexpr {
  using sender_concept = sender_tag;
  using __completes_with = List;
};

template <class T> struct __value_list {
  using type = __values<std::decay_t<T>>;
};
template <> struct __value_list<void> {
  using type = __values<>;
};

template <class Sender>
concept sender =
    std::is_same_v<typename std::decay_t<Sender>::sender_concept, sender_tag>;
template <class Scheduler>
concept scheduler =
    std::is_same_v<typename std::decay_t<Scheduler>::scheduler_concept,
                   scheduler_tag>;

namespace __as_awaitable {
template <class T> struct __sender_awaitable {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume();
};
} // namespace __as_awaitable

template <class Promise> struct with_awaitable_senders {
  template <class Value> decltype(auto) await_transform(Value &&value) {
    if constexpr (sender<Value>)
      return __as_awaitable::__sender_awaitable<
          typename __single<__values_of<Value>>::type>{};
    else
      return std::forward<Value>(value);
  }
};

struct inplace_stop_token {
  bool stop_requested() const noexcept;
  bool stop_possible() const noexcept;
};
struct inplace_stop_source {
  inplace_stop_token get_token() const noexcept;
  bool request_stop() noexcept;
  bool stop_requested() const noexcept;
};

struct just_t {
  template <class... Vs>
  auto operator()(Vs &&...) const -> __sexpr<__values<std::decay_t<Vs>...>> {
    return {};
  }
};
struct schedule_t {
  template <scheduler S> auto operator()(S &&s) const { return s.schedule(); }
};
struct starts_on_t {
  template <scheduler S, sender Sndr>
  auto operator()(S &&, Sndr &&) const -> __sexpr<__values_of<Sndr>> {
    return {};
  }
};
struct on_t {
  template <scheduler S, sender Sndr>
  auto operator()(S &&, Sndr &&) const -> __sexpr<__values_of<Sndr>> {
    return {};
  }
};
struct continues_on_t {
  template <sender Sndr, scheduler S>
  auto operator()(Sndr &&, S &&) const -> __sexpr<__values_of<Sndr>> {
    return {};
  }
};
struct then_t {
  template <sender Sndr, class Fun>
  auto operator()(Sndr &&, Fun) const -> __sexpr<__values<int>> {
    return {};
  }
};
struct stopped_as_optional_t {
  template <sender Sndr> auto operator()(Sndr &&) const {
    using Value = typename __single<__values_of<Sndr>>::type;
    return __sexpr<__values<std::optional<Value>>>{};
  }
};
struct when_all_t {
  template <sender... Sndrs> auto operator()(Sndrs &&...) const {
    return __sexpr<typename __concat<__values_of<Sndrs>...>::type>{};
  }
};
struct when_all_with_variant_t {
  template <sender... Sndrs> auto operator()(Sndrs &&...) const {
    return __sexpr<__values<std::variant<__values_of<Sndrs>>...>>{};
  }
};
struct sync_wait_t {
  template <sender Sndr> auto operator()(Sndr &&) const {
    return std::optional<
        std::tuple<std::decay_t<typename __single<__values_of<Sndr>>::type>>>{};
  }
};
struct __read_env_t {
  template <class Query> auto operator()(Query) const {
    return __sexpr<__values<inplace_stop_token>>{};
  }
};
struct get_stop_token_t {
  auto operator()() const -> __sexpr<__values<inplace_stop_token>> {
    return {};
  }
};
struct spawn_t {
  template <sender Sndr, class Token>
  void operator()(Sndr &&, Token &&) const {}
};
struct spawn_future_t {
  template <sender Sndr, class Token>
  auto operator()(Sndr &&, Token &&) const -> __sexpr<__values_of<Sndr>> {
    return {};
  }
};

inline constexpr just_t just{};
inline constexpr schedule_t schedule{};
inline constexpr starts_on_t starts_on{};
inline constexpr on_t on{};
inline constexpr continues_on_t continues_on{};
inline constexpr then_t then{};
inline constexpr stopped_as_optional_t stopped_as_optional{};
inline constexpr when_all_t when_all{};
inline constexpr when_all_with_variant_t when_all_with_variant{};
inline constexpr sync_wait_t sync_wait{};
inline constexpr __read_env_t read_env{};
inline constexpr get_stop_token_t get_stop_token{};
inline constexpr spawn_t spawn{};
inline constexpr spawn_future_t spawn_future{};

class counting_scope {
public:
  struct token {};
  token get_token() noexcept;
  void close() noexcept;
  void request_stop() noexcept;
  auto join() noexcept { return __sexpr<__values<>>{}; }
};

class run_loop {
public:
  void run();
  void finish();
};

} // namespace stdexec

#endif
