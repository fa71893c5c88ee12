//===--- Verify.h - Is a Flow whole? ----------------------------*- C++ -*-===//
//
// Goes in: a Flow that came from somewhere else, or that a test wants checked.
// Comes out: nothing, or what is wrong with it: an index that leads out of its
// table, or a step without what its kind promises. Whoever reads a Flow relies
// on this and checks no index again.
// Limits: that the facts are true of the source is not checked.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_VERIFY_H
#define ASYNC_TIDY_FLOW_VERIFY_H

#include "checks/flow/Flow.h"

namespace async_tidy {

/// A clause such as `a type index of app::f leads nowhere`; empty: all is well.
std::string verify(const Flow &F);

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_VERIFY_H
