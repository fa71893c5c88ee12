//===--- SourceTable.cpp - Files and extents of a unit --------------------===//

#include "checks/lower/SourceTable.h"
#include "checks/lower/PreprocessorRecord.h"
#include "checks/lower/SourcePath.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"

using namespace clang;
using namespace async_tidy;

SourceTable::SourceTable(const SourceManager &SM, const LangOptions &Lang,
                         const PreprocessorRecord &Record,
                         const UserFilePredicate &IsUserFile)
    : SM(SM), Lang(Lang), Record(Record), IsUserFile(IsUserFile) {}

static std::string pathOf(const SourceManager &SM, FileID File) {
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  return Entry ? sourcePath(Entry->getName(), SM.getFileManager())
               : std::string();
}

bool SourceTable::isUser(SourceLocation Loc) {
  if (Loc.isInvalid())
    return false;
  SourceLocation Expansion = SM.getExpansionLoc(Loc);
  if (SM.isInSystemHeader(Expansion))
    return false;
  FileID File = SM.getFileID(Expansion);
  auto [It, Inserted] = UserFiles.try_emplace(File, false);
  if (Inserted) {
    std::string Path = pathOf(SM, File);
    It->second = !Path.empty() && IsUserFile(Path);
  }
  return It->second;
}

Source SourceTable::describe(FileID File) const {
  Source S;
  S.Path = pathOf(SM, File);
  S.MainFile = File == SM.getMainFileID();
  if (auto It = Record.data().Files.find(File);
      It != Record.data().Files.end()) {
    S.Includes = It->second.Includes;
    S.Conditionals = It->second.Conditionals;
  }
  return S;
}

Index SourceTable::source(FileID File) {
  auto [It, Inserted] = Known.try_emplace(File, Index(Sources.size()));
  if (Inserted) {
    Source S = describe(File);
    llvm::StringRef Content = SM.getBufferData(File);
    S.Hash = llvm::xxh3_64bits(Content);
    S.Size = static_cast<std::uint32_t>(Content.size());
    S.User = isUser(SM.getLocForStartOfFile(File));
    Sources.push_back(std::move(S));
  }
  return It->second;
}

Extent SourceTable::extent(SourceRange Tokens) {
  if (Tokens.isInvalid())
    return {};
  CharSourceRange Range =
      SM.getExpansionRange(CharSourceRange::getTokenRange(Tokens));
  auto [BeginFile, Begin] = SM.getDecomposedLoc(Range.getBegin());
  auto [EndFile, End] = SM.getDecomposedLoc(Range.getEnd());
  // `a == b` may stand for `b == a`, whose range is the wrong way round.
  if (BeginFile == EndFile && End < Begin)
    return extent({Tokens.getEnd(), Tokens.getBegin()});
  Extent E;
  E.Source = source(BeginFile);
  E.Begin = Begin;
  E.InMacro = Tokens.getBegin().isMacroID() || Tokens.getEnd().isMacroID() ||
              BeginFile != EndFile;
  if (BeginFile != EndFile) {
    E.End = E.Begin;
    return E;
  }
  E.End = End + (Range.isTokenRange()
                     ? Lexer::MeasureTokenLength(Range.getEnd(), SM, Lang)
                     : 0);
  return E;
}

Extent SourceTable::statementExtent(SourceRange Tokens) {
  Extent E = extent(Tokens);
  if (!E.valid() || Tokens.getEnd().isMacroID())
    return E;
  SourceLocation After =
      Lexer::findLocationAfterToken(Tokens.getEnd(), tok::semi, SM, Lang,
                                    /*SkipTrailingWhitespaceAndNewLine=*/false);
  if (After.isValid())
    E.End = SM.getFileOffset(After);
  return E;
}

std::vector<Source> SourceTable::take() {
  llvm::SmallVector<FileID, 64> Read;
  for (const auto &[File, Lines] : Record.data().Files)
    Read.push_back(File);
  llvm::sort(Read);
  // There even if nothing is in it.
  source(SM.getMainFileID());
  for (FileID File : Read)
    source(File);
  return std::move(Sources);
}
