// The second load takes what the first has left.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage::Streams;

IAsyncOperation<std::uint32_t> loaded(DataReader reader) {
  const auto head = co_await reader.LoadAsync(4);
  const auto body = co_await reader.LoadAsync(64);
  co_return head + body;
}
