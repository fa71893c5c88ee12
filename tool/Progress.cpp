//===--- Progress.cpp - How far a run is ----------------------------------===//

#include "tool/Progress.h"

using namespace async_tidy;

/// Back to the start of the line, and nothing behind.
static constexpr char ClearLine[] = "\r\x1b[K";

Progress::Progress(llvm::raw_ostream &OS, std::size_t Total, bool Wanted,
                   Clock::duration Every)
    : OS(OS), Total(Total), Wanted(Wanted), Terminal(OS.is_displayed()),
      Every(Every) {
  if (Terminal)
    show(0);
}

Progress::~Progress() {
  if (Wanted && Terminal)
    OS << ClearLine;
}

void Progress::show(std::size_t Done) {
  if (!Wanted)
    return;
  if (Terminal) {
    OS << ClearLine << "[" << Done << "/" << Total << "] files parsed";
    return;
  }
  // The end is told by what follows.
  if (Done == Total || Clock::now() - Last < Every)
    return;
  OS << "async-tidy: " << Done << " of " << Total << " files\n";
  Last = Clock::now();
}
