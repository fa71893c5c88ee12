//===--- Lower.h - Clang's AST to Flow --------------------------*- C++ -*-===//
//
// Goes in: a parsed translation unit, and which files are the user's.
// Comes out: its Flow: every function with a body in a user file, as steps.
// Limits: what is not understood becomes an Opaque step, never a gap; a body
// with errors gives a Function with Broken set and no steps.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_LOWER_H
#define ASYNC_TIDY_LOWER_LOWER_H

#include "checks/flow/Flow.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <memory>

namespace clang {
class ASTContext;
class CompilerInstance;
class Preprocessor;
} // namespace clang

namespace async_tidy {

/// Says of an absolute path whether findings may be reported there. System
/// headers are never asked about.
using UserFilePredicate = std::function<bool(llvm::StringRef)>;

/// Remembers include lines and conditional directives while the preprocessor
/// runs; create one before parsing and hand it to lower() afterwards.
class PreprocessorRecord {
public:
  explicit PreprocessorRecord(clang::Preprocessor &PP);
  ~PreprocessorRecord();
  PreprocessorRecord(PreprocessorRecord &&) noexcept;

  struct Data;
  const Data &data() const { return *Shared; }

private:
  std::shared_ptr<Data> Shared;
};

Flow lower(clang::ASTContext &Context, const PreprocessorRecord &Record,
           const UserFilePredicate &IsUserFile);

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_LOWER_H
