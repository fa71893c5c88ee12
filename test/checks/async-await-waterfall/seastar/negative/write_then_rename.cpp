// The order makes the file complete whenever its name is there.
#include <seastar/core/coroutine.hh>
#include <seastar/core/fstream.hh>
#include <seastar/core/seastar.hh>

namespace ss = seastar;

ss::future<std::uint64_t> store(ss::sstring text) {
  auto file = co_await ss::open_file_dma("manifest.tmp", ss::open_flags::wo);
  auto out = co_await ss::make_file_output_stream(file);
  co_await out.write(text);
  co_await out.flush();
  co_await out.close();
  co_await ss::rename_file("manifest.tmp", "manifest");
  co_await ss::sync_directory(".");
  co_return co_await ss::file_size("manifest");
}
