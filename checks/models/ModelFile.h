//===--- ModelFile.h - One YAML file of library facts -----------*- C++ -*-===//
//
// Goes in: the text of one model file (docs/library-models.md is the reference
// of its format).
// Comes out: its rows as values, placeholders and alternatives of names filled
// in, each with the point of the file it stands at.
// Errors: `FILE:LINE:COL: message` for YAML that does not parse, unknown keys,
// bad values, missing keys, and rows of one kind that share a name.
// Limits: rows say what the file says; which of several files wins is for
// LibraryModel to decide.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_MODELFILE_H
#define ASYNC_TIDY_MODELS_MODELFILE_H

#include "checks/models/LibraryModel.h"
#include <string>
#include <vector>

namespace async_tidy {

/// A point of the file, both counted from 1, columns in bytes.
struct FilePoint {
  unsigned Line = 0;
  unsigned Column = 0;

  friend bool operator==(const FilePoint &, const FilePoint &) = default;
};

/// One of the names a row is about.
struct RowName {
  std::string Text;
  bool Prefix = false; ///< `asio::this_coro::*`; Text is without the star.
  FilePoint Where;
};

/// What every row has.
struct Row {
  FilePoint Where;
  std::vector<RowName> Names;
  std::string Why;
  std::string Source; ///< Where the fact was read: header, document.
};

struct AwaitableRow : Row {
  AwaitableFacts Facts; ///< Facts.Join is null; see Join.
  std::optional<JoinFacts> Join;
};

struct TypeRow : Row {
  TypeFacts Facts;
};

struct CallRow : Row {
  CallFacts Facts;
};

struct ParseRow : Row {
  ParseFact Facts;
};

struct WordRow : Row {
  WordKind Kind = WordKind::None;
};

/// How much of a library its file is about.
enum class Coverage : std::uint8_t { Unsaid, Partial, Full };

/// Who wrote a file.
enum class Provenance : std::uint8_t { Unsaid, Manual, Generated };

struct ModelFile {
  std::string Library;
  Coverage Covers = Coverage::Unsaid;
  Provenance WrittenBy = Provenance::Unsaid;
  std::string CheckedAgainst;
  std::vector<AwaitableRow> Awaitables;
  std::vector<TypeRow> Types;
  std::vector<CallRow> Calls;
  std::vector<ParseRow> Parsing;
  std::vector<WordRow> Words;
  std::vector<Row> NotModelled;

  static llvm::Expected<ModelFile> parse(llvm::MemoryBufferRef Yaml);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_MODELFILE_H
