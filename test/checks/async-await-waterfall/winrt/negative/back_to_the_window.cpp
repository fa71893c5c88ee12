// The second file is read on the window's thread again.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;

struct Dispatcher {};

IAsyncOperation<int> lines(StorageFile text, StorageFile notes,
                           Dispatcher window) {
  const auto first = co_await FileIO::ReadTextAsync(text);
  co_await winrt::resume_foreground(window);
  const auto second = co_await FileIO::ReadTextAsync(notes);
  co_return static_cast<int>(first.size() + second.size());
}
