//===--- Options.cpp - The command line as a value ------------------------===//

#include "tool/Options.h"
#include "tool/CheckList.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdio>
#include <unistd.h>

using namespace async_tidy;
using namespace llvm;

/// LLVM keeps pointers to categories, so this one has to live on.
static cl::OptionCategory &category() {
  static cl::OptionCategory Category("async-tidy options");
  return Category;
}

/// LLVM's shared library brings hundreds of options of its own. They are taken
/// out, all but --help and --version: what is not ours is an unknown option.
static void unregisterOtherOptions() {
  SmallVector<cl::Option *> Others;
  for (auto &[Name, Option] : cl::getRegisteredOptions())
    if (Option->Categories.front()->getName() != "Generic Options")
      Others.push_back(Option);
  for (cl::Option *Option : Others)
    Option->removeArgument();
}

namespace {
/// The options while they are being parsed.
struct Flags {
  cl::list<std::string> Paths{cl::Positional, cl::desc("[path...]"),
                              cl::cat(category())};
  cl::opt<std::string> Database{
      "p", cl::value_desc("DIR"),
      cl::desc("Folder of the compile database (default: the nearest "
               "compile_commands.json upward of the paths, also in build*/)"),
      cl::cat(category())};
  cl::opt<std::string> Checks{
      "checks", cl::value_desc("GLOBS"),
      cl::desc("Checks to run, as in clang-tidy; added to what .clang-tidy "
               "says: '-*,async-await-waterfall'"),
      cl::cat(category())};
  cl::opt<std::string> ConfigFile{
      "config-file", cl::value_desc("FILE"),
      cl::desc("Use this file in place of every .clang-tidy"),
      cl::cat(category())};
  cl::opt<std::string> HeaderFilter{
      "header-filter", cl::value_desc("REGEX"),
      cl::desc("Report in headers that match only (default: as "
               "HeaderFilterRegex of .clang-tidy, else all headers of the "
               "project)"),
      cl::cat(category())};
  cl::list<std::string> Excludes{
      "exclude", cl::value_desc("GLOB"),
      cl::desc("Leave out files that match: 'third_party/*' (repeatable)"),
      cl::cat(category())};
  cl::list<std::string> Formats{
      "format", cl::value_desc("text|json[:FILE]"),
      cl::desc("What to write, and where (default: text to standard output; "
               "repeatable)"),
      cl::cat(category())};
  cl::opt<FixSafety> Fix{
      "fix", cl::ValueOptional, cl::desc("Apply fixes to the files"),
      cl::values(clEnumValN(FixSafety::Safe, "", ""),
                 clEnumValN(FixSafety::Safe, "safe",
                            "those that change nothing but overlap (default)"),
                 clEnumValN(FixSafety::Review, "review",
                            "also those a person should read")),
      cl::cat(category())};
  cl::opt<bool> Diff{
      "diff",
      cl::desc("Print what --fix would change as a patch, change nothing"),
      cl::cat(category())};
  cl::opt<Confidence> MinConfidence{
      "min-confidence",
      cl::desc("Report findings that are at least this certain"),
      cl::values(
          clEnumValN(Confidence::Low, "low", "something is unknown"),
          clEnumValN(Confidence::Medium, "medium", "names say so (default)"),
          clEnumValN(Confidence::High, "high",
                     "a model, an attribute or a body says so")),
      cl::cat(category())};
  cl::list<std::string> Models{
      "models", cl::value_desc("FILE.yaml"),
      cl::desc("Facts about further libraries (repeatable)"),
      cl::cat(category())};
  cl::opt<bool> ListChecks{"list-checks", cl::desc("List the checks"),
                           cl::cat(category())};
  cl::opt<std::string> Explain{"explain", cl::value_desc("CHECK"),
                               cl::desc("Print the page of a check"),
                               cl::cat(category())};
  cl::opt<std::string> ExplainAt{
      "explain-at", cl::value_desc("FILE:LINE[:COLUMN]"),
      cl::desc("Say why the awaits on a line were or were not reported"),
      cl::cat(category())};
  cl::opt<std::string> EmitFlow{
      "emit-flow", cl::value_desc("FILE"),
      cl::desc("Write what was understood of one unit to a file"),
      cl::cat(category())};
  cl::opt<bool> Link{
      "link",
      cl::desc("The paths are files that --emit-flow wrote: analyse them"),
      cl::cat(category())};
  cl::opt<unsigned> Jobs{
      "j",
      cl::Prefix,
      cl::value_desc("N"),
      cl::init(0),
      cl::desc("Parse N units at a time (default: one a thread)"),
      cl::cat(category())};
  cl::opt<bool> Quiet{"quiet",
                      cl::desc("Print findings and errors only, no summary"),
                      cl::cat(category())};
  cl::opt<bool> NoProgress{"no-progress",
                           cl::desc("Do not say how far the run is"),
                           cl::cat(category())};
  cl::opt<bool> Stats{"stats", cl::desc("Print counts and times at the end"),
                      cl::cat(category())};
  cl::opt<ColorMode> Color{
      "color",
      cl::ValueOptional,
      cl::desc("Use colors"),
      cl::init(ColorMode::Auto),
      cl::values(clEnumValN(ColorMode::Auto, "auto", "on a terminal (default)"),
                 clEnumValN(ColorMode::Always, "always", "always"),
                 clEnumValN(ColorMode::Always, "", ""),
                 clEnumValN(ColorMode::Never, "never", "never")),
      cl::cat(category())};
  cl::opt<StageForm> Print{
      "print", cl::desc("Print an intermediate form in place of findings"),
      cl::init(StageForm::None),
      cl::values(clEnumValN(StageForm::Flow, "flow",
                            "what each function awaits, reads and writes"),
                 clEnumValN(StageForm::Effects, "effects",
                            "what each step does, and who says so"),
                 clEnumValN(StageForm::Graph, "graph",
                            "which step waits for which, and why"),
                 clEnumValN(StageForm::Schedule, "schedule",
                            "which awaits may run together")),
      cl::cat(category())};

  Flags() = default;
  Flags(const Flags &) = delete;
  /// The parser must not be left with pointers to options that are gone.
  ~Flags() {
    Paths.removeArgument();
    unregisterOtherOptions();
  }
};
} // namespace

static constexpr StringLiteral FormatHint = "use text or json, or FORMAT:FILE";

static Expected<OutputRequest> parseFormat(StringRef Text) {
  auto [Name, File] = Text.split(':');
  if (Text.contains(':') && File.empty())
    return createStringError("--format=" + Text +
                             " names no file after the ':'");
  if (File == "-")
    File = "";
  if (Name == "text")
    return OutputRequest{OutputFormat::Text, File.str()};
  if (Name == "json")
    return OutputRequest{OutputFormat::Json, File.str()};
  return createStringError("unknown format '" + Name +
                           "' in --format: " + FormatHint);
}

static Expected<SourceLine> parsePlace(StringRef Text) {
  // `a.cpp:12`, `a.cpp:12:7`
  SmallVector<unsigned, 2> Numbers;
  StringRef File = Text;
  for (unsigned Number; Numbers.size() < 2;) {
    auto [Before, Last] = File.rsplit(':');
    if (Last.getAsInteger(10, Number))
      break;
    Numbers.push_back(Number);
    File = Before;
  }
  if (File.empty() || Numbers.empty() || is_contained(Numbers, 0u))
    return createStringError("--explain-at wants FILE:LINE or "
                             "FILE:LINE:COLUMN, not '" +
                             Text + "'");
  return SourceLine{File.str(), Numbers.back()};
}

static Error checkCombination(const Options &O) {
  unsigned ToStdout = 0;
  for (const OutputRequest &Request : O.Outputs)
    ToStdout += Request.File.empty();
  if (ToStdout > 1)
    return createStringError(
        "two formats for standard output: give all but one of "
        "them a file, --format=json:FILE");
  if (O.Diff && any_of(O.Outputs, [](const OutputRequest &Request) {
        return Request.Format != OutputFormat::Text && Request.File.empty();
      }))
    return createStringError("--diff prints the patch to standard output: give "
                             "json a file, --format=json:FILE");
  if (O.Link && O.Paths.empty())
    return createStringError(
        "--link needs the Flow files that --emit-flow wrote");
  if (O.Link && (O.FixedCommand || !O.Database.empty() || !O.EmitFlow.empty()))
    return createStringError(
        "--link reads Flow files and parses nothing: leave out "
        "-p, --emit-flow and '--'");
  if (O.FixedCommand && O.Paths.empty() && !O.ExplainAt)
    return createStringError("a command after '--' needs files before it");
  if (O.FixedCommand && !O.Database.empty())
    return createStringError(
        "give a compile database with -p or a command after "
        "'--', not both");
  return Error::success();
}

static Expected<Options> toOptions(const Flags &F) {
  Options O;
  O.Paths = {F.Paths.begin(), F.Paths.end()};
  O.Database = F.Database;
  O.Checks = F.Checks;
  O.ConfigFile = F.ConfigFile;
  O.HeaderFilter = F.HeaderFilter;
  O.Excludes = {F.Excludes.begin(), F.Excludes.end()};
  O.Models = {F.Models.begin(), F.Models.end()};
  for (StringRef Text : F.Formats) {
    Expected<OutputRequest> Request = parseFormat(Text);
    if (!Request)
      return Request.takeError();
    O.Outputs.push_back(std::move(*Request));
  }
  if (O.Outputs.empty())
    O.Outputs.emplace_back();
  if (F.Fix.getNumOccurrences())
    O.ApplyFixes = F.Fix;
  if (F.MinConfidence.getNumOccurrences())
    O.MinConfidence = F.MinConfidence;
  if (F.ExplainAt.getNumOccurrences()) {
    Expected<SourceLine> Place = parsePlace(F.ExplainAt);
    if (!Place)
      return Place.takeError();
    O.ExplainAt = std::move(*Place);
  }
  O.Diff = F.Diff;
  O.Color = F.Color;
  O.Quiet = F.Quiet;
  O.NoProgress = F.NoProgress;
  O.Stats = F.Stats;
  O.ListChecks = F.ListChecks;
  O.ExplainCheck = F.Explain;
  O.Print = F.Print;
  O.EmitFlow = F.EmitFlow;
  O.Link = F.Link;
  O.Jobs = F.Jobs;
  return O;
}

static constexpr StringLiteral Overview =
    "clang-tidy for asynchronous C++: finds code that waits when it need "
    "not\n\nThe paths are files or folders; without any, all files of the "
    "compile database\nare checked. After '--' stands the compile command to "
    "use without a database:\n  async-tidy dashboard.cpp -- -std=c++20 "
    "-Iinclude\n\nExit status: 0 nothing found, or all of it fixed; 1 findings "
    "remain; 2 something\ncould not be analysed, or bad usage.\n";

static void printVersion(raw_ostream &OS) {
  OS << "async-tidy " ASYNC_TIDY_VERSION " (LLVM " LLVM_VERSION_STRING ")\n";
}

/// Calls \p Parse; what it meanwhile writes to standard error is returned. The
/// parser prints part of its complaints there, whatever stream it is given.
static std::string complaintsOf(function_ref<void()> Parse) {
  std::FILE *Kept = std::tmpfile();
  int Stderr = Kept ? dup(STDERR_FILENO) : -1;
  if (Stderr >= 0)
    dup2(fileno(Kept), STDERR_FILENO);
  Parse();
  std::string Complaints;
  if (Stderr >= 0) {
    dup2(Stderr, STDERR_FILENO);
    close(Stderr);
    std::rewind(Kept);
    for (int C; (C = std::fgetc(Kept)) != EOF;)
      Complaints += static_cast<char>(C);
  }
  if (Kept)
    std::fclose(Kept);
  return Complaints;
}

template <typename T> static std::string valuesOf(cl::opt<T> &Option) {
  SmallVector<StringRef> Names;
  const auto &Parser = Option.getParser();
  for (unsigned I = 0; I != Parser.getNumOptions(); ++I)
    if (StringRef Name = Parser.getOption(I); !Name.empty())
      Names.push_back(Name);
  return "use " + join(Names, ", ");
}

/// What a person does who gave \p Option a wrong value, or none.
static std::string wayOut(StringRef Option, Flags &F) {
  Option = Option.ltrim('-');
  if (Option == F.Fix.ArgStr)
    return valuesOf(F.Fix);
  if (Option == F.MinConfidence.ArgStr)
    return valuesOf(F.MinConfidence);
  if (Option == F.Print.ArgStr)
    return valuesOf(F.Print);
  if (Option == F.Color.ArgStr)
    return valuesOf(F.Color);
  if (Option == F.Jobs.ArgStr)
    return "use a number, such as -j4";
  if (Option == F.Formats.ArgStr)
    return FormatHint.str();
  if (Option != F.Explain.ArgStr)
    return "see --help";
  SmallVector<StringRef> Names;
  for (const CheckInfo &Check : allChecks())
    Names.push_back(Check.Name);
  return "use --explain=CHECK, the checks are " + join(Names, ", ");
}

/// One of the parser's complaints as a sentence with a way out.
static std::string toSentence(StringRef Complaints, StringRef Program,
                              Flags &F) {
  // The parser takes `-print` for `-p` before it finds that nobody knows it.
  StringRef Unknown = Complaints.split("Unknown command line argument ").second;
  if (!Unknown.empty()) {
    auto [Option, Hints] = Unknown.split(".  Try");
    StringRef Similar = Hints.split("Did you mean ").second.split('\n').first;
    return ("unknown option " + Option + ": see --help" +
            (Similar.empty() ? "" : ", or did you mean " + Similar))
        .str();
  }
  StringRef Line = Complaints.split('\n').first;
  if (Line.consume_front(sys::path::filename(Program)))
    Line.consume_front(": ");
  Line.consume_front("for the ");
  auto [Option, Problem] = Line.split(" option: ");
  if (Problem.empty())
    return "an option cannot be used like that: see --help";
  Problem.consume_front("Cannot find option named ");
  if (Problem.consume_front("'"))
    return ("'" + Problem.split('\'').first + "' is no value of " + Option +
            ": " + wayOut(Option, F))
        .str();
  return (Option + " " + Problem.rtrim('!') + ": " + wayOut(Option, F)).str();
}

Expected<Options> async_tidy::parseOptions(int Argc, const char *const *Argv) {
  const char *const *End = Argv + Argc;
  const char *const *Dashes = std::find(Argv, End, StringRef("--"));
  unregisterOtherOptions();
  Flags F;
  cl::SetVersionPrinter(printVersion);
  bool Parsed = false;
  std::string Complaints = complaintsOf([&] {
    Parsed = cl::ParseCommandLineOptions(static_cast<int>(Dashes - Argv), Argv,
                                         Overview, &errs());
  });
  if (!Parsed)
    return createStringError(Twine(toSentence(Complaints, Argv[0], F)));
  Expected<Options> O = toOptions(F);
  if (!O)
    return O;
  if (Dashes != End)
    O->FixedCommand.emplace(Dashes + 1, End);
  if (Error E = checkCombination(*O))
    return E;
  return O;
}
