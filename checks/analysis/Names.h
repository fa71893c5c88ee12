//===--- Names.h - What identifiers say -------------------------*- C++ -*-===//
//
// Goes in: identifiers, and the word lists of the models (NameFacts).
// Comes out: what a name suggests of a function or a type. Names are the
// weakest evidence: whoever asks has looked for a model, an attribute and a
// body before.
// Identifiers are cut at capitals, digits and underscores; words are compared
// whole and in lower case: `issueRefund` holds no `is`.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_NAMES_H
#define ASYNC_TIDY_ANALYSIS_NAMES_H

#include "checks/flow/Flow.h"
#include "checks/models/LibraryModel.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include <array>

namespace async_tidy {

using Words = llvm::SmallVector<std::string, 6>;

/// `getHTTPStatus`, `get_http_status` → get, http, status.
Words splitWords(llvm::StringRef Identifier);

enum class NameMeaning : std::uint8_t { Unknown, Reads, Acts };

struct NameVerdict {
  NameMeaning Meaning = NameMeaning::Unknown;
  std::string Word; ///< The word that decided, if one did.
};

class Names {
public:
  /// \p Facts must live as long as this.
  explicit Names(const NameFacts &Facts);

  /// What a function named \p Identifier does, by its name. One acting word
  /// anywhere wins (but for `getPost`), or one of things that come one after
  /// another; a read verb counts as the first word, a few also behind nouns. A
  /// name without verb reads if each of its words, up to `by`, `of` and the
  /// like, is a known noun or a word of its result's type (\p ResultWords).
  NameVerdict function(llvm::StringRef Identifier,
                       const llvm::StringSet<> &ResultWords) const;

  /// The acting word in the name, or empty.
  llvm::StringRef actingWord(llvm::StringRef Identifier) const;

  /// The acting word says what is done to the arguments, not to the world:
  /// `appendRow`.
  bool isValueWork(llvm::StringRef Identifier) const;

  /// All acting words say that something is asked of a peer, not what:
  /// `sendRequest`.
  bool isTransport(llvm::StringRef Identifier) const;

  /// `elapsed`: the answer is another one each time.
  bool isGauge(llvm::StringRef Identifier) const;

  /// `remaining`: how much of something there is.
  bool isAmount(llvm::StringRef Identifier) const;

  /// `requireLogin`: leaves by exception when its result is not looked at.
  bool isCheck(llvm::StringRef Identifier) const;

  /// `ASSERT_EQ`: may leave the function where nothing shows it.
  bool isExitMacro(llvm::StringRef Macro) const;

  /// Awaits in order on purpose: the macro of a test framework makes it, or its
  /// file includes one. Folders named test say nothing.
  bool isTestCode(const Flow &Unit, const Function &Fn) const;

  /// The type's own name ends in a word of things many callers share, as
  /// `HttpClient`; `ClientContext` does not.
  bool isShareable(llvm::StringRef QualifiedType) const;

  /// The type's own name ends in a word of things with a position or a state,
  /// as `UserCursor`.
  bool isExclusive(llvm::StringRef QualifiedType) const;

  /// The type's own name ends in a word of things that bear one operation at a
  /// time, as `PgConnection`.
  bool isOneAtATime(llvm::StringRef QualifiedType) const;

  /// The name ends in a word for a transaction, as `dbTrans`.
  bool isTransaction(llvm::StringRef Identifier) const;

  /// A word of the type's own name says that it guards something.
  bool isGuard(llvm::StringRef QualifiedType) const;

  /// The models list the word, in lower case, under \p Kind.
  bool is(WordKind Kind, llvm::StringRef Word) const;

private:
  bool actsAs(WordKind Kind, llvm::StringRef Identifier) const;
  bool holdsOne(WordKind Kind, llvm::StringRef Identifier) const;
  llvm::StringRef innerVerb(llvm::ArrayRef<std::string> All) const;

  const NameFacts &Facts;
  std::array<llvm::StringSet<>, static_cast<size_t>(WordKind::None)> Sets;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_NAMES_H
