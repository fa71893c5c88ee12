//===--- Main.cpp - async-tidy --------------------------------------------===//

#include "tool/Run.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/WithColor.h"
#include <csignal>
#include <cstdlib>

using namespace async_tidy;

/// An output that could not be written must not crash the process when it ends.
static void forgetOutputErrors() {
  llvm::outs().flush();
  llvm::outs().clear_error();
  llvm::errs().clear_error();
}

/// Who closes the pipe (`| head -1`) has seen enough; a full disk has not.
static int statusOf(int Status) {
  llvm::outs().flush();
  std::error_code E = llvm::outs().error();
  if (!E || E == std::errc::broken_pipe)
    return Status;
  llvm::WithColor::error(llvm::errs(), "async-tidy")
      << "cannot write to standard output: " << E.message() << '\n';
  return 2;
}

int main(int Argc, const char **Argv) {
  llvm::setBugReportMsg("async-tidy crashed; please report this with what "
                        "follows.\n");
  llvm::InitLLVM Setup(Argc, Argv, /*InstallPipeSignalExitHandler=*/false);
  std::signal(SIGPIPE, SIG_IGN);
  // Before the streams end, since it is registered after they began; --help
  // leaves without coming back here.
  llvm::outs();
  llvm::errs();
  std::atexit(forgetOutputErrors);
  llvm::Expected<Options> O = parseOptions(Argc, Argv);
  llvm::Expected<int> Status = O ? run(*O) : O.takeError();
  if (Status)
    return statusOf(*Status);
  llvm::WithColor::error(llvm::errs(), "async-tidy")
      << toString(Status.takeError()) << '\n';
  return 2;
}
