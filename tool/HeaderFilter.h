//===--- HeaderFilter.h - Which headers are reported in ---------*- C++ -*-===//
//
// Goes in: the patterns of --header-filter or of a .clang-tidy.
// Comes out: a value that says of a header of the project whether findings are
// reported in it. Unlike in clang-tidy, no pattern means all of them.
// Errors: what is no regular expression.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_HEADERFILTER_H
#define ASYNC_TIDY_TOOL_HEADERFILTER_H

#include "llvm/Support/Error.h"
#include "llvm/Support/Regex.h"
#include <memory>

namespace async_tidy {

class HeaderFilter {
public:
  /// Admits all headers.
  HeaderFilter() = default;

  /// Headers that match \p Wanted and not \p Unwanted; an empty pattern says
  /// nothing.
  static llvm::Expected<HeaderFilter> of(llvm::StringRef Wanted,
                                         llvm::StringRef Unwanted);

  /// \p Path is absolute. Main files are no matter of headers.
  bool admits(llvm::StringRef Path) const;

private:
  std::shared_ptr<const llvm::Regex> Wanted, Unwanted;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_HEADERFILTER_H
