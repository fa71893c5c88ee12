//===--- Adjust.cpp - A compile command made fit for Clang ----------------===//

#include "tool/Adjust.h"
#include "clang/Basic/Version.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/Options.h"
#include "clang/Driver/Types.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/TargetSelect.h"
#include <dlfcn.h>

using namespace async_tidy;
using namespace llvm;
namespace options = clang::driver::options;

namespace {
/// Arguments that live as long as the adjusting takes.
struct Arguments {
  BumpPtrAllocator Memory;
  StringSaver Saver{Memory};
  SmallVector<const char *, 64> Values;
};
} // namespace

static Error expandResponseFiles(Arguments &Args, StringRef Directory) {
  IntrusiveRefCntPtr<vfs::FileSystem> FS =
      vfs::createPhysicalFileSystem().release();
  if (std::error_code Error = FS->setCurrentWorkingDirectory(Directory))
    return createStringError(Error,
                             "the command's directory '" + Directory +
                                 "' cannot be entered: " + Error.message());
  cl::ExpansionContext Expansion(Args.Memory, cl::TokenizeGNUCommandLine);
  Expansion.setVFS(FS.get()).setCurrentDir(Directory);
  if (Error E = Expansion.expandResponseFiles(Args.Values))
    return createStringError("response file: " + toString(std::move(E)));
  for (const char *Value : Args.Values)
    if (Value[0] == '@')
      return createStringError("response file '" + Twine(Value + 1) +
                               "' is not there: build the project first");
  return Error::success();
}

/// Options of the driver or of `-cc1` that load code into the compiler.
static bool loadsCode(const opt::Option &Option) {
  switch (Option.getID()) {
  case options::OPT_fplugin_EQ:
  case options::OPT_fplugin_arg:
  case options::OPT_fpass_plugin_EQ:
  case options::OPT_load:
  case options::OPT_plugin:
  case options::OPT_add_plugin:
  case options::OPT_plugin_arg:
  case options::OPT_mllvm:
    return true;
  default:
    return false;
  }
}

/// Options that say what to make of the input, where to write it, or what to
/// warn about: not our business.
static bool isNotOurs(const opt::Option &Option) {
  return Option.matches(options::OPT_Action_Group) ||
         Option.matches(options::OPT_M_Group) ||
         Option.matches(options::OPT_o) ||
         Option.matches(options::OPT_StaticAnalyzer_Group) ||
         Option.matches(options::OPT_save_temps_EQ) ||
         Option.matches(options::OPT__serialize_diags) ||
         Option.matches(options::OPT_arch) ||
         Option.matches(options::OPT__HASH_HASH_HASH) ||
         Option.matches(options::OPT_v);
}

/// Of what is said about warnings only what turns one off counts: some are
/// errors else.
static bool isAboutWarnings(const opt::Arg &A) {
  return A.getOption().matches(options::OPT_Diag_Group) &&
         !(A.getOption().matches(options::OPT_W_Joined) &&
           StringRef(A.getValue()).starts_with("no-"));
}

static bool isKept(const opt::Arg &A) {
  const opt::Option &Option = A.getOption();
  return !isAboutWarnings(A) && !Option.matches(options::OPT_INPUT) &&
         !Option.matches(options::OPT_UNKNOWN) &&
         !Option.hasFlag(options::Unsupported) && !loadsCode(Option) &&
         !isNotOurs(Option);
}

/// A precompiled header made by another compiler cannot be read; the header it
/// was made from can.
static bool appendTextOfPch(const opt::Arg &A, StringRef Directory,
                            opt::ArgStringList &Out, StringSaver &Saver) {
  if (!A.getOption().matches(options::OPT_include_pch))
    return false;
  StringRef Header = A.getValue();
  if (!Header.consume_back(".pch") && !Header.consume_back(".gch"))
    return false;
  SmallString<128> Path(Header);
  sys::fs::make_absolute(Directory, Path);
  if (!sys::fs::exists(Path))
    return false;
  // CMake names both.
  bool Named = any_of(Out, [&](const char *V) { return Header == V; });
  if (!Named) {
    Out.push_back("-include");
    Out.push_back(Saver.save(Header).data());
  }
  return true;
}

/// What stood behind -Xclang, less what is unknown, as -Xclang arguments.
static void appendFrontendOptions(ArrayRef<const char *> Values,
                                  StringRef Directory, opt::ArgStringList &Out,
                                  StringSaver &Saver) {
  unsigned MissingIndex = 0, MissingCount = 0;
  opt::InputArgList List = clang::driver::getDriverOptTable().ParseArgs(
      Values, MissingIndex, MissingCount, opt::Visibility(options::CC1Option));
  opt::ArgStringList Kept;
  for (const opt::Arg *A : List)
    if (isKept(*A) && !appendTextOfPch(*A, Directory, Kept, Saver))
      A->render(List, Kept);
  for (const char *Value : Kept) {
    Out.push_back("-Xclang");
    Out.push_back(Saver.save(Value).data());
  }
}

/// The options of the command that concern how its file reads.
static std::vector<std::string> keptOptions(Arguments &Args,
                                            StringRef Directory) {
  unsigned MissingIndex = 0, MissingCount = 0;
  opt::InputArgList List = clang::driver::getDriverOptTable().ParseArgs(
      ArrayRef(Args.Values).drop_front(), MissingIndex, MissingCount,
      opt::Visibility(options::ClangOption));
  opt::ArgStringList Kept;
  SmallVector<const char *> Frontend;
  for (const opt::Arg *A : List) {
    if (A->getOption().matches(options::OPT_Xclang))
      Frontend.push_back(A->getValue());
    else if (isKept(*A) && !appendTextOfPch(*A, Directory, Kept, Args.Saver))
      A->render(List, Kept);
  }
  appendFrontendOptions(Frontend, Directory, Kept, Args.Saver);
  return {Kept.begin(), Kept.end()};
}

/// Clang looks for the C++ library beside the driver, so its place counts.
static std::string absoluteDriver(StringRef Driver, StringRef Directory) {
  if (!Driver.contains('/'))
    if (ErrorOr<std::string> Found = sys::findProgramByName(Driver))
      return *Found;
  SmallString<128> Path(Driver);
  if (Driver.contains('/'))
    sys::fs::make_absolute(Directory, Path);
  return std::string(Path);
}

static bool hasOption(ArrayRef<std::string> Args, StringRef Prefix) {
  return any_of(Args, [&](StringRef A) { return A.starts_with(Prefix); });
}

/// A header on its own, `.h` among them, is C++ here.
static bool isHeader(StringRef File) {
  namespace types = clang::driver::types;
  StringRef Extension = sys::path::extension(File);
  Extension.consume_front(".");
  types::ID Type = types::lookupTypeForExtension(Extension);
  return Extension.empty() ||
         (Type != types::TY_INVALID && types::onlyPrecompileType(Type));
}

Expected<std::vector<std::string>>
async_tidy::adjustCommand(const clang::tooling::CompileCommand &Command,
                          StringRef File, StringRef ResourceDirectory) {
  if (Command.CommandLine.empty())
    return createStringError("its compile command is empty");
  Arguments Args;
  for (const std::string &Value : Command.CommandLine)
    Args.Values.push_back(Value.c_str());
  if (Error E = expandResponseFiles(Args, Command.Directory))
    return std::move(E);

  std::vector<std::string> Result = keptOptions(Args, Command.Directory);
  Result.insert(Result.begin(),
                absoluteDriver(Command.CommandLine[0], Command.Directory));
  if (isHeader(File) && !hasOption(Result, "-x"))
    Result.push_back("-xc++-header");
  if (!hasOption(Result, "-resource-dir"))
    Result.push_back("-resource-dir=" + ResourceDirectory.str());
  Result.insert(Result.end(), {"-w", "-fsyntax-only"});
  // Only a registered target is recognised in a driver's name.
  InitializeAllTargetInfos();
  clang::tooling::addTargetAndModeForProgramName(Result, Result.front());
  Result.insert(Result.end(), {"--", File.str()});
  return Result;
}

/// The headers lie beside the library that is running; the folder the build was
/// configured with serves installations that moved only the library.
std::string async_tidy::clangResourceDirectory() {
  SmallVector<std::string, 2> Candidates;
  Dl_info Library;
  auto InLibrary = reinterpret_cast<void *>(&clang::getClangFullVersion);
  SmallString<128> Real;
  if (dladdr(InLibrary, &Library) &&
      !sys::fs::real_path(Library.dli_fname, Real))
    Candidates.push_back(clang::driver::Driver::GetResourcesPath(Real));
  Candidates.push_back(ASYNC_TIDY_CLANG_HEADERS);
  for (const std::string &Candidate : Candidates)
    if (sys::fs::exists(Candidate + "/include/stddef.h"))
      return Candidate;
  return "";
}
