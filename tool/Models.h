//===--- Models.h - Library facts by list of files --------------*- C++ -*-===//
//
// Goes in: model files, as options and configuration name them.
// Comes out: the built-in facts with theirs on top, read once for each list.
// Errors: a file that cannot be read or is no model, with file and line.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TOOL_MODELS_H
#define ASYNC_TIDY_TOOL_MODELS_H

#include "checks/models/LibraryModel.h"
#include <map>

namespace async_tidy {

class Models {
public:
  /// The model lives as long as this object.
  llvm::Expected<const LibraryModel *>
  with(const std::vector<std::string> &Files);

private:
  std::map<std::vector<std::string>, LibraryModel> Loaded;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_TOOL_MODELS_H
