//===--- CompileCommands.cpp - What to parse, and how ---------------------===//

#include "tool/CompileCommands.h"
#include "checks/lower/SourcePath.h"
#include "tool/Adjust.h"
#include "clang/Driver/Types.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include <set>

using namespace async_tidy;
using namespace llvm;
using clang::tooling::CompilationDatabase;
using clang::tooling::CompileCommand;
using clang::tooling::JSONCompilationDatabase;

static constexpr StringLiteral DatabaseName = "compile_commands.json";

/// The driver that Clang's library puts before a command without one.
static constexpr StringLiteral FixedDriver = "clang-tool";

bool async_tidy::liesUnder(StringRef File, StringRef Folder) {
  return Folder == "/" || (File.consume_front(Folder) && File.starts_with("/"));
}

static std::string databaseAt(StringRef Folder) {
  SmallString<128> Path(Folder);
  sys::path::append(Path, DatabaseName);
  return sys::fs::exists(Path) ? std::string(Path) : "";
}

static std::set<std::string> foldersIn(StringRef Folder, StringRef Prefix) {
  std::set<std::string> Found;
  std::error_code Error;
  for (sys::fs::directory_iterator It(Folder, Error), End; It != End && !Error;
       It.increment(Error))
    if (sys::path::filename(It->path()).starts_with(Prefix) &&
        sys::fs::is_directory(It->path()))
      Found.insert(It->path());
  return Found;
}

/// The database of one folder: its own, that of `build` or another `build*`,
/// that of a preset's folder in one of these, in this order.
static std::string databaseOf(StringRef Folder) {
  if (std::string Own = databaseAt(Folder); !Own.empty())
    return Own;
  std::set<std::string> Builds = foldersIn(Folder, "build");
  for (const std::string &Build : Builds)
    if (std::string Found = databaseAt(Build); !Found.empty())
      return Found;
  for (const std::string &Build : Builds)
    for (const std::string &Preset : foldersIn(Build, ""))
      if (std::string Found = databaseAt(Preset); !Found.empty())
        return Found;
  return "";
}

static Expected<std::string> nearestDatabase(StringRef Start) {
  for (StringRef Folder = Start; !Folder.empty();
       Folder = sys::path::parent_path(Folder))
    if (std::string Found = databaseOf(Folder); !Found.empty())
      return Found;
  return createStringError(
      "no compile_commands.json in '" + Start +
      "', in a folder above it or in their build*/ folders: make "
      "one (cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON), name its "
      "folder with -p, or give a command after '--'");
}

static Expected<std::string> namedDatabase(StringRef Name) {
  SmallString<128> Path(Name);
  if (sys::fs::is_directory(Name))
    sys::path::append(Path, DatabaseName);
  if (!sys::fs::exists(Path))
    return createStringError("no '" + Path +
                             "': -p wants the folder of a "
                             "compile_commands.json");
  return sourcePath(Path);
}

/// The loader names no place in what it cannot read, this does.
static Error validateSyntax(MemoryBufferRef Text) {
  std::string Problem;
  SourceMgr Sources;
  Sources.setDiagHandler(
      [](const SMDiagnostic &D, void *Out) {
        auto &Problem = *static_cast<std::string *>(Out);
        if (Problem.empty())
          Problem = (D.getFilename() + ":" + Twine(D.getLineNo()) + ":" +
                     Twine(D.getColumnNo() + 1) + ": " + D.getMessage())
                        .str();
      },
      &Problem);
  yaml::Stream Stream(Text, Sources, /*ShowColors=*/false);
  if (Stream.validate())
    return Error::success();
  return createStringError(Problem + "; write the compile database anew");
}

namespace {
/// Commands whose file and directory are absolute.
class ListedCommands : public CompilationDatabase {
public:
  explicit ListedCommands(std::vector<CompileCommand> Commands)
      : Commands(std::move(Commands)) {
    for (auto [I, Command] : enumerate(this->Commands))
      ByFile[Command.Filename].push_back(I);
  }

  std::vector<CompileCommand>
  getCompileCommands(StringRef File) const override {
    std::vector<CompileCommand> Result;
    for (std::size_t I : ByFile.lookup(File))
      Result.push_back(Commands[I]);
    return Result;
  }
  std::vector<std::string> getAllFiles() const override {
    return {ByFile.keys().begin(), ByFile.keys().end()};
  }
  std::vector<CompileCommand> getAllCompileCommands() const override {
    return Commands;
  }
  ArrayRef<CompileCommand> commands() const { return Commands; }

private:
  std::vector<CompileCommand> Commands;
  StringMap<SmallVector<std::size_t, 1>> ByFile;
};

struct Database {
  std::string File;
  std::unique_ptr<ListedCommands> Exact;
  /// Answers for files that the database does not have; made when needed.
  std::unique_ptr<CompilationDatabase> Inferring;
};
} // namespace

static Expected<Database> load(StringRef File) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Text = MemoryBuffer::getFile(File);
  if (!Text)
    return createStringError("cannot read '" + File +
                             "': " + Text.getError().message());
  if (Error E = validateSyntax(**Text))
    return std::move(E);
  std::string Problem;
  std::unique_ptr<CompilationDatabase> Loaded =
      JSONCompilationDatabase::loadFromBuffer(
          (*Text)->getBuffer(), Problem,
          clang::tooling::JSONCommandLineSyntax::Gnu);
  if (!Loaded)
    return createStringError(File + ": " + StringRef(Problem).rtrim(".\n") +
                             "; write the compile database anew");
  std::vector<CompileCommand> Commands = Loaded->getAllCompileCommands();
  for (CompileCommand &Command : Commands) {
    Command.Directory =
        sourcePath(Command.Directory, sys::path::parent_path(File));
    Command.Filename = sourcePath(Command.Filename, Command.Directory);
  }
  return Database{File.str(),
                  std::make_unique<ListedCommands>(std::move(Commands)),
                  nullptr};
}

namespace types = clang::driver::types;

static types::ID languageOf(StringRef File) {
  StringRef Extension = sys::path::extension(File);
  Extension.consume_front(".");
  return types::lookupTypeForExtension(Extension);
}

static bool isCxxSource(StringRef File) {
  types::ID Language = languageOf(File);
  return Language != types::TY_INVALID && types::isCXX(Language) &&
         !types::onlyPrecompileType(Language);
}

/// C, assembler and what else a database may hold never await. Headers, names
/// without extension, and C files that a C++ driver or option makes C++ may.
static bool mayBeCxx(StringRef File, ArrayRef<std::string> Arguments) {
  types::ID Language = languageOf(File);
  if (Language == types::TY_INVALID || types::isCXX(Language) ||
      types::onlyPrecompileType(Language))
    return true;
  if (Language != types::TY_C)
    return false;
  return any_of(Arguments, [](StringRef A) {
    return A == "--driver-mode=g++" || A == "-xc++" || A == "c++";
  });
}

namespace {
/// Collects units, each distinct one once.
class Collector {
public:
  Collector(const Options &O, std::string ResourceDirectory)
      : O(O), ResourceDirectory(std::move(ResourceDirectory)) {}

  Error addPath(StringRef Path);
  Error addWholeDatabase(StringRef Start);
  Error addFixed(StringRef Path);
  Units take() { return std::move(Result); }

private:
  Expected<Database *> databaseFor(StringRef Start);
  void add(const CompileCommand &Command, StringRef File);
  Error addFolder(const Database &D, StringRef Folder);
  Error addFile(Database &D, StringRef File);

  const Options &O;
  std::string ResourceDirectory;
  Units Result;
  StringMap<Database> Databases;
  std::set<std::vector<std::string>> Seen;
};
} // namespace

Expected<Database *> Collector::databaseFor(StringRef Start) {
  Expected<std::string> File =
      O.Database.empty() ? nearestDatabase(Start) : namedDatabase(O.Database);
  if (!File)
    return File.takeError();
  if (auto Known = Databases.find(*File); Known != Databases.end())
    return &Known->second;
  Expected<Database> Loaded = load(*File);
  if (!Loaded)
    return Loaded.takeError();
  Database &D = Databases[*File] = std::move(*Loaded);
  for (const CompileCommand &Command : D.Exact->commands())
    Result.AllFiles.push_back(Command.Filename);
  return &D;
}

void Collector::add(const CompileCommand &Command, StringRef File) {
  Expected<std::vector<std::string>> Arguments =
      adjustCommand(Command, File, ResourceDirectory);
  if (!Arguments) {
    Result.Bad.push_back({File.str(), toString(Arguments.takeError())});
    return;
  }
  if (!mayBeCxx(File, *Arguments))
    return;
  std::vector<std::string> Key = *Arguments;
  Key.push_back(Command.Directory);
  if (!Seen.insert(std::move(Key)).second)
    return;
  StringRef Driver = sys::path::filename(Arguments->front());
  StringRef InferredFrom = Command.Heuristic;
  if (!InferredFrom.consume_front("inferred from "))
    InferredFrom = "";
  Result.Good.push_back({File.str(), Command.Directory, std::move(*Arguments),
                         !Driver.contains("clang") || Driver == FixedDriver,
                         InferredFrom.str()});
}

Error Collector::addFolder(const Database &D, StringRef Folder) {
  bool Any = false;
  for (const CompileCommand &Command : D.Exact->commands())
    if (liesUnder(Command.Filename, Folder)) {
      Any = true;
      add(Command, Command.Filename);
    }
  if (Any)
    return Error::success();
  return createStringError(
      "no file under '" + Folder + "' is in " + D.File +
      ": build that part too, or name another database with -p");
}

/// The commands of \p File, also if it is listed under another name that leads
/// to the same file.
static std::vector<CompileCommand> exactCommands(const ListedCommands &Listed,
                                                 StringRef File) {
  std::vector<CompileCommand> Result = Listed.getCompileCommands(File);
  if (Result.empty())
    copy_if(Listed.commands(), std::back_inserter(Result),
            [&](const CompileCommand &Command) {
              return sys::path::filename(Command.Filename) ==
                         sys::path::filename(File) &&
                     sys::fs::equivalent(Command.Filename, File);
            });
  return Result;
}

Error Collector::addFile(Database &D, StringRef File) {
  Result.Named.push_back(File.str());
  std::vector<CompileCommand> Commands = exactCommands(*D.Exact, File);
  if (Commands.empty()) {
    if (!D.Inferring)
      D.Inferring = clang::tooling::inferMissingCompileCommands(
          std::make_unique<ListedCommands>(*D.Exact));
    Commands = D.Inferring->getCompileCommands(File);
  }
  if (Commands.empty())
    return createStringError(
        "'" + File + "' is not in " + D.File +
        ", which has no command to infer one from: give a command "
        "after '--'");
  for (const CompileCommand &Command : Commands)
    add(Command, File);
  return Error::success();
}

Error Collector::addPath(StringRef Path) {
  std::string Absolute = sourcePath(Path);
  sys::fs::file_status Status;
  if (std::error_code Error = sys::fs::status(Absolute, Status))
    return createStringError("cannot read '" + Path + "': " + Error.message());
  bool Folder = sys::fs::is_directory(Status);
  Expected<Database *> D = databaseFor(
      Folder ? StringRef(Absolute) : sys::path::parent_path(Absolute));
  if (!D)
    return D.takeError();
  return Folder ? addFolder(**D, Absolute) : addFile(**D, Absolute);
}

Error Collector::addWholeDatabase(StringRef Start) {
  Expected<Database *> D = databaseFor(Start);
  if (!D)
    return D.takeError();
  return addFolder(**D, "/");
}

static Expected<std::vector<std::string>> sourcesUnder(StringRef Folder) {
  std::set<std::string> Found;
  std::error_code Error;
  for (sys::fs::recursive_directory_iterator It(Folder, Error), End;
       It != End && !Error; It.increment(Error))
    if (isCxxSource(It->path()))
      Found.insert(It->path());
  if (Error)
    return createStringError("cannot read '" + Folder +
                             "': " + Error.message());
  if (Found.empty())
    return createStringError("no C++ source under '" + Folder + "'");
  return std::vector<std::string>(Found.begin(), Found.end());
}

Error Collector::addFixed(StringRef Path) {
  std::string Absolute = sourcePath(Path);
  sys::fs::file_status Status;
  if (std::error_code Error = sys::fs::status(Absolute, Status))
    return createStringError("cannot read '" + Path + "': " + Error.message());
  std::vector<std::string> Files{Absolute};
  if (sys::fs::is_directory(Status)) {
    Expected<std::vector<std::string>> Found = sourcesUnder(Absolute);
    if (!Found)
      return Found.takeError();
    Files = std::move(*Found);
  }
  SmallString<128> Here;
  sys::fs::current_path(Here);
  clang::tooling::FixedCompilationDatabase Fixed(Here, *O.FixedCommand);
  for (const std::string &File : Files) {
    Result.Named.push_back(File);
    Result.AllFiles.push_back(File);
    for (const CompileCommand &Command : Fixed.getCompileCommands(File))
      add(Command, File);
  }
  return Error::success();
}

Expected<Units> async_tidy::findUnits(const Options &O) {
  std::string ResourceDirectory = clangResourceDirectory();
  if (ResourceDirectory.empty())
    return createStringError("Clang's own headers are not installed (looked "
                             "in " ASYNC_TIDY_CLANG_HEADERS
                             "): install libclang-common-19-dev");
  Collector C(O, std::move(ResourceDirectory));
  if (O.Paths.empty()) {
    SmallString<128> Here;
    sys::fs::current_path(Here);
    if (Error E = C.addWholeDatabase(Here))
      return std::move(E);
  }
  for (const std::string &Path : O.Paths)
    if (Error E = O.FixedCommand ? C.addFixed(Path) : C.addPath(Path))
      return std::move(E);
  return C.take();
}
