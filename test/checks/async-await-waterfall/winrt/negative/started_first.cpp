// Both run already when the first is awaited.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;

IAsyncOperation<bool> same(StorageFile ours, StorageFile theirs) {
  auto left = FileIO::ReadTextAsync(ours);
  auto right = FileIO::ReadTextAsync(theirs);
  const auto a = co_await left;
  const auto b = co_await right;
  co_return a.size() == b.size();
}
