//===--- Compilers.cpp ----------------------------------------------------===//

#include "test/support/Compilers.h"
#include "checks/lower/Lower.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/xxhash.h"
#include <optional>

using namespace llvm;

namespace async_tidy::test {
namespace {

constexpr StringLiteral PrefixDir = ASYNC_TIDY_TEST_PREFIX_DIR;
constexpr StringLiteral KeptDir = ASYNC_TIDY_TEST_KEPT_DIR;
constexpr StringLiteral MockDir = ASYNC_TIDY_TEST_MOCK_DIR;

/// The precompiled header of a library, pch/boost-mysql.hpp for the line
/// `#include <boost/mysql/pool.hpp>`; empty: it has none of its own.
std::string prefixOf(StringRef Line) {
  if (!Line.consume_front("#include <"))
    return "";
  std::string Name = Line.split('>').first.split('.').first.str();
  std::replace(Name.begin(), Name.end(), '/', '-');
  for (StringRef Part = Name; !Part.empty();
       Part = Part.substr(0, Part.rfind('-'))) {
    if (sys::fs::exists(PrefixDir + "/" + Part + ".pch"))
      return Part.str();
    if (!Part.contains('-'))
      break;
  }
  return "";
}

/// The precompiled header that holds what \p Text includes from a library.
std::string prefixFor(StringRef Text) {
  // What others are built on comes last, its operators on top of it first.
  static constexpr std::pair<StringLiteral, StringLiteral> Prefixes[] = {
      {"#include <QCoro", "qcoro"},
      {"#include <asio/experimental/awaitable_operators.hpp>",
       "asio-operators"},
      {"#include <boost/asio/experimental/awaitable_operators.hpp>",
       "boost-asio-operators"},
      {"#include <asio.hpp>", "asio"},
      {"#include <boost/asio.hpp>", "boost-asio"},
  };
  for (StringRef Line : split(Text, '\n'))
    if (std::string Own = prefixOf(Line);
        !Own.empty() && Own != "asio" && Own != "boost-asio")
      return Own;
  for (const auto &[Include, Prefix] : Prefixes)
    if (Text.contains(Include))
      return Prefix.str();
  return "cppcoro";
}

std::string prefixFile(StringRef Text, StringRef Suffix) {
  return (PrefixDir + "/" + prefixFor(Text) + Suffix).str();
}

/// What both compilers are told about every fixture.
std::vector<std::string> commonFlags() {
  return {ASYNC_TIDY_TEST_COMMON_FLAGS};
}

std::vector<std::string> clangFlags(StringRef Text) {
  std::vector<std::string> Flags = commonFlags();
  Flags.insert(Flags.end(), {ASYNC_TIDY_TEST_CLANG_DEFINES});
  Flags.insert(Flags.end(), {"-include-pch", prefixFile(Text, ".pch")});
  return Flags;
}

std::vector<std::string> gccFlags(StringRef Text) {
  std::vector<std::string> Flags = commonFlags();
  // GCC takes the .gch that lies beside the header.
  Flags.insert(Flags.end(), {"-include", prefixFile(Text, ".hpp")});
  return Flags;
}

struct LowerAction : clang::ASTFrontendAction {
  struct Consumer : clang::ASTConsumer {
    Consumer(LowerAction &Action, clang::Preprocessor &PP)
        : Action(Action), Record(PP) {}
    void HandleTranslationUnit(clang::ASTContext &Context) override {
      Action.Result = lower(Context, Record, [&](StringRef Path) {
        return Path == Action.UserFile;
      });
    }
    LowerAction &Action;
    PreprocessorRecord Record;
  };

  LowerAction(std::string UserFile, bool Quickly, Flow &Result)
      : UserFile(std::move(UserFile)), Quickly(Quickly), Result(Result) {}
  clang::TranslationUnitKind getTranslationUnitKind() override {
    return Quickly ? clang::TU_Prefix : clang::TU_Complete;
  }
  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &CI, StringRef) override {
    return std::make_unique<Consumer>(*this, CI.getPreprocessor());
  }

  std::string UserFile;
  bool Quickly;
  Flow &Result;
};

/// Status and all output of a command.
struct Outcome {
  int Status = 0;
  std::string Output;
};

Expected<Outcome> execute(ArrayRef<std::string> Command) {
  SmallString<128> Log;
  if (std::error_code EC =
          sys::fs::createTemporaryFile("async-tidy-test", "log", Log))
    return createFileError("temporary file", EC);
  FileRemover Remove(Log);
  const SmallVector<StringRef> Args(Command.begin(), Command.end());
  const std::optional<StringRef> Redirects[] = {StringRef(), Log.str(),
                                                Log.str()};
  Outcome Result;
  std::string Problem;
  Result.Status = sys::ExecuteAndWait(Args.front(), Args, std::nullopt,
                                      Redirects, 120, 0, &Problem);
  ErrorOr<std::unique_ptr<MemoryBuffer>> Output = MemoryBuffer::getFile(Log);
  if (!Output)
    return createFileError(Log, Output.getError());
  Result.Output = (*Output)->getBuffer().str() + Problem;
  return Result;
}

std::vector<std::string> command(Compiler With, StringRef Text) {
  std::vector<std::string> Command = {
      With == Compiler::Gcc ? ASYNC_TIDY_TEST_GCC : ASYNC_TIDY_TEST_CLANG};
  append_range(Command,
               With == Compiler::Gcc ? gccFlags(Text) : clangFlags(Text));
  return Command;
}

/// Whether \p Text may include the mock header \p Path, by its first folder.
bool mayInclude(StringRef Text, StringRef Path) {
  StringRef Folder = Path.drop_front(MockDir.size() + 1).split('/').first;
  return Text.contains(("<" + Folder).str());
}

/// A name for what \p Command makes of \p Text: it changes when the command,
/// the text, a mock header of its library or the precompiled header does.
std::string key(ArrayRef<std::string> Command, StringRef Text) {
  std::string All = join(Command, " ") + Text.str();
  std::vector<std::string> Files = {prefixFile(Text, ".pch"),
                                    prefixFile(Text, ".hpp.gch")};
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator It(MockDir, EC), End;
       It != End && !EC; It.increment(EC))
    if (mayInclude(Text, It->path()))
      Files.push_back(It->path());
  sort(Files);
  for (const std::string &File : Files) {
    sys::fs::file_status Status;
    if (!sys::fs::status(File, Status))
      All +=
          formatv("{0} {1} {2}\n", File, Status.getSize(),
                  Status.getLastModificationTime().time_since_epoch().count());
  }
  return utohexstr(xxh3_64bits(All));
}

/// What Clang makes of a file, and what it has to say against it.
struct Parsed {
  Flow Unit;
  std::string Errors;
};

Parsed parse(const SourceText &File, bool Quickly) {
  auto Memory = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  Memory->addFile(File.Path, 0, MemoryBuffer::getMemBuffer(File.Text));
  auto Files =
      makeIntrusiveRefCnt<vfs::OverlayFileSystem>(vfs::getRealFileSystem());
  Files->pushOverlay(Memory);
  // Clang counts references to it, so it cannot live on the stack.
  auto Manager = makeIntrusiveRefCnt<clang::FileManager>(
      clang::FileSystemOptions(), Files);

  std::vector<std::string> Command = {ASYNC_TIDY_TEST_CLANG, "-w",
                                      "-fsyntax-only", "-resource-dir",
                                      ASYNC_TIDY_TEST_RESOURCE_DIR};
  append_range(Command, clangFlags(File.Text));
  Command.push_back(File.Path);

  Parsed Result;
  clang::tooling::ToolInvocation Invocation(
      std::move(Command),
      std::make_unique<LowerAction>(File.Path, Quickly, Result.Unit),
      Manager.get());
  raw_string_ostream OS(Result.Errors);
  auto Options = makeIntrusiveRefCnt<clang::DiagnosticOptions>();
  clang::TextDiagnosticPrinter Printer(OS, Options.get());
  Invocation.setDiagnosticConsumer(&Printer);
  if (!Invocation.run() && Result.Errors.empty())
    Result.Errors = "clang gives no reason";
  return Result;
}

} // namespace

Expected<Flow> lowerWithClang(const SourceText &File, bool Quickly) {
  Parsed Result = parse(File, Quickly);
  if (!Result.Errors.empty())
    return createStringError("clang says of %s:\n%s", File.Path.c_str(),
                             Result.Errors.c_str());
  return std::move(Result.Unit);
}

Flow lowerAsFarAsItGoes(const SourceText &File) {
  return std::move(parse(File, /*Quickly=*/true).Unit);
}

std::string errorsOf(Compiler By, const SourceText &File) {
  std::vector<std::string> Command = command(By, File.Text);
  Command.insert(Command.end(), {"-w", "-fsyntax-only", File.Path});
  const std::string Kept =
      (KeptDir + "/compiles-" + key(Command, File.Text)).str();
  if (sys::fs::exists(Kept))
    return "";
  Expected<Outcome> Ran = execute(Command);
  if (!Ran)
    return toString(Ran.takeError());
  if (Ran->Status != 0)
    return Command.front() + " says of " + File.Path + ":\n" + Ran->Output;
  std::error_code EC;
  raw_fd_ostream(Kept, EC)
      << "compiles\n"; // Not kept: compiled again next time.
  return "";
}

Expected<std::string> run(const SourceText &File, Compiler With) {
  std::vector<std::string> Command = command(With, File.Text);
  Command.push_back(File.Path);
  const std::string Program =
      (KeptDir + "/program-" + key(Command, File.Text)).str();
  const std::string Unfinished = Program + ".new";
  Command.insert(Command.end(), {"-w", "-o", Unfinished});
  if (!sys::fs::exists(Program)) {
    Expected<Outcome> Built = execute(Command);
    if (!Built)
      return Built.takeError();
    if (Built->Status != 0)
      return createStringError("%s", Built->Output.c_str());
    if (std::error_code EC = sys::fs::rename(Unfinished, Program))
      return createFileError(Program, EC);
  }
  Expected<Outcome> Ran = execute({Program});
  if (!Ran)
    return Ran.takeError();
  if (Ran->Status != 0)
    return createStringError("%s ends with status %d:\n%s", File.Path.c_str(),
                             Ran->Status, Ran->Output.c_str());
  return Ran->Output;
}

} // namespace async_tidy::test
