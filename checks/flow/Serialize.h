//===--- Serialize.h - Flows as bytes ---------------------------*- C++ -*-===//
//
// Goes in: a Flow, or bytes that serialize() made.
// Comes out: bytes, or the same Flow.
// Errors: deserialize() refuses what is not a Flow, is of another version, or
// was damaged (the bytes carry a hash of themselves); it never crashes on
// input.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_SERIALIZE_H
#define ASYNC_TIDY_FLOW_SERIALIZE_H

#include "checks/flow/Flow.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

std::string serialize(const Flow &F);
llvm::Expected<Flow> deserialize(llvm::StringRef Bytes);

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_SERIALIZE_H
