// Shaped like <seastar/util/short_streams.hh>.

#ifndef SEASTAR_UTIL_SHORT_STREAMS_HH_INCLUDED
#define SEASTAR_UTIL_SHORT_STREAMS_HH_INCLUDED

#include <seastar/core/iostream.hh>

namespace seastar::util {

future<sstring> read_entire_stream_contiguous(input_stream<char> &inp);
future<> skip_entire_stream(input_stream<char> &inp);

} // namespace seastar::util

#endif
