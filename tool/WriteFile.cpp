//===--- WriteFile.cpp - A whole file at once -----------------------------===//

#include "tool/WriteFile.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

using namespace async_tidy;
using namespace llvm;

static std::error_code writeTo(int Descriptor, StringRef Content) {
  raw_fd_ostream OS(Descriptor, /*shouldClose=*/true);
  OS << Content;
  OS.close();
  std::error_code E = OS.error();
  OS.clear_error();
  return E;
}

static std::error_code writeThrough(StringRef Path, StringRef Content) {
  int Descriptor = -1;
  if (std::error_code E = sys::fs::openFileForWrite(
          Path, Descriptor, sys::fs::CD_CreateAlways, sys::fs::OF_None))
    return E;
  return writeTo(Descriptor, Content);
}

/// Makes what \p Descriptor is open on as much alike \p Old as can be seen.
/// The mode comes last: a change of owner takes some of it away.
static std::error_code imitate(int Descriptor,
                               const sys::fs::file_status &Old) {
  if (std::error_code E = sys::fs::changeFileOwnership(
          Descriptor, Old.getUser(), Old.getGroup()))
    return E;
  return sys::fs::setPermissions(Descriptor, Old.permissions());
}

/// \p Old is the file that is replaced, if there is one.
static std::error_code
replaceFile(StringRef Path, StringRef Content,
            const std::optional<sys::fs::file_status> &Old) {
  // LLVM's temporary files take a `%` in the path for one of theirs.
  std::string Temporary =
      (Path + "." + Twine(sys::Process::getProcessId()) + ".tmp").str();
  int Descriptor = -1;
  if (std::error_code E = sys::fs::openFileForWrite(
          Temporary, Descriptor, sys::fs::CD_CreateNew, sys::fs::OF_None))
    return E;
  sys::RemoveFileOnSignal(Temporary);
  auto Forget =
      make_scope_exit([&] { sys::DontRemoveFileOnSignal(Temporary); });
  bool Alike = !Old || !imitate(Descriptor, *Old);
  std::error_code E = writeTo(Descriptor, Content);
  if (!E && Alike)
    E = sys::fs::rename(Temporary, Path);
  if (E || !Alike)
    sys::fs::remove(Temporary);
  return E || Alike ? E : writeThrough(Path, Content);
}

static bool isReadOnly(StringRef Path, const sys::fs::file_status &Status) {
  return !(Status.permissions() & sys::fs::all_write) ||
         !sys::fs::can_write(Path);
}

std::error_code async_tidy::writeFile(StringRef Path, StringRef Content) {
  sys::fs::file_status Status;
  std::error_code Missing = sys::fs::status(Path, Status);
  // A link to what is not there yet makes the file it leads to.
  if (Missing ? sys::fs::is_symlink_file(Path)
              : !sys::fs::is_regular_file(Status))
    return writeThrough(Path, Content);
  if (Missing)
    return replaceFile(Path, Content, std::nullopt);
  SmallString<128> Real;
  if (std::error_code E = sys::fs::real_path(Path, Real))
    return E;
  if (isReadOnly(Real, Status))
    return make_error_code(std::errc::permission_denied);
  return replaceFile(Real, Content, Status);
}

Error async_tidy::writeOutput(StringRef Path, StringRef Content) {
  if (Path == "-") {
    outs() << Content;
    return Error::success();
  }
  if (std::error_code E = writeFile(Path, Content))
    return createStringError("cannot write '" + Path + "': " + E.message());
  return Error::success();
}
