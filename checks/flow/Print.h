//===--- Print.h - Flows for people -----------------------------*- C++ -*-===//
//
// The form of `--print=flow`: one line a step, indented by block, places and
// types spelled as in the source. It is a golden test format: it holds no
// absolute path and no index, so it does not change with the machine.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_PRINT_H
#define ASYNC_TIDY_FLOW_PRINT_H

#include "checks/flow/Flow.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

void print(llvm::raw_ostream &OS, const Flow &F);
void print(llvm::raw_ostream &OS, const Flow &F, const Function &Fn);

/// `user.name`, `this->users_`, `(awaited).id`
std::string toString(const Function &Fn, const Place &P);
llvm::StringRef toString(StepKind K);
llvm::StringRef toString(AwaitForm F);
llvm::StringRef toString(Passing P);

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_PRINT_H
