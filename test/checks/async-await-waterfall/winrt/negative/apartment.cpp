// The context that was kept brings the coroutine back to its apartment.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;

IAsyncOperation<bool> visible(StorageFile theme, StorageFile layout) {
  winrt::apartment_context caller;
  const auto colours = co_await FileIO::ReadTextAsync(theme);
  co_await caller;
  const auto panes = co_await FileIO::ReadTextAsync(layout);
  co_return !colours.empty() && !panes.empty();
}
