//===--- Parse.cpp - One unit to its Flow ---------------------------------===//

#include "tool/Parse.h"
#include "checks/flow/Verify.h"
#include "checks/lower/Lower.h"
#include "checks/lower/SourcePath.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/Utils.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using namespace llvm;
using namespace clang;

/// 17 for C++17; nothing here asks about what is older than C++11.
static unsigned yearOfCxx(const LangOptions &Language) {
  if (Language.CPlusPlus26)
    return 26;
  if (Language.CPlusPlus23)
    return 23;
  if (Language.CPlusPlus20)
    return 20;
  if (Language.CPlusPlus17)
    return 17;
  if (Language.CPlusPlus14)
    return 14;
  return Language.CPlusPlus11 ? 11 : 0;
}

namespace {
/// Keeps the first error and prints nothing.
class FirstError : public DiagnosticConsumer {
public:
  std::optional<Failure> take() { return std::move(First); }
  /// The engine itself knows only once something follows the fatal error.
  bool sawFatal() const { return Fatal; }

private:
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &D) override {
    DiagnosticConsumer::HandleDiagnostic(Level, D);
    Fatal |= Level == DiagnosticsEngine::Fatal;
    if (Level < DiagnosticsEngine::Error || First)
      return;
    SmallString<128> Message;
    D.FormatDiagnostic(Message);
    First.emplace();
    First->Message = std::string(Message);
    if (!D.hasSourceManager() || D.getLocation().isInvalid())
      return;
    SourceManager &SM = D.getSourceManager();
    PresumedLoc Place = SM.getPresumedLoc(SM.getExpansionLoc(D.getLocation()));
    if (Place.isInvalid())
      return;
    First->Place = sourcePath(Place.getFilename(), SM.getFileManager());
    First->Line = Place.getLine();
    First->Column = Place.getColumn();
  }

  std::optional<Failure> First;
  bool Fatal = false;
};

/// Defines what a library's headers need before the first of them is read.
class DefineForLibraries : public PPCallbacks {
public:
  DefineForLibraries(Preprocessor &PP, std::vector<ParseFact> Facts)
      : PP(PP), Facts(std::move(Facts)) {}

private:
  void InclusionDirective(SourceLocation Where, const Token &, StringRef Name,
                          bool, CharSourceRange, OptionalFileEntryRef,
                          StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    for (const ParseFact &Fact : Facts)
      if (StringRef Rest = Name;
          Rest.consume_front(Fact.WhenIncluded) &&
          (Rest.empty() || Rest[0] == '/' || Rest[0] == '.'))
        define(Fact.Define, Where);
  }

  void define(StringRef Definition, SourceLocation Where) {
    auto [Name, Value] = Definition.split('=');
    IdentifierInfo *Macro = PP.getIdentifierInfo(Name);
    if (PP.isMacroDefined(Macro))
      return;
    MacroInfo *Info = PP.AllocateMacroInfo(Where);
    if (!Value.empty()) {
      Token Number;
      Number.startToken();
      Number.setKind(tok::numeric_constant);
      PP.CreateString(Value, Number);
      Info->setTokens(Number, PP.getPreprocessorAllocator());
    }
    PP.appendDefMacroDirective(Macro, Info);
  }

  Preprocessor &PP;
  std::vector<ParseFact> Facts;
};

/// Runs lower() at the end of the unit.
class LoweringConsumer : public ASTConsumer {
public:
  LoweringConsumer(CompilerInstance &CI, const UserFilePredicate &IsUserFile,
                   const FirstError &Errors, std::optional<Flow> &Result)
      : CI(CI), Record(CI.getPreprocessor()), IsUserFile(IsUserFile),
        Errors(Errors), Result(Result) {}

private:
  bool shouldSkipFunctionBody(Decl *D) override {
    const SourceManager &SM = CI.getSourceManager();
    FileID File = SM.getFileID(SM.getExpansionLoc(D->getLocation()));
    auto [Known, New] = Skipped.try_emplace(File, true);
    if (New && !SM.isInSystemHeader(D->getLocation()))
      if (OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File))
        Known->second =
            !IsUserFile(sourcePath(Entry->getName(), SM.getFileManager()));
    return Known->second;
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    if (!Errors.sawFatal())
      Result = lower(Context, Record, IsUserFile);
  }

  CompilerInstance &CI;
  PreprocessorRecord Record;
  const UserFilePredicate &IsUserFile;
  const FirstError &Errors;
  std::optional<Flow> &Result;
  DenseMap<FileID, bool> Skipped;
};

class LoweringAction : public ASTFrontendAction {
public:
  LoweringAction(UserFilePredicate IsUserFile, ArrayRef<ParseFact> Facts,
                 const FirstError &Errors)
      : IsUserFile(std::move(IsUserFile)), Facts(Facts), Errors(Errors) {}

  std::optional<Flow> Result;

private:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    CI.getFrontendOpts().SkipFunctionBodies = true;
    std::vector<ParseFact> Valid;
    copy_if(Facts, std::back_inserter(Valid), [&](const ParseFact &Fact) {
      return Fact.SinceCxx <= yearOfCxx(CI.getLangOpts());
    });
    Preprocessor &PP = CI.getPreprocessor();
    if (!Valid.empty())
      PP.addPPCallbacks(
          std::make_unique<DefineForLibraries>(PP, std::move(Valid)));
    return std::make_unique<LoweringConsumer>(CI, IsUserFile, Errors, Result);
  }

  UserFilePredicate IsUserFile;
  ArrayRef<ParseFact> Facts;
  const FirstError &Errors;
};
} // namespace

/// Clang would compile the headers that a module map names, and write what it
/// made to the cache. Without maps they are read as text, as all others are.
static void forbidModuleBuilds(CompilerInvocation &Invocation) {
  Invocation.getLangOpts().ImplicitModules = false;
  Invocation.getFrontendOpts().ModuleMapFiles.clear();
  HeaderSearchOptions &Headers = Invocation.getHeaderSearchOpts();
  Headers.ImplicitModuleMaps = false;
  Headers.ModuleCachePath.clear();
}

/// Whatever the command says: only what reading the file needs.
static void forbidSideEffects(CompilerInvocation &Invocation) {
  Invocation.getDependencyOutputOpts() = DependencyOutputOptions();
  DiagnosticOptions &Diagnostics = Invocation.getDiagnosticOpts();
  Diagnostics.DiagnosticLogFile.clear();
  Diagnostics.DiagnosticSerializationFile.clear();
  Diagnostics.VerifyDiagnostics = false;
  Diagnostics.ErrorLimit = 0;     // Else the last error is a fatal one.
  Diagnostics.ShowCarets = false; // Else errors are counted aloud.
  FrontendOptions &Frontend = Invocation.getFrontendOpts();
  Frontend.OutputFile.clear();
  Frontend.StatsFile.clear();
  Frontend.Plugins.clear();
  Frontend.AddPluginActions.clear();
  Frontend.DisableFree = false;
  forbidModuleBuilds(Invocation);
}

/// The project's compiler may know processors that Clang does not: what is for
/// one of them is read as for any.
static void forgetUnknownProcessor(CompilerInvocation &Invocation,
                                   DiagnosticsEngine &Ignored) {
  auto Tried =
      std::make_shared<clang::TargetOptions>(Invocation.getTargetOpts());
  std::unique_ptr<TargetInfo> Target(
      TargetInfo::CreateTargetInfo(Ignored, Tried));
  if (Target)
    return;
  Invocation.getTargetOpts().CPU.clear();
  Invocation.getTargetOpts().TuneCPU.clear();
}

/// GCC has coroutines before C++20 too; Clang forgets the flag there.
static void enableCoroutines(CompilerInvocation &Invocation) {
  if (Invocation.getLangOpts().Coroutines)
    return;
  Invocation.getLangOpts().Coroutines = true;
  Invocation.getPreprocessorOpts().addMacroDef("__cpp_impl_coroutine=201902L");
}

static std::unique_ptr<CompilerInvocation>
makeInvocation(const Unit &U, IntrusiveRefCntPtr<vfs::FileSystem> FS) {
  // Arguments that the driver knows but does not like (a processor of another
  // Clang, say) are no reason not to read the file.
  IgnoringDiagConsumer Ignore;
  CreateInvocationOptions Options;
  IntrusiveRefCntPtr<DiagnosticsEngine> Ignored =
      CompilerInstance::createDiagnostics(new DiagnosticOptions, &Ignore,
                                          /*ShouldOwnClient=*/false);
  Options.Diags = Ignored;
  Options.VFS = std::move(FS);
  Options.RecoverOnError = true;
  SmallVector<const char *> Arguments;
  for (const std::string &Argument : U.Arguments)
    Arguments.push_back(Argument.c_str());
  std::unique_ptr<CompilerInvocation> Invocation =
      createInvocation(Arguments, std::move(Options));
  if (Invocation) {
    forbidSideEffects(*Invocation);
    forgetUnknownProcessor(*Invocation, *Ignored);
    if (is_contained(U.Arguments, "-fcoroutines"))
      enableCoroutines(*Invocation);
  }
  return Invocation;
}

static ParsedUnit failed(const Unit &U, const Twine &Message) {
  ParsedUnit Result;
  Result.Trouble = Failure{U.File, "", 0, 0, Message.str()};
  return Result;
}

/// What only a mistake of ours leads to; empty if all is well.
static std::string defectOf(const Flow &Understood) {
  std::string Defect = verify(Understood);
  if (Defect.empty() && none_of(Understood.Sources, [](const Source &File) {
        return File.MainFile && File.User;
      }))
    Defect = "the file is not taken for one of the project";
  return Defect;
}

ParsedUnit async_tidy::parse(const Unit &U, const Project &P,
                             const ParseSettings &Settings) {
  IntrusiveRefCntPtr<vfs::FileSystem> FS =
      vfs::createPhysicalFileSystem().release();
  if (std::error_code Error = FS->setCurrentWorkingDirectory(U.Directory))
    return failed(U, "the command's directory '" + U.Directory +
                         "' cannot be entered: " + Error.message());
  if (auto File = FS->openFileForRead(U.File); !File)
    return failed(U, "cannot read the file: " + File.getError().message());
  std::shared_ptr<CompilerInvocation> Invocation = makeInvocation(U, FS);
  if (!Invocation)
    return failed(U, "Clang makes nothing of its compile command");

  FirstError Errors;
  CompilerInstance CI;
  CI.setInvocation(std::move(Invocation));
  CI.createDiagnostics(&Errors, /*ShouldOwnClient=*/false);
  CI.createFileManager(FS);
  CI.createSourceManager(CI.getFileManager());
  auto IsUserFile = [&](StringRef Path) {
    return P.isUserFile(Path) &&
           (Path == U.File || Settings.Headers.admits(Path));
  };
  LoweringAction Action(
      IsUserFile, U.OtherCompiler ? Settings.Facts : ArrayRef<ParseFact>(),
      Errors);
  bool Ran = CI.ExecuteAction(Action);
  ParsedUnit Result{std::move(Action.Result), Errors.take()};
  if (Result.Understood)
    if (std::string Defect = defectOf(*Result.Understood); !Defect.empty())
      return failed(U, "internal error, please report it with this file: " +
                           Defect);
  if (Result.Trouble)
    Result.Trouble->File = U.File;
  else if (!Ran || !Result.Understood)
    return failed(U, "Clang gave up on the file without a word");
  return Result;
}
