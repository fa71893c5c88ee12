//===--- Main.cpp - async-tidy --------------------------------------------===//

#include "tool/Run.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/WithColor.h"

using namespace async_tidy;

int main(int Argc, const char **Argv) {
  llvm::setBugReportMsg("async-tidy crashed; please report this with what "
                        "follows.\n");
  llvm::InitLLVM Setup(Argc, Argv);
  llvm::Expected<Options> O = parseOptions(Argc, Argv);
  llvm::Expected<int> Status = O ? run(*O) : O.takeError();
  if (Status)
    return *Status;
  llvm::WithColor::error(llvm::errs(), "async-tidy")
      << toString(Status.takeError()) << '\n';
  return 2;
}
