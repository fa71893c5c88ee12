//===--- PreprocessorRecord.cpp - What only the preprocessor sees ---------===//

#include "checks/lower/PreprocessorRecord.h"
#include "checks/lower/SourcePath.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace async_tidy;

namespace {

class Recorder : public PPCallbacks {
public:
  Recorder(const Preprocessor &PP,
           std::shared_ptr<PreprocessorRecord::Data> Shared)
      : SM(PP.getSourceManager()), Shared(std::move(Shared)) {}

  void InclusionDirective(SourceLocation Hash, const Token &,
                          StringRef FileName, bool IsAngled,
                          CharSourceRange FileNameRange,
                          OptionalFileEntryRef File, StringRef, StringRef,
                          const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (Hash.isMacroID() || FileNameRange.getEnd().isMacroID())
      return;
    Include I;
    I.Spelled =
        (IsAngled ? "<" + FileName + ">" : "\"" + FileName + "\"").str();
    if (File)
      I.Resolved = sourcePath(File->getName(), SM.getFileManager());
    I.Begin = SM.getFileOffset(Hash);
    I.End = SM.getFileOffset(FileNameRange.getEnd());
    Shared->Files[SM.getFileID(Hash)].Includes.push_back(std::move(I));
  }

  void If(SourceLocation Loc, SourceRange, ConditionValueKind) override {
    conditional(Loc);
  }
  void Ifdef(SourceLocation Loc, const Token &,
             const MacroDefinition &) override {
    conditional(Loc);
  }
  void Ifndef(SourceLocation Loc, const Token &,
              const MacroDefinition &) override {
    conditional(Loc);
  }
  void Elif(SourceLocation Loc, SourceRange, ConditionValueKind,
            SourceLocation) override {
    conditional(Loc);
  }
  void Elifdef(SourceLocation Loc, const Token &,
               const MacroDefinition &) override {
    conditional(Loc);
  }
  void Elifdef(SourceLocation Loc, SourceRange, SourceLocation) override {
    conditional(Loc);
  }
  void Elifndef(SourceLocation Loc, const Token &,
                const MacroDefinition &) override {
    conditional(Loc);
  }
  void Elifndef(SourceLocation Loc, SourceRange, SourceLocation) override {
    conditional(Loc);
  }
  void Else(SourceLocation Loc, SourceLocation) override { conditional(Loc); }
  void Endif(SourceLocation Loc, SourceLocation) override { conditional(Loc); }

private:
  void conditional(SourceLocation Loc) {
    if (SM.isInSystemHeader(Loc))
      return;
    Shared->Files[SM.getFileID(Loc)].Conditionals.push_back(
        SM.getFileOffset(Loc));
  }

  const SourceManager &SM;
  std::shared_ptr<PreprocessorRecord::Data> Shared;
};

} // namespace

PreprocessorRecord::PreprocessorRecord(Preprocessor &PP)
    : Shared(std::make_shared<Data>()) {
  PP.addPPCallbacks(std::make_unique<Recorder>(PP, Shared));
}
PreprocessorRecord::~PreprocessorRecord() = default;
PreprocessorRecord::PreprocessorRecord(PreprocessorRecord &&) noexcept =
    default;
