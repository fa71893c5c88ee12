// Shaped like <winrt/Windows.Storage.h>, <winrt/Windows.Storage.Streams.h> and
// <winrt/Windows.Web.Http.h>. Nothing runs here.

#ifndef WINRT_WINDOWS_STORAGE_H
#define WINRT_WINDOWS_STORAGE_H

#include <winrt/Windows.Foundation.h>

namespace winrt::Windows::Storage::Streams {
struct IBuffer;
struct IRandomAccessStream;
} // namespace winrt::Windows::Storage::Streams
namespace winrt::Windows::Storage {
struct StorageFile;
} // namespace winrt::Windows::Storage

namespace winrt::impl {
namespace wf = Windows::Foundation;
namespace ws = Windows::Storage;

template <typename D> struct consume_Windows_Storage_Streams_IBuffer {
  std::uint32_t Length() const;
};
template <typename D> struct consume_Windows_Storage_Streams_IInputStream {
  wf::IAsyncOperationWithProgress<ws::Streams::IBuffer, std::uint32_t>
  ReadAsync(const ws::Streams::IBuffer &buffer, std::uint32_t count,
            int options) const;
};
template <typename D> struct consume_Windows_Storage_Streams_IOutputStream {
  wf::IAsyncOperationWithProgress<std::uint32_t, std::uint32_t>
  WriteAsync(const ws::Streams::IBuffer &buffer) const;
  wf::IAsyncOperation<bool> FlushAsync() const;
};
template <typename D>
struct consume_Windows_Storage_Streams_IRandomAccessStream {
  std::uint64_t Size() const;
};
template <typename D> struct consume_Windows_Storage_Streams_IDataReader {
  wf::IAsyncOperation<std::uint32_t> LoadAsync(std::uint32_t count) const;
  std::uint32_t ReadUInt32() const;
  hstring ReadString(std::uint32_t length) const;
};
template <typename D> struct consume_Windows_Storage_Streams_IDataWriter {
  wf::IAsyncOperation<std::uint32_t> StoreAsync() const;
  void WriteString(const hstring &text) const;
};
template <typename D> struct consume_Windows_Storage_IStorageItem {
  hstring Name() const;
  wf::IAsyncAction DeleteAsync() const;
};
template <typename D> struct consume_Windows_Storage_IStorageFile {
  wf::IAsyncOperation<ws::Streams::IRandomAccessStream>
  OpenAsync(int mode) const;
};
template <typename D> struct consume_Windows_Storage_IStorageFolder {
  wf::IAsyncOperation<ws::StorageFile> GetFileAsync(const hstring &name) const;
  wf::IAsyncOperation<ws::StorageFile>
  CreateFileAsync(const hstring &name) const;
};
template <typename D> struct consume_Windows_Web_Http_IHttpClient {
  wf::IAsyncOperationWithProgress<hstring, int>
  GetStringAsync(const wf::Uri &uri) const;
};
} // namespace winrt::impl

namespace winrt::Windows::Storage::Streams {

struct IBuffer : impl::consume_Windows_Storage_Streams_IBuffer<IBuffer> {};
struct IRandomAccessStream
    : impl::consume_Windows_Storage_Streams_IInputStream<IRandomAccessStream>,
      impl::consume_Windows_Storage_Streams_IOutputStream<IRandomAccessStream>,
      impl::consume_Windows_Storage_Streams_IRandomAccessStream<
          IRandomAccessStream> {};
struct DataReader
    : impl::consume_Windows_Storage_Streams_IDataReader<DataReader> {
  explicit DataReader(const IRandomAccessStream &stream);
};
struct DataWriter
    : impl::consume_Windows_Storage_Streams_IDataWriter<DataWriter> {
  explicit DataWriter(const IRandomAccessStream &stream);
};

} // namespace winrt::Windows::Storage::Streams

namespace winrt::Windows::Storage {

struct StorageFile : impl::consume_Windows_Storage_IStorageFile<StorageFile>,
                     impl::consume_Windows_Storage_IStorageItem<StorageFile> {
  static Foundation::IAsyncOperation<StorageFile>
  GetFileFromPathAsync(const hstring &path);
};
struct StorageFolder
    : impl::consume_Windows_Storage_IStorageFolder<StorageFolder>,
      impl::consume_Windows_Storage_IStorageItem<StorageFolder> {};
struct FileIO {
  static Foundation::IAsyncOperation<hstring>
  ReadTextAsync(const StorageFile &file);
  static Foundation::IAsyncAction WriteTextAsync(const StorageFile &file,
                                                 const hstring &text);
};

} // namespace winrt::Windows::Storage

namespace winrt::Windows::Web::Http {

struct HttpClient : impl::consume_Windows_Web_Http_IHttpClient<HttpClient> {
  HttpClient();
};

} // namespace winrt::Windows::Web::Http

#endif
