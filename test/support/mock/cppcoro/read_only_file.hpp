// Shaped like <cppcoro/read_only_file.hpp>.

#ifndef CPPCORO_READ_ONLY_FILE_HPP_INCLUDED
#define CPPCORO_READ_ONLY_FILE_HPP_INCLUDED

#include <cppcoro/io_service.hpp>
#include <cppcoro/readable_file.hpp>

#include <filesystem>

namespace cppcoro {

class read_only_file : public readable_file {
public:
  [[nodiscard]] static read_only_file open(io_service &,
                                           const std::filesystem::path &) {
    return {};
  }
};

} // namespace cppcoro

#endif
