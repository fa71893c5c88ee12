// Shaped like <seastar/core/seastar.hh>.

#ifndef SEASTAR_CORE_SEASTAR_HH_INCLUDED
#define SEASTAR_CORE_SEASTAR_HH_INCLUDED

#include <seastar/core/file.hh>
#include <seastar/net/api.hh>
#include <string_view>

namespace seastar {

server_socket listen(socket_address sa);
future<connected_socket> connect(socket_address sa);
future<file> open_file_dma(std::string_view name, open_flags flags) noexcept;
future<> make_directory(std::string_view name) noexcept;
future<> touch_directory(std::string_view name) noexcept;
future<> sync_directory(std::string_view name) noexcept;
future<> remove_file(std::string_view name) noexcept;
future<> rename_file(std::string_view old_name,
                     std::string_view new_name) noexcept;
future<std::uint64_t> file_size(std::string_view name) noexcept;
future<bool> file_exists(std::string_view name) noexcept;
future<std::uint64_t> fs_avail(std::string_view name) noexcept;
future<std::uint64_t> fs_free(std::string_view name) noexcept;

} // namespace seastar

#endif
