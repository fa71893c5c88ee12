//===--- Program.h - Flows joined -------------------------------*- C++ -*-===//
//
// Goes in: the Flows of some translation units (one, in clang-tidy and clangd).
// Comes out: a Program: every function once, found by USR.
// A header's function that several units lowered is kept from the first unit in
// the order given, so the result does not depend on threads.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_PROGRAM_H
#define ASYNC_TIDY_ANALYSIS_PROGRAM_H

#include "checks/flow/Flow.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace async_tidy {

/// A function together with the tables its indices lead into.
struct FunctionRef {
  const Flow *Unit = nullptr;
  const Function *Body = nullptr;

  explicit operator bool() const { return Body != nullptr; }
};

class Program {
public:
  /// Keeps references to \p Units: they must outlive the Program.
  static Program link(llvm::ArrayRef<Flow> Units);

  /// The definition, or an empty reference if no unit has it.
  FunctionRef find(llvm::StringRef Usr) const;

  /// Distinct functions in order of unit, then of source.
  llvm::ArrayRef<FunctionRef> functions() const { return Functions; }

private:
  std::vector<FunctionRef> Functions;
  llvm::StringMap<FunctionRef> ByUsr;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_PROGRAM_H
