//===--- StopSignals.cpp - Ctrl-C as news among others --------------------===//

#include "tool/StopSignals.h"
#ifdef __linux__
#include <sys/signalfd.h>
#endif
#include <unistd.h>

using namespace async_tidy;

StopSignals::StopSignals() {
  sigset_t Stopping;
  sigemptyset(&Stopping);
#ifdef __linux__
  sigaddset(&Stopping, SIGINT);
  sigaddset(&Stopping, SIGTERM);
  Descriptor = signalfd(-1, &Stopping, SFD_NONBLOCK | SFD_CLOEXEC);
  if (Descriptor < 0)
    sigemptyset(&Stopping);
#endif
  sigprocmask(SIG_BLOCK, &Stopping, &Before);
}

StopSignals::~StopSignals() {
  if (Descriptor >= 0)
    close(Descriptor);
  sigprocmask(SIG_SETMASK, &Before, nullptr);
}

bool StopSignals::take() {
#ifdef __linux__
  signalfd_siginfo Which;
  return Descriptor >= 0 &&
         read(Descriptor, &Which, sizeof(Which)) == sizeof(Which);
#else
  return false;
#endif
}
