//===--- SourceTexts.cpp - The files that findings speak of ---------------===//

#include "tool/SourceTexts.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace async_tidy;
using namespace llvm;

std::string async_tidy::displayPath(StringRef Path) {
  SmallString<128> Here;
  StringRef Rest = Path;
  if (!sys::fs::current_path(Here) && Rest.consume_front(Here) &&
      Rest.consume_front("/"))
    return Rest.str();
  return Path.str();
}

SourceTexts::SourceTexts()
    : Files(clang::FileSystemOptions()),
      Diagnostics(new clang::DiagnosticIDs, new clang::DiagnosticOptions,
                  new clang::IgnoringDiagConsumer),
      Manager(Diagnostics, Files) {
  Diagnostics.setSourceManager(&Manager);
}

clang::FileID SourceTexts::id(StringRef Path) {
  auto [Known, New] = Ids.try_emplace(Path);
  if (!New)
    return Known->second;
  Expected<clang::FileEntryRef> File =
      Files.getFileRef(displayPath(Path), /*OpenFile=*/true);
  if (!File)
    consumeError(File.takeError());
  else if (Manager.getMemoryBufferForFileOrNone(*File))
    Known->second = Manager.createFileID(*File, clang::SourceLocation(),
                                         clang::SrcMgr::C_User);
  return Known->second;
}

std::optional<StringRef> SourceTexts::text(StringRef Path) {
  clang::FileID Id = id(Path);
  if (Id.isInvalid())
    return std::nullopt;
  return Manager.getBufferData(Id);
}

bool SourceTexts::isAsParsed(StringRef Path, std::uint64_t Hash) {
  std::optional<StringRef> Text = text(Path);
  return Text && xxh3_64bits(*Text) == Hash;
}

LineColumn SourceTexts::position(StringRef Path, std::uint32_t Offset) {
  clang::FileID Id = id(Path);
  return {Manager.getLineNumber(Id, Offset),
          Manager.getColumnNumber(Id, Offset)};
}

clang::SourceLocation SourceTexts::location(StringRef Path,
                                            std::uint32_t Offset) {
  return Manager.getLocForStartOfFile(id(Path)).getLocWithOffset(
      static_cast<int>(Offset));
}

clang::CharSourceRange SourceTexts::range(const Span &S) {
  return clang::CharSourceRange::getCharRange(location(S.File, S.Begin),
                                              location(S.File, S.End));
}
