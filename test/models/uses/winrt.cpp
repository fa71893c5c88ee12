// A tour of C++/WinRT. The names of the functions say what the model must know
// of their statements (see UsesTest.cpp).

#include <chrono>
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Storage.h>

using namespace std::chrono_literals;
using namespace winrt::Windows::Foundation;
using namespace winrt::Windows::Storage;
using namespace winrt::Windows::Storage::Streams;

struct Dispatcher {};
IAsyncOperation<int> work();
IAsyncActionWithProgress<int> upload();
IAsyncOperationWithProgress<int, int> download();

IAsyncAction orders(const winrt::apartment_context &context, Dispatcher &ui,
                    void *handle, IAsyncOperation<int> running,
                    const StorageFolder &folder, const StorageFile &file) {
  co_await winrt::resume_background();
  co_await winrt::resume_foreground(ui);
  co_await winrt::thread_pool();
  co_await winrt::resume_after(1s);
  co_await winrt::resume_on_signal(handle);
  auto token = co_await winrt::get_cancellation_token();
  auto progress = co_await winrt::get_progress_token();
  running.Cancel();
  auto result = running.get();
  auto made = co_await folder.CreateFileAsync(L"a.txt");
  auto stream = co_await file.OpenAsync(0);
  co_await file.DeleteAsync();
  co_await FileIO::WriteTextAsync(file, L"text");
}

IAsyncAction looks(const StorageFolder &folder, const StorageFile &file,
                   const IAsyncOperation<int> &running,
                   const winrt::Windows::Web::Http::HttpClient &client,
                   const IRandomAccessStream &stream, const IBuffer &buffer) {
  auto found = co_await folder.GetFileAsync(L"a.txt");
  auto same = co_await StorageFile::GetFileFromPathAsync(L"C:/a.txt");
  auto text = co_await FileIO::ReadTextAsync(file);
  auto page = co_await client.GetStringAsync(Uri(L"https://example.org"));
  auto state = running.Status();
  auto result = running.GetResults();
  auto name = file.Name() + winrt::to_hstring(1);
  auto size = stream.Size() + buffer.Length() + name.size();
}

IAsyncAction changes(const DataReader &reader, const DataWriter &writer,
                     const IRandomAccessStream &stream, const IBuffer &buffer) {
  co_await reader.LoadAsync(4);
  reader.ReadUInt32();
  reader.ReadString(4);
  writer.WriteString(L"text");
  co_await writer.StoreAsync();
  co_await stream.ReadAsync(buffer, 4, 0);
  co_await stream.WriteAsync(buffer);
  co_await stream.FlushAsync();
}

IAsyncAction wraps() { co_await winrt::resume_agile(work()); }

IAsyncAction joins() {
  co_await winrt::when_all(upload(), download());
  co_await winrt::when_any(work(), work());
}
