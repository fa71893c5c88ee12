//===--- RewriteOperands.h - Awaits as operands of a join -------*- C++ -*-===//
//
// Goes in: a region, its schedule and the file's text; the facts of the join.
// Comes out: one JoinOperand for each await that shares a stage with another,
// with the name that its result gets; or the sentence that says which of them
// cannot be moved into a join, and why.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_REWRITEOPERANDS_H
#define ASYNC_TIDY_ANALYSIS_REWRITEOPERANDS_H

#include "checks/analysis/Rewrite.h"
#include "checks/analysis/RewriteNames.h"
#include "checks/analysis/RewriteText.h"

namespace async_tidy {

/// What every part of a rewrite reads.
struct RewriteContext {
  const FunctionRef &Fn;
  const DependenceGraph &Graph;
  const Schedule &Plan;
  const LibraryModel &Model;
  const Source &File;
  llvm::StringRef Code;

  const Block &block() const { return *Graph.Of.In; }
  const Step &step(Index I) const { return block().Steps[I]; }
  const Statement &statementOf(Index StepIndex) const {
    return block().Statements[step(StepIndex).Statement];
  }
  const Type *type(Index I) const { return Fn.Unit->type(I); }
  llvm::StringRef text(const Extent &E) const {
    return Code.slice(E.Begin, E.End);
  }
};

/// An await that becomes an operand of a join.
struct JoinOperand {
  Index Step = NoIndex; ///< Into Block::Steps.
  const Await *Of = nullptr;
  unsigned Stage = 0;
  bool Void = false;
  bool Tuple = false; ///< It yields a std::tuple.
  /// The statement is nothing but this await, and goes into the join whole.
  bool Dissolves = false;
  /// What the join calls its result; empty if nothing needs one.
  std::string Name;
  /// Name is the one that the statement declared.
  bool KeepsName = false;
  /// What stands for the await in the rest of its statement.
  std::string Replacement;
};

/// The operands, by stage and then in source order, without names.
std::vector<JoinOperand> joinOperands(const RewriteContext &C);

/// The operands with the names of their results.
std::variant<std::vector<JoinOperand>, NoFix>
bindResults(const RewriteContext &C, const JoinFacts &Facts,
            std::vector<JoinOperand> Operands, FreshNames &Names);

/// The operand's text: what stands after `co_await`. A local task that is
/// awaited by name is moved, since a join takes its operands as values.
std::string operandText(const RewriteContext &C, const JoinOperand &O,
                        const ExchangedText &Text);

/// The last component of what the awaiting step calls, or the local it awaits.
llvm::StringRef calleeName(const RewriteContext &C, Index AwaitStep);

/// What an await yields, seen through a reference.
const Type *resultType(const RewriteContext &C, const Await &A);

/// A result that is passed on by std::move: a class whose copy costs, or does
/// not exist, or is not known.
bool wantsMove(const Type *Result);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_REWRITEOPERANDS_H
