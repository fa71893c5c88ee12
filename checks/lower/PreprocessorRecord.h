//===--- PreprocessorRecord.h - What only the preprocessor sees -*- C++ -*-===//
//
// The data behind PreprocessorRecord (Lower.h), for SourceTable.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_PREPROCESSORRECORD_H
#define ASYNC_TIDY_LOWER_PREPROCESSORRECORD_H

#include "checks/lower/Lower.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

struct PreprocessorRecord::Data {
  struct File {
    std::vector<Include> Includes;
    std::vector<std::uint32_t> Conditionals;
  };
  llvm::DenseMap<clang::FileID, File> Files;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_PREPROCESSORRECORD_H
