// Shaped like <winrt/base.h> of C++/WinRT: strings, the waits of coroutines,
// combinators. Debian has no C++/WinRT. Nothing runs here.

#ifndef WINRT_BASE_H
#define WINRT_BASE_H

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace winrt {

struct hstring {
  hstring();
  hstring(const wchar_t *text);
  hstring(const hstring &);
  hstring(hstring &&) noexcept;
  hstring &operator=(const hstring &);
  ~hstring();
  std::uint32_t size() const noexcept;
  bool empty() const noexcept;
  const wchar_t *c_str() const noexcept;
  operator std::wstring_view() const noexcept;
};
inline hstring operator+(const hstring &left, const hstring &right) {
  return left;
}
hstring to_hstring(int value);

namespace Windows::Foundation {
using TimeSpan = std::chrono::duration<std::int64_t, std::ratio<1, 10000000>>;
enum class AsyncStatus { Started, Completed, Canceled, Error };
} // namespace Windows::Foundation

namespace impl {

template <class T> struct awaiter {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() const;
};
template <typename Async, bool preserve_context>
struct await_adapter : awaiter<typename Async::result_type> {};
struct apartment_awaiter : awaiter<void> {};
struct timespan_awaiter : awaiter<void> {};
struct signal_awaiter : awaiter<bool> {};

} // namespace impl

struct fire_and_forget {};

struct apartment_context {
  apartment_context() = default;
};
inline impl::apartment_awaiter operator co_await(const apartment_context &) {
  return {};
}
struct thread_pool {
  auto operator co_await() { return impl::awaiter<void>{}; }
};

inline auto resume_background() noexcept { return impl::awaiter<void>{}; }
template <typename Dispatcher>
auto resume_foreground(const Dispatcher &, int priority = 0) noexcept {
  return impl::awaiter<bool>{};
}
inline impl::timespan_awaiter
resume_after(Windows::Foundation::TimeSpan) noexcept {
  return {};
}
inline auto operator co_await(Windows::Foundation::TimeSpan duration) {
  return resume_after(duration);
}
inline impl::signal_awaiter
resume_on_signal(void *, Windows::Foundation::TimeSpan = {}) noexcept {
  return {};
}
template <typename Async> auto resume_agile(Async &&) {
  return impl::await_adapter<std::decay_t<Async>, false>{};
}

struct get_cancellation_token_t {};
inline get_cancellation_token_t get_cancellation_token() noexcept { return {}; }
struct get_progress_token_t {};
inline get_progress_token_t get_progress_token() noexcept { return {}; }

} // namespace winrt

template <typename... Args>
struct std::coroutine_traits<winrt::fire_and_forget, Args...> {
  struct promise_type {
    winrt::fire_and_forget get_return_object() const noexcept { return {}; }
    void return_void() const noexcept {}
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void unhandled_exception() const noexcept {}
  };
};

#endif
