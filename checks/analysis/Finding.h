//===--- Finding.h - What is reported ---------------------------*- C++ -*-===//
//
// A Finding carries all that the richest host needs (text, JSON, clang-tidy,
// LSP): message, reasons, confidence, stages, fix. It refers to files by path
// and byte offset, so it outlives the Flow it came from.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_FINDING_H
#define ASYNC_TIDY_ANALYSIS_FINDING_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// Bytes of a file.
struct Span {
  std::string File; ///< Absolute path.
  std::uint32_t Begin = 0;
  std::uint32_t End = 0;

  friend bool operator==(const Span &, const Span &) = default;
  friend auto operator<=>(const Span &, const Span &) = default;
};

/// Why the report is believed: High is a model, an attribute or a body; Medium
/// a name; Low has something unknown in it.
enum class Confidence : std::uint8_t { Low, Medium, High };

/// Safe: differs only in overlap, `--fix` applies it. Review: compiles, and
/// changes something a person should read, `--fix=review` applies it.
enum class FixSafety : std::uint8_t { Safe, Review };

struct Edit {
  Span Where; ///< Replaced; empty for an insertion.
  std::string Text;

  friend bool operator==(const Edit &, const Edit &) = default;
};

struct Fix {
  std::string Title; ///< `await them together with cppcoro::when_all`
  FixSafety Safety = FixSafety::Review;
  /// Review: one sentence, what a reader must check of this very fix; empty if
  /// there is nothing but what LibraryCaution says.
  std::string Caution;
  std::vector<Edit> Edits; ///< Sorted, not overlapping.
  /// Review: what holds for every fix with the same combinator.
  std::string LibraryCaution = {};

  friend bool operator==(const Fix &, const Fix &) = default;
};

/// A note beside the finding.
struct Reason {
  Span Where;
  std::string Text;

  friend bool operator==(const Reason &, const Reason &) = default;
};

/// A version of a file that a finding speaks of.
struct FileVersion {
  std::string File;
  std::uint64_t Hash = 0; ///< llvm::xxh3_64bits of the content.

  friend bool operator==(const FileVersion &, const FileVersion &) = default;
};

struct Finding {
  std::string Check; ///< `async-await-waterfall`
  Span Where;        ///< The await that is reported.
  std::string Function;
  std::string Message; ///< Lower case, no full stop.
  Confidence Certainty = Confidence::Medium;
  unsigned RoundTripsBefore =
      0; ///< 0: their number is not known, or no matter.
  unsigned RoundTripsAfter = 0;
  std::vector<std::vector<Span>> Stages; ///< Awaits that may run together.
  std::vector<Reason> Reasons;           ///< In source order.
  std::optional<Fix> Repair;
  /// Without Repair: the sentence that says why none is offered.
  std::string NoFixBecause;
  /// The files that Where and Repair lie in, as they were parsed.
  std::vector<FileVersion> Against;

  friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_FINDING_H
