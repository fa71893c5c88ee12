//===--- Progress.cpp - How far a run is ----------------------------------===//

#include "tool/Progress.h"
#include "llvm/Support/raw_ostream.h"

using namespace async_tidy;

/// Back to the start of the line, and nothing behind.
static constexpr char ClearLine[] = "\r\x1b[K";

Progress::Progress(std::size_t Total, bool Wanted)
    : Total(Total), Shown(Wanted && llvm::errs().is_displayed()) {
  show(0);
}

Progress::~Progress() {
  if (Shown)
    llvm::errs() << ClearLine;
}

void Progress::show(std::size_t Done) {
  if (Shown)
    llvm::errs() << ClearLine << "[" << Done << "/" << Total
                 << "] files parsed";
}
