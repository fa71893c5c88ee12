//===--- Configuration.cpp - What .clang-tidy says ------------------------===//

#include "tool/Configuration.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang-tidy/GlobList.h"
#include "tool/CheckList.h"
#include "tool/SourceTexts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace async_tidy;
using namespace llvm;
using namespace clang::tidy;
using OptionsSource = ClangTidyOptionsProvider::OptionsSource;

static constexpr StringLiteral ModelsKey = "async.Models";
static constexpr StringLiteral MinConfidenceKey = "async.MinConfidence";
/// All that any host of the checks reads.
static constexpr StringLiteral KnownKeys[] = {MinConfidenceKey, ModelsKey,
                                              "async.ReviewFixes"};

static SmallVector<StringRef> splitGlobs(StringRef Globs) {
  SmallVector<StringRef> Parts;
  for (StringRef Line : llvm::split(Globs, '\n'))
    for (StringRef Glob : llvm::split(Line, ','))
      if (!Glob.trim().empty())
        Parts.push_back(Glob.trim());
  return Parts;
}

static ErrorOr<ClangTidyOptions> parseFile(MemoryBufferRef Text,
                                           std::string &Problem) {
  auto Keep = [&](const SMDiagnostic &D) {
    if (Problem.empty())
      Problem = (D.getFilename() + ":" + Twine(D.getLineNo()) + ":" +
                 Twine(D.getColumnNo() + 1) + ": " + D.getMessage())
                    .str();
  };
  ErrorOr<ClangTidyOptions> Result = parseConfigurationWithDiags(Text, Keep);
  if (!Result && Problem.empty())
    Problem =
        (Text.getBufferIdentifier() + ": " + Result.getError().message()).str();
  return Result;
}

namespace {
/// The .clang-tidy files above a source file.
class FolderProvider : public FileOptionsProvider {
public:
  FolderProvider(ClangTidyOptions Defaults, ClangTidyOptions CommandLine,
                 std::shared_ptr<std::string> Problem)
      // The constructor that takes handlers forgets the file system.
      : FileOptionsProvider(ClangTidyGlobalOptions(), std::move(Defaults),
                            std::move(CommandLine), vfs::getRealFileSystem()) {
    auto Parse = [Problem](MemoryBufferRef Text) -> ErrorOr<ClangTidyOptions> {
      if (ErrorOr<ClangTidyOptions> Result = parseFile(Text, *Problem))
        return Result;
      // No error: the provider would print it.
      return std::error_code();
    };
    ConfigHandlers = {{".clang-tidy", Parse}};
  }
};

/// One given file in place of all that lie in folders.
class OneFileProvider : public DefaultOptionsProvider {
public:
  OneFileProvider(ClangTidyOptions Defaults, OptionsSource File,
                  OptionsSource CommandLine)
      : DefaultOptionsProvider(ClangTidyGlobalOptions(), std::move(Defaults)),
        File(std::move(File)), CommandLine(std::move(CommandLine)) {}

  std::vector<OptionsSource> getRawOptions(StringRef Name) override {
    std::vector<OptionsSource> All =
        DefaultOptionsProvider::getRawOptions(Name);
    All.insert(All.end(), {File, CommandLine});
    return All;
  }

private:
  OptionsSource File, CommandLine;
};
} // namespace

static Expected<std::unique_ptr<ClangTidyOptionsProvider>>
makeProvider(const Options &O, std::shared_ptr<std::string> Problem) {
  ClangTidyOptions Defaults, CommandLine;
  Defaults.Checks = "async-*";
  if (!O.Checks.empty())
    CommandLine.Checks = O.Checks;
  if (!O.HeaderFilter.empty())
    CommandLine.HeaderFilterRegex = O.HeaderFilter;
  if (O.ConfigFile.empty())
    return std::make_unique<FolderProvider>(Defaults, CommandLine, Problem);
  ErrorOr<std::unique_ptr<MemoryBuffer>> Text =
      MemoryBuffer::getFile(O.ConfigFile);
  if (!Text)
    return createStringError("cannot read '" + O.ConfigFile +
                             "': " + Text.getError().message());
  ErrorOr<ClangTidyOptions> Parsed = parseFile(**Text, *Problem);
  if (!Parsed)
    return createStringError(*Problem);
  return std::make_unique<OneFileProvider>(
      Defaults, OptionsSource(*Parsed, O.ConfigFile),
      OptionsSource(
          CommandLine,
          ClangTidyOptionsProvider::OptionsSourceTypeCheckCommandLineOption));
}

/// A glob that names nothing is a slip: say so before everything is silent.
static Error checkGlobs(StringRef Globs) {
  for (StringRef Glob : splitGlobs(Globs)) {
    StringRef Name = Glob;
    Name.consume_front("-");
    GlobList List(Name);
    if (any_of(allChecks(),
               [&](const CheckInfo &C) { return List.contains(C.Name); }))
      continue;
    StringRef Similar = similarCheck(Name);
    return createStringError(
        "no check is called '" + Name + "' (in --checks): " +
        (Similar.empty() ? Twine("--list-checks lists them")
                         : "did you mean '" + Similar + "'?"));
  }
  return Error::success();
}

Configuration::Configuration() = default;
Configuration::Configuration(Configuration &&) noexcept = default;
Configuration::~Configuration() = default;

Expected<Configuration> Configuration::of(const Options &O) {
  if (Error E = checkGlobs(O.Checks))
    return std::move(E);
  if (Error E = HeaderFilter::of(O.HeaderFilter, "").takeError())
    return createStringError("--header-filter: " + toString(std::move(E)));
  Configuration C;
  C.Problem = std::make_shared<std::string>();
  Expected<std::unique_ptr<ClangTidyOptionsProvider>> Provider =
      makeProvider(O, C.Problem);
  if (!Provider)
    return Provider.takeError();
  C.Provider = std::move(*Provider);
  C.MinConfidence = O.MinConfidence;
  C.Models = O.Models;
  return C;
}

static void keepOurGlobs(ClangTidyOptions &FromFile) {
  if (!FromFile.Checks)
    return;
  SmallVector<StringRef> Ours;
  for (StringRef Glob : splitGlobs(*FromFile.Checks))
    if (StringRef Name = Glob;
        (Name.consume_front("-"), Name.starts_with("async")))
      Ours.push_back(Glob);
  if (Ours.empty())
    FromFile.Checks.reset();
  else
    FromFile.Checks = join(Ours, ",");
}

static Expected<Confidence> parseConfidence(StringRef Text) {
  auto Parsed = StringSwitch<std::optional<Confidence>>(Text)
                    .Case("low", Confidence::Low)
                    .Case("medium", Confidence::Medium)
                    .Case("high", Confidence::High)
                    .Default(std::nullopt);
  if (Parsed)
    return *Parsed;
  return createStringError("'" + Text + "' is no value of " + MinConfidenceKey +
                           ": use low, medium or high");
}

/// A relative path is looked for in the folder of \p File and those above.
static Expected<std::string> findUpward(StringRef Path, StringRef File) {
  if (sys::path::is_absolute(Path))
    return Path.str();
  for (StringRef Folder = sys::path::parent_path(File); !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    SmallString<128> Candidate(Folder);
    sys::path::append(Candidate, Path);
    if (sys::fs::exists(Candidate))
      return std::string(Candidate);
  }
  return createStringError("no '" + Path + "' (" + ModelsKey +
                           ") in the folder of '" + File + "' or above it");
}

/// A name in the folder of \p File, or in the nearest above it that is there:
/// the provider complains of folders that are not, as a stale compile database
/// or a Flow of another machine name them.
static std::string inExistingFolder(StringRef File) {
  StringRef Folder = sys::path::parent_path(File);
  while (!Folder.empty() && !sys::fs::is_directory(Folder))
    Folder = sys::path::parent_path(Folder);
  SmallString<128> Name(Folder);
  sys::path::append(Name, sys::path::filename(File));
  return std::string(Name);
}

static ClangTidyOptions merged(std::vector<OptionsSource> Sources) {
  ClangTidyOptions Result;
  for (auto [Order, Part] : enumerate(Sources)) {
    if (Order != 0 &&
        Part.second !=
            ClangTidyOptionsProvider::OptionsSourceTypeCheckCommandLineOption)
      keepOurGlobs(Part.first);
    Result.mergeWith(Part.first, static_cast<unsigned>(Order));
  }
  return Result;
}

/// A misspelt key would change nothing, without a word.
static std::vector<std::string>
unknownOptions(ArrayRef<OptionsSource> Sources) {
  std::vector<std::string> Sentences;
  for (const auto &[Read, Name] : Sources)
    for (const auto &Option : Read.CheckOptions) {
      StringRef Key = Option.getKey(), Owner = Key.split('.').first;
      if ((Owner == "async" || Owner.starts_with("async-")) &&
          !is_contained(KnownKeys, Key))
        Sentences.push_back(displayPath(Name) + ": warning: unknown option '" +
                            Key.str() + "': known are " +
                            join(ArrayRef(KnownKeys), ", "));
    }
  sort(Sentences);
  return Sentences;
}

static StringRef optionOf(const ClangTidyOptions &From, StringRef Key) {
  auto It = From.CheckOptions.find(Key);
  return It == From.CheckOptions.end() ? StringRef() : It->second.Value;
}

/// An expression that LLVM does not read (a look-ahead) costs the filter, not
/// the run; the command line's own has been checked.
static HeaderFilter headersOf(const ClangTidyOptions &From, StringRef File,
                              std::vector<std::string> &Warnings) {
  Expected<HeaderFilter> Result =
      HeaderFilter::of(From.HeaderFilterRegex.value_or(""),
                       From.ExcludeHeaderFilterRegex.value_or(""));
  if (Result)
    return *Result;
  Warnings.push_back(("async-tidy: warning: the .clang-tidy of '" + File +
                      "': " + toString(Result.takeError()) +
                      "; all headers of the project count")
                         .str());
  return {};
}

static Expected<std::vector<std::string>> modelsOf(const ClangTidyOptions &From,
                                                   StringRef File) {
  std::vector<std::string> Result;
  for (StringRef Path : llvm::split(optionOf(From, ModelsKey), ';')) {
    if (Path.trim().empty())
      continue;
    Expected<std::string> Found = findUpward(Path.trim(), File);
    if (!Found)
      return Found.takeError();
    Result.push_back(std::move(*Found));
  }
  return Result;
}

Expected<FileSettings> Configuration::forFile(StringRef File) const {
  std::vector<OptionsSource> Sources =
      Provider->getRawOptions(inExistingFolder(File));
  if (!Problem->empty())
    return createStringError(*Problem);
  FileSettings Result;
  Result.Warnings = unknownOptions(Sources);
  ClangTidyOptions Merged = merged(std::move(Sources));
  GlobList Enabled(Merged.Checks.value_or(""));
  for (const CheckInfo &Check : allChecks())
    if (Enabled.contains(Check.Name))
      Result.Checks.insert(Check.Name.str());
  Result.Headers = headersOf(Merged, File, Result.Warnings);
  if (StringRef Text = optionOf(Merged, MinConfidenceKey); !Text.empty())
    if (Error E = parseConfidence(Text).moveInto(Result.Analysis.MinConfidence))
      return std::move(E);
  if (MinConfidence)
    Result.Analysis.MinConfidence = *MinConfidence;
  if (Error E = modelsOf(Merged, File).moveInto(Result.Analysis.Models))
    return std::move(E);
  append_range(Result.Analysis.Models, Models);
  return Result;
}
