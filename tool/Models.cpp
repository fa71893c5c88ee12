//===--- Models.cpp - Library facts by list of files ----------------------===//

#include "tool/Models.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace async_tidy;
using namespace llvm;

static Expected<LibraryModel> load(ArrayRef<std::string> Files) {
  Expected<LibraryModel> Model = LibraryModel::builtin();
  for (const std::string &File : Files) {
    if (!Model)
      break;
    ErrorOr<std::unique_ptr<MemoryBuffer>> Text =
        MemoryBuffer::getFile(File, /*IsText=*/true);
    if (!Text)
      return createStringError(Text.getError(),
                               "cannot read the model '" + File +
                                   "': " + Text.getError().message());
    Model = Model->with(**Text);
  }
  return Model;
}

Expected<const LibraryModel *>
Models::with(const std::vector<std::string> &Files) {
  auto Known = Loaded.find(Files);
  if (Known == Loaded.end()) {
    Expected<LibraryModel> Model = load(Files);
    if (!Model)
      return Model.takeError();
    Known = Loaded.emplace(Files, std::move(*Model)).first;
  }
  return &Known->second;
}
