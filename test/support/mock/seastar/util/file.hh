// Shaped like <seastar/util/file.hh>.

#ifndef SEASTAR_UTIL_FILE_HH_INCLUDED
#define SEASTAR_UTIL_FILE_HH_INCLUDED

#include <filesystem>
#include <seastar/core/future.hh>
#include <seastar/core/sstring.hh>

namespace seastar {

future<> recursive_remove_directory(std::filesystem::path path) noexcept;

namespace util {

future<sstring> read_entire_file_contiguous(std::filesystem::path path);

} // namespace util
} // namespace seastar

#endif
