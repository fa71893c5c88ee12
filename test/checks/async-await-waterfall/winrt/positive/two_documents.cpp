// An editor reads two files that do not need each other. The operations run
// once they are made, so that making both is all it takes.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;

IAsyncOperation<bool> same(StorageFile ours, StorageFile theirs) {
  const auto left = co_await FileIO::ReadTextAsync(ours);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  //                ^~~~~~~~ no fix: an operation runs from the moment it is
  //                made
  const auto right = co_await FileIO::ReadTextAsync(theirs);
  co_return left.size() == right.size();
}
