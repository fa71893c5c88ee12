// Shaped like <winrt/Windows.Foundation.h>: the four asynchronous operations,
// which run from the moment they are made. The members of a Windows type come
// from consume_* bases, as in the real headers. Nothing runs here.

#ifndef WINRT_WINDOWS_FOUNDATION_H
#define WINRT_WINDOWS_FOUNDATION_H

#include <winrt/base.h>

namespace winrt::impl {
template <typename Result> struct operation {
  using result_type = Result;
};
template <typename D> struct consume_Windows_Foundation_IAsyncInfo {
  void Cancel() const;
  void Close() const;
  Windows::Foundation::AsyncStatus Status() const;
};
template <typename D> struct consume_Windows_Foundation_IAsyncAction {
  void get() const;
  void GetResults() const;
};
template <typename D, typename TResult>
struct consume_Windows_Foundation_IAsyncOperation {
  TResult get() const;
  TResult GetResults() const;
};
template <typename D> struct consume_Windows_Foundation_IUriRuntimeClass {
  hstring Host() const;
};
} // namespace winrt::impl

namespace winrt::Windows::Foundation {

struct IAsyncAction
    : impl::operation<void>,
      impl::consume_Windows_Foundation_IAsyncAction<IAsyncAction>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncAction> {};
template <typename TResult>
struct IAsyncOperation
    : impl::operation<TResult>,
      impl::consume_Windows_Foundation_IAsyncOperation<IAsyncOperation<TResult>,
                                                       TResult>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncOperation<TResult>> {};
template <typename TProgress>
struct IAsyncActionWithProgress : impl::operation<void> {};
template <typename TResult, typename TProgress>
struct IAsyncOperationWithProgress : impl::operation<TResult> {};

inline impl::await_adapter<IAsyncAction, true>
operator co_await(const IAsyncAction &) {
  return {};
}
template <typename TProgress>
impl::await_adapter<IAsyncActionWithProgress<TProgress>, true>
operator co_await(const IAsyncActionWithProgress<TProgress> &) {
  return {};
}
template <typename TResult>
impl::await_adapter<IAsyncOperation<TResult>, true>
operator co_await(const IAsyncOperation<TResult> &) {
  return {};
}
template <typename TResult, typename TProgress>
impl::await_adapter<IAsyncOperationWithProgress<TResult, TProgress>, true>
operator co_await(const IAsyncOperationWithProgress<TResult, TProgress> &) {
  return {};
}

struct Uri : impl::consume_Windows_Foundation_IUriRuntimeClass<Uri> {
  explicit Uri(const hstring &text);
};

} // namespace winrt::Windows::Foundation

namespace winrt {

template <typename... T>
Windows::Foundation::IAsyncAction when_all(T... async) {
  return {};
}
template <typename T, typename... Rest>
T when_any(const T &first, const Rest &...rest) {
  return first;
}

namespace impl {
struct awaitable_base {
  template <typename Value> decltype(auto) await_transform(Value &&value) {
    if constexpr (std::is_same_v<std::decay_t<Value>, get_cancellation_token_t>)
      return awaiter<int>{};
    else if constexpr (std::is_same_v<std::decay_t<Value>,
                                      get_progress_token_t>)
      return awaiter<int>{};
    else
      return static_cast<Value &&>(value);
  }
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_never final_suspend() const noexcept { return {}; }
  void unhandled_exception() const noexcept {}
};
} // namespace impl

} // namespace winrt

template <typename... Args>
struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncAction,
                             Args...> {
  struct promise_type : winrt::impl::awaitable_base {
    winrt::Windows::Foundation::IAsyncAction get_return_object() noexcept;
    void return_void() const noexcept {}
  };
};
template <typename TResult, typename... Args>
struct std::coroutine_traits<
    winrt::Windows::Foundation::IAsyncOperation<TResult>, Args...> {
  struct promise_type : winrt::impl::awaitable_base {
    winrt::Windows::Foundation::IAsyncOperation<TResult>
    get_return_object() noexcept;
    void return_value(const TResult &) const noexcept {}
  };
};

#endif
