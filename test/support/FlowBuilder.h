//===--- FlowBuilder.h - Hand-made Flows that read like C++ -----*- C++ -*-===//
//
// Goes in: declarations, and functions built statement by statement.
// Comes out: a Flow as checks/lower would have made it, and the text of the
// one file it speaks of, so that every extent leads to what it names.
//
//     FlowBuilder B;
//     B.declare("Task<User> UserService::findById(int id) const");
//     FunctionBuilder &F =
//         B.coroutine("Task<Page> app::page", "UserService &users, int id");
//     F.await("user", "users.findById(id)");
//     F.returns("user");
//
// Expressions are places (`deps.users`, `this->users_`), literals, `&place`,
// `std::move(place)`, calls of declared functions, `T{…}`, and `co_await` of a
// call in front of an argument. Anything else, and every undeclared name, stops
// the test with a message: a test must not pass because it said nothing.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_SUPPORT_FLOWBUILDER_H
#define ASYNC_TIDY_TEST_SUPPORT_FLOWBUILDER_H

#include "checks/flow/Flow.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <deque>
#include <initializer_list>
#include <map>
#include <memory>

namespace async_tidy::test {

class FlowBuilder;

/// Builds one function; made by FlowBuilder.
class FunctionBuilder {
public:
  /// `auto NAME = co_await CALL;`
  FunctionBuilder &await(llvm::StringRef Name, llvm::StringRef Call);
  /// `DECLARATION = co_await CALL;`, such as `const std::string name`.
  FunctionBuilder &awaitAs(llvm::StringRef Declaration, llvm::StringRef Call);
  /// `auto [A, B] = co_await CALL;`
  FunctionBuilder &awaitBinding(std::initializer_list<llvm::StringRef> Names,
                                llvm::StringRef Call);
  /// `co_await CALL;`
  FunctionBuilder &awaitDiscarded(llvm::StringRef Call);
  /// `PLACE = co_await CALL;`
  FunctionBuilder &awaitAssign(llvm::StringRef Place, llvm::StringRef Call);
  /// `co_return co_await CALL;`
  FunctionBuilder &awaitReturn(llvm::StringRef Call);
  /// `DECLARATION = EXPRESSION;`, such as `auto &user`, `Repo repo`.
  /// A constructor is written as `Repo repo`, `Repo{conn}`.
  FunctionBuilder &local(llvm::StringRef Declaration,
                         llvm::StringRef Expression);
  /// `EXPRESSION;`, awaits in arguments allowed.
  FunctionBuilder &expression(llvm::StringRef Expression);
  /// `PLACE = EXPRESSION;`
  FunctionBuilder &assign(llvm::StringRef Place, llvm::StringRef Expression);
  /// `++PLACE;`
  FunctionBuilder &increment(llvm::StringRef Place);
  /// `co_return EXPRESSION;`; empty: `co_return;`
  FunctionBuilder &returns(llvm::StringRef Expression = "");
  /// `throw EXPRESSION;`
  FunctionBuilder &throws(llvm::StringRef Expression);
  /// `break;`, `continue;`
  FunctionBuilder &jump(ExitKind Kind);
  /// `co_yield EXPRESSION;`
  FunctionBuilder &yields(llvm::StringRef Expression);
  /// The end of a local's life.
  FunctionBuilder &destroy(llvm::StringRef Name);
  /// A statement that lowering does not understand.
  FunctionBuilder &opaque(llvm::StringRef Text);

  using Body = llvm::function_ref<void()>;
  /// `if (CONDITION) { … }`
  FunctionBuilder &branch(llvm::StringRef Condition, Body Then);
  /// `while (CONDITION) { … }`
  FunctionBuilder &loop(llvm::StringRef Condition, Body Do);
  /// `for (TYPE NAME : RANGE) { … }`
  FunctionBuilder &rangeLoop(llvm::StringRef Name, llvm::StringRef Range,
                             llvm::StringRef Type, Body Do);
  /// `{ … }`
  FunctionBuilder &scope(Body Do);
  /// `try { … } catch (HANDLER &) {} …`; the handler `...` catches all.
  FunctionBuilder &tryCatch(Body Do,
                            std::initializer_list<llvm::StringRef> Handlers);

  /// A place of this function, for tests that compare places.
  Place place(llvm::StringRef Expression) const;
  /// The step made last in the block that is open, to change a fact of it.
  Step &last() { return Blocks.back()->Steps.back(); }
  Root &root(llvm::StringRef Name);
  Function &function() { return Fn; }

  class Reader;
  struct Value;

private:
  friend class FlowBuilder;

  FunctionBuilder(FlowBuilder &Owner) : Owner(Owner) {}

  std::uint32_t offset() const;
  Index findRoot(llvm::StringRef Name) const;
  Index addRoot(RootKind Kind, llvm::StringRef Name, Index Type);
  Index typeOf(const Place &P) const;
  std::uint32_t begin();
  void finish(std::uint32_t Begin);
  Step &push(StepKind Kind);
  Value read(llvm::StringRef Expression);
  Step &finishAwait(Value &&V, std::uint32_t Keyword, AwaitForm Form);
  FunctionBuilder &awaitDeclaration(llvm::StringRef Declared,
                                    llvm::StringRef Call, AwaitForm Form);
  void bind(Step &S, llvm::StringRef Declared, Index Result, AwaitForm Form);
  Extent child(Body Do, Block &Into);
  void expressionStep(StepKind Kind, llvm::StringRef Expression);

  FlowBuilder &Owner;
  Function Fn;
  std::vector<Block *> Blocks; ///< The open ones, innermost last.
};

class FlowBuilder {
public:
  FlowBuilder();

  /// `virtual Task<User> Users::find(int id, Log &log) const noexcept`;
  /// `UserRepo(Connection &conn)` declares a constructor.
  Call &declare(llvm::StringRef Declaration);
  /// A class with these fields, as `Connection &conn_`; returns its facts.
  Type &record(llvm::StringRef Name,
               std::initializer_list<llvm::StringRef> Fields = {});
  /// The facts of every type of this bare name.
  Type &facts(llvm::StringRef Name);
  /// A global variable, as `Cache cache`.
  FlowBuilder &global(llvm::StringRef Declaration);

  /// `Task<Page> app::page`, `int id, Users &users`. A function named `C::f`
  /// of a record C has `this`.
  FunctionBuilder &coroutine(llvm::StringRef Declaration,
                             llvm::StringRef Parameters = "");
  FunctionBuilder &function(llvm::StringRef Declaration,
                            llvm::StringRef Parameters = "");

  Index type(llvm::StringRef Spelling);
  /// Ends the last function. The builder can be built again.
  Flow build();
  const std::string &text() const { return Text; }

private:
  friend class FunctionBuilder;

  struct Declared {
    Call Proto;
    std::vector<Index> Parameters;
  };

  const Declared *lookUp(llvm::StringRef Name) const;
  void close();

  Flow Made;
  std::string Text;
  std::map<std::string, Declared> Functions;
  std::map<std::string, Type> Facts; ///< By bare name.
  std::vector<std::pair<std::string, Index>> Globals;
  std::deque<std::unique_ptr<FunctionBuilder>> Builders;
};

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_SUPPORT_FLOWBUILDER_H
