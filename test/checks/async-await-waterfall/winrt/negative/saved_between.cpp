// The copy is read after the text has been written.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;

IAsyncOperation<bool> backedUp(StorageFile file, StorageFile copy,
                               winrt::hstring text) {
  const auto before = co_await FileIO::ReadTextAsync(file);
  co_await FileIO::WriteTextAsync(file, text);
  const auto saved = co_await FileIO::ReadTextAsync(copy);
  co_return saved.size() == before.size();
}
