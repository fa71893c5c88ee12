//===--- LibraryModel.h - Facts about libraries -----------------*- C++ -*-===//
//
// Goes in: YAML files, the embedded ones and the user's (docs/library-models.md
// is the reference of the format).
// Comes out: an immutable value that answers by qualified name (inline
// namespaces dropped).
// Errors: parse() names file, line and what is wrong. Later files win over
// earlier ones, row by row.
//
// The code knows kinds of facts; every library's name is in a YAML file.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_LIBRARYMODEL_H
#define ASYNC_TIDY_MODELS_LIBRARYMODEL_H

#include "checks/flow/Type.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// May two awaits use one object of the type at the same time?
enum class Sharing : std::uint8_t { Unknown, Exclusive, Shareable };

/// What a call does beyond computing its result. Whatever it is, an argument
/// that was moved from is written.
enum class CallEffect : std::uint8_t {
  Unknown,
  Pure,     ///< Nothing; reads its value arguments only.
  Reads,    ///< Reads its receiver and arguments, even non-const ones.
  Writes,   ///< Writes its receiver (and mutable arguments).
  Neutral,  ///< Logging: ordered among themselves, blocks nothing.
  Barrier,  ///< Nothing may move across it.
  Forwards, ///< `std::move`, `std::get`, `*p`: the result is (part of) its
            ///< first argument or receiver.
};

struct TypeFacts {
  Sharing Shared = Sharing::Unknown;
  /// What it returns or holds orders what follows: locks, permits, leases.
  bool Guard = false;
  /// A pointer-like type: it is as shareable as its first type argument.
  bool Owner = false;
  /// A second operation while one is under way fails, or spoils it. Mutexes and
  /// events are not like that: they are there to be waited for by several.
  bool OneAtATime = false;
  /// Its values are unpacked into those of a tuple around it where a combinator
  /// flattens.
  bool Tuple = false;
  /// A value of it becomes a reference in a tuple.
  bool Reference = false;
  std::string Why;
};

/// Where a call that only words an await differently takes the awaitable from.
struct WrappedOperand {
  bool Receiver = false; ///< `f().via(executor)`
  unsigned Argument = 0; ///< Else: `with_timeout(f(), 1s)`

  friend bool operator==(const WrappedOperand &,
                         const WrappedOperand &) = default;
};

/// Which side of a two-way stream an operation is on: one of each may run.
enum class Direction : std::uint8_t { None, In, Out };

/// How an operation's text says whether it only reads.
enum class StatementLanguage : std::uint8_t { None, Sql, Command };

struct CallFacts {
  CallEffect Effect = CallEffect::Unknown;
  /// What kind of barrier: change, clock, handshake, hop, lifecycle, lock,
  /// query, sleep, stream, wait, yield. Empty if it is none.
  std::string BarrierKind;
  std::optional<WrappedOperand> Wraps;
  /// Runs the awaitables that it is given at the same time.
  bool Joins = false;
  Direction Side = Direction::None;
  /// What it yields is a new object, which leads to none of those that it was
  /// made from: the reply to a request.
  bool MakesObject = false;
  /// Sends the text that it is given to a database; that decides its effect.
  StatementLanguage Statement = StatementLanguage::None;
  std::string Why;
};

/// How the all-of combinator is written.
enum class JoinSyntax : std::uint8_t {
  Call,     ///< `name(a, b)`
  Operator, ///< `(a && b)`; Name is the operator's token
};

enum class VoidElement : std::uint8_t {
  Kept,    ///< A placeholder element in the result tuple.
  Dropped, ///< No element.
};

/// The library's way to await several things at once.
struct JoinFacts {
  JoinSyntax Syntax = JoinSyntax::Call;
  std::string Name;           ///< `cppcoro::when_all`, or `&&`.
  std::string Header;         ///< To include: `cppcoro/when_all.hpp`.
  std::string UsingNamespace; ///< Operator: its namespace must be visible.
  VoidElement Void = VoidElement::Kept;
  /// One value element alone is yielded bare, not in a tuple.
  bool SingleValueBare = false;
  /// Void operands must be written before value operands.
  bool VoidFirst = false;
  /// A leftmost operand that yields a tuple is flattened into the result.
  bool FlattensLeftTuple = false;
  /// Elements are copied out: a task of a reference must not be rewritten.
  bool DecaysReferences = false;
  /// Results are made empty and assigned: each needs a default constructor.
  bool DefaultConstructsResults = false;
  /// Results are copied out: none may be move-only.
  bool CopiesResults = false;
  /// All operands must agree in type argument number N of the awaitable
  /// (Asio: the executor, 1).
  std::optional<unsigned> SameArgument;
  /// A failure arrives as another exception type than in sequence.
  bool ChangesExceptionType = false;
  /// A failing operand cancels the others.
  bool CancelsSiblings = false;
  /// Children may run on several threads at once.
  bool MayRunInParallel = false;
  /// One sentence for reviewers, on every review fix.
  std::string Caution;
  std::string Why;
};

/// The library's way to await any number of things, so many at a time.
struct BoundedJoinFacts {
  std::string Name;   ///< `folly::coro::collectAllWindowed`
  std::string Header; ///< To include.
  std::string Why;
};

struct AwaitableFacts {
  std::string Library; ///< Title of the library, for messages.
  Start Started = Start::Unknown;
  std::optional<unsigned> ResultArgument; ///< Which template argument is T.
  /// Null: no combinator; then NoJoinBecause says why. Types whose Join is the
  /// same object may be operands of one join. Lives as long as any copy of the
  /// model, and of models made from it.
  const JoinFacts *Join = nullptr;
  std::string NoJoinBecause;
  std::optional<BoundedJoinFacts> BoundedJoin;
  std::string Why;
};

/// A macro to define so that a library's headers parse under Clang as they do
/// under the project's own compiler.
struct ParseFact {
  std::string Library;
  std::string WhenIncluded; ///< A header's path prefix that shows use: `asio`.
  unsigned SinceCxx = 0;    ///< 20: only if the unit is C++20 or later.
  std::string Define;       ///< `ASIO_HAS_CO_AWAIT=1`
  std::string Why;
};

/// What a word says: in an identifier, the weakest evidence, or in the text of
/// a statement.
enum class WordKind : std::uint8_t {
  ReadVerb,      ///< get, find, fetch …
  InnerReadVerb, ///< One that reads behind a noun too: `page_get_title`.
  ActingVerb,    ///< create, send, save …
  ActingNoun,    ///< post, record …: an acting verb, but a noun behind one.
  ReadNoun,      ///< auth, config, profile …
  Position,      ///< line, chunk, batch …
  Gauge,         ///< now, elapsed, usage …
  Amount,        ///< size, count, remaining …
  ValueVerb,     ///< append, make, push …: acts on its arguments alone.
  TransportVerb, ///< send, call …: asks somebody, the text does not say what.
  Shareable,     ///< client, pool, service …
  Exclusive,     ///< connection, cursor, reader …
  OneAtATime,    ///< connection, transaction …
  Transaction,   ///< transaction, tx …: of variables.
  Guard,         ///< lock, lease, permit …
  Check,         ///< check, require, ensure …
  /// Macros that may leave the function; like those below they may end in `*`,
  /// which stands for any rest: `ASSERT_*`.
  ExitMacro,
  TestMacro,  ///< TEST, TEST_CASE …
  TestHeader, ///< As included: `gtest/*`.
  SqlRead,    ///< What a statement that only reads begins with: select …
  SqlAct,     ///< What none that only reads holds: update, into, nextval …
  /// What a command of a key-value store that only reads begins with: get …
  CommandRead,
  CommandScript, ///< Of one that runs a script, which may do anything: eval …
  None,          ///< Nothing: takes the word out of the lists of earlier files.
};

/// Words by kind (models/names.yaml), in the order of the files.
class NameFacts {
public:
  const std::vector<std::string> &of(WordKind Kind) const {
    return Lists[static_cast<size_t>(Kind)];
  }
  std::vector<std::string> &of(WordKind Kind) {
    return Lists[static_cast<size_t>(Kind)];
  }

private:
  std::array<std::vector<std::string>, static_cast<size_t>(WordKind::None)>
      Lists;
};

class LibraryModel {
public:
  /// The embedded files.
  static llvm::Expected<LibraryModel> builtin();

  /// This model with the rows of one more file.
  llvm::Expected<LibraryModel> with(llvm::MemoryBufferRef Yaml) const;

  /// The best row: an exact name before `prefix::*`, a longer prefix before a
  /// shorter one; of equal names the later file's. The row lives as long as the
  /// model.
  const AwaitableFacts *awaitable(llvm::StringRef TypeName) const;
  const TypeFacts *type(llvm::StringRef TypeName) const;
  const CallFacts *call(llvm::StringRef QualifiedName) const;
  const NameFacts &names() const;
  llvm::ArrayRef<ParseFact> parseFacts() const;

private:
  class Tables;

  explicit LibraryModel(std::shared_ptr<const Tables> Facts)
      : Facts(std::move(Facts)) {}

  std::shared_ptr<const Tables> Facts; ///< Shared by copies, never changed.
};

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_LIBRARYMODEL_H
