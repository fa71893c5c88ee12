//===--- EmbeddedModels.h - The YAML files inside the binary ----*- C++ -*-===//
//
// checks/models/CMakeLists.txt lists the files; EmbeddedModels.cmake makes the
// definition of embeddedModels() from their text.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_EMBEDDEDMODELS_H
#define ASYNC_TIDY_MODELS_EMBEDDEDMODELS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace async_tidy {

struct EmbeddedModel {
  llvm::StringRef File; ///< `models/asio.yaml`, for messages.
  llvm::StringRef Text;
};

llvm::ArrayRef<EmbeddedModel> embeddedModels();

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_EMBEDDEDMODELS_H
