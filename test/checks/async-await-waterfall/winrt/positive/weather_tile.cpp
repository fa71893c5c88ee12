// A tile shows two pages of a weather service; the client sends any number of
// requests at once.
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace winrt::Windows::Foundation;
using winrt::Windows::Web::Http::HttpClient;

IAsyncOperation<winrt::hstring> tile(HttpClient client, Uri today,
                                     Uri tomorrow) {
  auto now = co_await client.GetStringAsync(today);
  //         ^~~~~~~~ warning: 1 round trip instead of 2
  //         ^~~~~~~~ no fix: an operation runs from the moment it is made
  auto next = co_await client.GetStringAsync(tomorrow);
  co_return now + next;
}
