//===--- RewriteText.h - Reading and cutting C++ text -----------*- C++ -*-===//
//
// Goes in: the text of a file and offsets that the Flow gives.
// Comes out: its identifiers, the comments around a statement, and slices with
// pieces exchanged.
// Limits: tokens alone, no grammar: what an identifier means is not known here.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITETEXT_H
#define ASYNC_TIDY_ANALYSIS_REWRITETEXT_H

#include "checks/flow/Source.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace async_tidy {

/// A name outside comments and literals.
struct Identifier {
  llvm::StringRef Name;
  /// After `.`, `->` or `::`: it cannot mean a local variable.
  bool Qualified = false;
};

std::vector<Identifier> identifiersIn(llvm::StringRef Code);

/// Some unqualified identifier of \p Code is \p Name.
bool mentions(llvm::StringRef Code, llvm::StringRef Name);

/// The line break that the file has.
llvm::StringRef newline(llvm::StringRef Code);

/// What stands between two statements.
struct Gap {
  std::uint32_t TrailingEnd = 0; ///< After comments on the line of the first.
  std::uint32_t LeadBegin = 0;   ///< Of the comments directly above the second.
  /// Something else than blanks and comments stands there: a directive, or a
  /// macro that expands to nothing.
  bool Foreign = false;
};

Gap gapBetween(llvm::StringRef Code, std::uint32_t Begin, std::uint32_t End);

/// A file's text in which some pieces are exchanged for others. Of nested
/// pieces, a slice exchanges the outermost that lies within it.
class ExchangedText {
public:
  explicit ExchangedText(llvm::StringRef Code) : Code(Code) {}

  struct Piece {
    std::uint32_t Begin = 0;
    std::uint32_t End = 0;
    std::string Text;
  };

  void exchange(std::uint32_t Begin, std::uint32_t End, std::string Text);

  /// The outermost pieces within [\p Begin, \p End), in order.
  std::vector<Piece> piecesIn(std::uint32_t Begin, std::uint32_t End) const;
  std::string slice(std::uint32_t Begin, std::uint32_t End) const;
  llvm::StringRef original() const { return Code; }

private:
  llvm::StringRef Code;
  std::vector<Piece> Pieces; ///< By Begin, the longer first.
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITETEXT_H
