//===--- CallGraph.h - Functions in the order of their calls ----*- C++ -*-===//
//
// Goes in: a linked Program, a function, and which functions are of no
// interest. Comes out: the function and all that it may call, over others or
// not, each behind what it calls. Functions that call each other come as one
// group. Time and memory grow with the calls; however deep these go, the stack
// does not. Limits: direct calls, and lambdas that are handed over.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_CALLGRAPH_H
#define ASYNC_TIDY_ANALYSIS_CALLGRAPH_H

#include "checks/analysis/Program.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace async_tidy {

struct CallGroup {
  std::vector<FunctionRef> Members;
  bool Cycle = false; ///< They call themselves or each other.
};

/// \p Skip: neither the function nor what it calls is wanted.
std::vector<CallGroup> calleesFirst(const Program &Linked, FunctionRef From,
                                    llvm::function_ref<bool(FunctionRef)> Skip);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_CALLGRAPH_H
