// Shaped like <seastar/core/fstream.hh>.

#ifndef SEASTAR_CORE_FSTREAM_HH_INCLUDED
#define SEASTAR_CORE_FSTREAM_HH_INCLUDED

#include <seastar/core/file.hh>
#include <seastar/core/iostream.hh>

namespace seastar {

input_stream<char> make_file_input_stream(file file, std::uint64_t offset,
                                          std::uint64_t len);
input_stream<char> make_file_input_stream(file file);
future<output_stream<char>> make_file_output_stream(file file) noexcept;

} // namespace seastar

#endif
