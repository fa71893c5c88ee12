//===--- ModelYaml.h - The keys of a model file -----------------*- C++ -*-===//
//
// Private to checks/models: the mapping between YAML keys and the values of
// ModelFile.h, in terms of LLVM's YAML input. All keys are optional here, so
// that a misspelt key is reported as unknown and not as a missing one;
// ModelFile.cpp says what is missing.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_MODELYAML_H
#define ASYNC_TIDY_MODELS_MODELYAML_H

#include "checks/models/ModelFile.h"

namespace async_tidy::model_yaml {

/// `{ns}` and `{include}` of names, and the title messages use.
struct Spelling {
  std::string Namespace;
  std::string Include;
  std::string Title;
};

/// A file as it is written: names still hold placeholders.
struct WrittenFile {
  ModelFile Rows;
  std::vector<Spelling> Spellings;
};

/// Turns addresses inside a text into lines and columns.
class LineTable {
public:
  explicit LineTable(llvm::StringRef Text);
  FilePoint pointOf(const char *Address) const;

private:
  std::vector<const char *> Starts;
};

/// Errors: syntax, unknown keys, values of the wrong kind.
llvm::Expected<WrittenFile> read(llvm::MemoryBufferRef Yaml);

llvm::Error errorAt(llvm::StringRef File, FilePoint Where,
                    const llvm::Twine &Message);

} // namespace async_tidy::model_yaml

#endif // ASYNC_TIDY_MODELS_MODELYAML_H
