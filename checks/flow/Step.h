//===--- Step.h - What a function does, in evaluation order -----*- C++ -*-===//
//
// A Block is a list of Steps in evaluation order. A Step is a piece of a
// statement that does one thing: one await, the calls before it, the
// declaration that binds its result, a whole `if` with its blocks. Steps hold
// facts of the source alone; what they mean is for checks/analysis to say.
//
// How expressions are cut: each `co_await` is a step of its own, with the
// evaluation of its operand; calls and writes that come before it in the same
// full expression are a Call step before it; the rest of the full expression is
// the last step of the statement and reads the await's AwaitResult root.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_STEP_H
#define ASYNC_TIDY_FLOW_STEP_H

#include "checks/flow/Place.h"
#include <optional>

namespace async_tidy {

/// How an argument reaches the callee.
enum class Passing : std::uint8_t {
  Value,      ///< Copied or made for the call.
  Moved,      ///< `std::move(x)`: x is written.
  ConstRef,   ///< The callee can read the caller's object.
  MutableRef, ///< The callee can write the caller's object.
  ConstPointer,
  Pointer, ///< Pointer to non-const, `&x`, smart pointer to non-const.
};

struct Argument {
  Passing How = Passing::Value;
  Index Type = NoIndex; ///< Of the parameter; of the argument if variadic.
  /// The objects the argument names. One place with no calls around it when the
  /// argument is just that place; several for an expression.
  std::vector<Place> Places;
  /// A temporary is bound to a reference parameter, or a view of a temporary is
  /// passed: it dies at the end of the full expression.
  bool BindsTemporary = false;
  /// USR of the call operator if the argument is a lambda; Captures says what
  /// it took.
  std::string Lambda;
  std::vector<Place> CapturesByRef;
  Extent Where; ///< Invalid for a default argument.

  friend bool operator==(const Argument &, const Argument &) = default;
};

/// A call, evaluated in its step.
struct Call {
  std::string Usr;
  /// Qualified name, inline namespaces dropped: `asio::async_write`,
  /// `std::vector::push_back`. Empty if the callee is not known by name.
  std::string Name;
  /// `name` in `a.name(x)`: the last component, for naming evidence.
  std::string ShortName;
  std::optional<Place> Receiver;
  Index ReceiverType = NoIndex;
  std::vector<Argument> Args;
  Index ResultType = NoIndex;
  bool Member = false;
  bool ConstMember = false;
  bool StaticMember = false;
  bool Virtual = false; ///< The body that runs may be another one.
  bool NoExcept = false;
  bool Pure = false; ///< `[[gnu::const]]`, `[[gnu::pure]]` or consteval.
  bool Constructor = false;
  bool OverloadedOperator = false;
  bool ResultUsed = false;
  bool InUserFile = false; ///< The declaration lies in a user file.
  bool Dependent = false;  ///< A template's own call: the callee is not known.
  /// The first string literal that an argument begins with, as it is written or
  /// by way of a constant: a statement's text.
  std::string Literal;
  std::vector<std::string> Annotations; ///< `[[clang::annotate("async::…")]]`.
  Extent Where;                         ///< The whole call expression.
  /// Into Function::Roots: the CallResult or Temporary it produced, if a later
  /// step or call speaks of it.
  Index Result = NoIndex;

  friend bool operator==(const Call &, const Call &) = default;
};

/// What the awaiting expression is part of.
enum class AwaitForm : std::uint8_t {
  Declaration,       ///< `auto a = co_await f();`
  StructuredBinding, ///< `auto [a, b] = co_await f();`
  Assignment,        ///< `a = co_await f();`
  Discarded,         ///< `co_await f();`
  Return,            ///< `co_return co_await f();`
  Condition,         ///< `if (co_await f())`, `switch (co_await f())`
  Range,             ///< `for (auto x : co_await f())`
  Argument,          ///< part of a larger expression
};

/// Facts on one `co_await`.
struct Await {
  Extent Keyword;    ///< `co_await`
  Extent Operand;    ///< what follows it
  Extent Expression; ///< both
  AwaitForm Form = AwaitForm::Discarded;
  Index AwaitableType = NoIndex; ///< Of the operand as written.
  Index ResultType = NoIndex; ///< What the await yields; Void, Dependent set.
  /// Index into Step::Calls of the call that makes the awaitable; NoIndex: the
  /// operand is a place, see Awaited.
  Index MadeBy = NoIndex;
  std::optional<Place>
      Awaited;            ///< `co_await task;`, `co_await std::move(task)`
  Index Result = NoIndex; ///< The AwaitResult root, or the bound Local.
  // For Declaration and StructuredBinding.
  std::uint32_t Declarators = 0; ///< In the statement.
  std::vector<Index> Names;      ///< Roots bound: one, or one per binding.
  std::string DeclaredType;      ///< As spelled, `const auto`, `std::string`.
  /// `auto` or `const auto` by value.
  bool PlainAuto = false;
  bool DeclaredConst = false;
  bool DeclaredReference = false; ///< `auto &&x`, `const T &x`
  bool DeclaredStatic = false;
  bool HasAttributes = false; ///< `[[maybe_unused]] auto x`
  /// The declared type differs from the awaited one: a conversion happens.
  bool Converts = false;
  /// The statement is just the form around this one await: `T a = co_await f()`
  /// with nothing else evaluated.
  bool WholeStatement = false;
  /// The await is implicit or hidden by a macro.
  bool Hidden = false;

  friend bool operator==(const Await &, const Await &) = default;
};

enum class ExitKind : std::uint8_t { Return, Throw, Break, Continue, Goto };
enum class ValueClass : std::uint8_t {
  None,
  Ordinary,
  False,
  Nullopt,
  Error,
};

struct Exit {
  ExitKind Kind = ExitKind::Return;
  ValueClass Value = ValueClass::None;

  friend bool operator==(const Exit &, const Exit &) = default;
};

/// What a branch tests, when it is that simple.
struct Predicate {
  Place Tested;
  std::string Constant; ///< Compared with; empty: truth of the place itself.
  bool Negated = false;

  friend bool operator==(const Predicate &, const Predicate &) = default;
};

enum class StepKind : std::uint8_t {
  Await,
  Call,    ///< An expression: calls, reads, writes.
  Local,   ///< A declaration.
  Branch,  ///< Children: one block per alternative (`switch`: per case group).
  Loop,    ///< Children: condition, body, increment.
  Try,     ///< Children: body, then one per handler.
  Scope,   ///< Children: one block, `{ … }`.
  Destroy, ///< A local with a non-trivial destructor ends here.
  Suspend, ///< `co_yield`
  Exit,
  Opaque, ///< Not understood: may do anything. Note says why.
};

struct Block;

struct Step {
  StepKind Kind = StepKind::Opaque;
  Extent Where; ///< The piece of source it stands for.
  /// Into Block::Statements of the block it is in, if that has any.
  Index Statement = 0;
  /// Direct accesses: names evaluated, assignments, increments. What calls do
  /// with their receiver and arguments is in Calls alone.
  std::vector<Place> Reads;
  std::vector<Place> Writes;
  std::vector<Index> Binds; ///< Roots declared here.
  std::vector<Call> Calls;  ///< In evaluation order; an await's operand last.
  std::optional<async_tidy::Await> Await;
  std::optional<async_tidy::Exit> Exit;
  std::optional<Predicate> Test;
  std::vector<Block> Children;
  /// Try: one entry per handler, a type index; NoIndex is `catch (...)`.
  std::vector<Index> Handlers;
  /// Evaluated in no set order with the step before it (function arguments).
  bool Unsequenced = false;
  /// Branch: a `switch`, where a `break` inside ends.
  bool Switch = false;
  /// Loop: over the elements of a range.
  bool Range = false;
  /// Name of the outermost macro that the whole statement comes out of: it may
  /// hide what its expansion does not show (`assert` under NDEBUG).
  std::string Macro;
  std::string Note; ///< Opaque: what was not understood.

  friend bool operator==(const Step &, const Step &) = default;
};

/// A whole statement of a block, `;` included, comments not.
struct Statement {
  Extent Where;

  friend bool operator==(const Statement &, const Statement &) = default;
};

struct Block {
  Extent Where; ///< From `{` to `}` where there are braces.
  /// Empty where the steps are no statements: a loop's condition, the member
  /// initialisers of a constructor with an empty body.
  std::vector<Statement> Statements;
  std::vector<Step> Steps;

  friend bool operator==(const Block &, const Block &) = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_STEP_H
