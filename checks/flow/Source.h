//===--- Source.h - Files and byte ranges in them ---------------*- C++ -*-===//
//
// Goes in: nothing; these are the values by which a Flow names text.
// Comes out: Source (a file that was read), Extent (bytes of one file).
// Units: every offset counts bytes from the start of the file; End is one past
// the last byte. Text itself is not kept: whoever needs it reads the file and
// compares Source::Hash first.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_SOURCE_H
#define ASYNC_TIDY_FLOW_SOURCE_H

#include <cstdint>
#include <string>
#include <vector>

namespace async_tidy {

/// An index into one of the tables of a Flow or a Function. Tables never
/// shrink, so an index stays good as long as its Flow.
using Index = std::uint32_t;

/// The index that names nothing.
inline constexpr Index NoIndex = ~Index(0);

/// Bytes of one file.
struct Extent {
  Index Source = NoIndex; ///< Into Flow::Sources.
  std::uint32_t Begin = 0;
  std::uint32_t End = 0;
  /// Some of it comes out of a macro: it can be pointed at (Begin is the place
  /// of the expansion), but must not be edited.
  bool InMacro = false;

  bool valid() const { return Source != NoIndex; }
  bool contains(const Extent &Other) const {
    return Source == Other.Source && Begin <= Other.Begin && Other.End <= End;
  }
  friend bool operator==(const Extent &, const Extent &) = default;
  friend auto operator<=>(const Extent &, const Extent &) = default;
};

/// One `#include` line.
struct Include {
  std::string Spelled;  ///< With its delimiters: `<asio.hpp>`, `"a.h"`.
  std::string Resolved; ///< Path of the file it found; empty if it found none.
  std::uint32_t Begin = 0; ///< Of the `#`.
  std::uint32_t End = 0;   ///< One past the last byte of the file name.

  friend bool operator==(const Include &, const Include &) = default;
};

/// A file that the unit read.
struct Source {
  std::string Path;       ///< Absolute, without `.` and `..`.
  std::uint64_t Hash = 0; ///< llvm::xxh3_64bits of the content that was parsed.
  std::uint32_t Size = 0;
  bool User = false;     ///< Findings may be reported here.
  bool MainFile = false; ///< The file the compile command names.
  std::vector<Include> Includes;
  /// Offsets of the names of conditional directives (`if` … `endif`), sorted:
  /// no fix may reach across one.
  std::vector<std::uint32_t> Conditionals;

  friend bool operator==(const Source &, const Source &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_SOURCE_H
