//===--- BodyLowering.h - One body to steps ---------------------*- C++ -*-===//
//
// Goes in: a function's body.
// Comes out: a Block of Steps in evaluation order (Step.h says how expressions
// are cut), and the function's table of Roots.
//
// Model: evaluating an expression yields a Value (the places it names) and adds
// its calls, reads and writes to the pending step. The pending step is emitted
// when the full expression ends, or, for what came before it, when an await is
// met. An lvalue is not read by being named: its consumer says what it does
// with it. Expressions are walked in source order, which is C++'s order where
// there is one; siblings without one are marked Unsequenced.
//
// The class is one, its files are by topic: Statements.cpp, Expressions.cpp,
// Calls.cpp, Awaits.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOWER_BODYLOWERING_H
#define ASYNC_TIDY_LOWER_BODYLOWERING_H

#include "checks/lower/TypeTable.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/Support/SaveAndRestore.h"

namespace async_tidy {

/// The tables of the unit that all its functions share.
struct UnitTables {
  const clang::ASTContext &Context;
  SourceTable &Sources;
  TypeTable &Types;
};

/// What an expression evaluated to.
struct Value {
  std::vector<Place> Places;
  /// It is just these places, not something computed from them.
  bool Exact = false;
  bool Moved = false;     ///< Through std::move or std::forward.
  bool Temporary = false; ///< An object made in this full expression.
  Index Call = NoIndex;   ///< The pending call that made it.
  std::string Lambda;     ///< USR of the call operator.
  std::vector<Place> CapturesByRef;
  /// The use that named the place, for its later reclassification.
  Index UsedRoot = NoIndex;
  Index UseNumber = NoIndex;
};

class BodyLowering {
public:
  BodyLowering(UnitTables Unit, Function &Fn, const clang::FunctionDecl &Decl);

  /// Fills Fn.Body and Fn.Roots.
  void run();

private:
  // BodyLowering.cpp: roots and steps.
  Index addRoot(Root R);
  Index rootOf(const clang::ValueDecl &D);
  Root describeVariable(const clang::VarDecl &D) const;
  Index thisRoot();
  Index declare(const clang::VarDecl &D);
  /// Where an object initialised with V comes from.
  std::vector<Place> origin(const Value &V, clang::QualType T) const;
  void read(const Value &V);
  void write(const Value &V);
  void use(const Value &V, UseKind Kind);
  Step &emit(StepKind Kind, clang::SourceRange Where);
  void emitIfPending(clang::SourceRange Where);
  void opaque(clang::SourceRange Where, llvm::StringRef Why);
  void exit(ExitKind Kind, ValueClass Class, clang::SourceRange Where);
  /// Temporaries of the full expression that has been emitted end here.
  void destroyTemporaries(clang::SourceRange FullExpression);
  /// The object that V is, for what becomes of it later.
  Index temporaryOf(const Value &V, clang::QualType T,
                    clang::SourceRange Where);
  template <typename FunctionT>
  Block nested(clang::SourceRange Where, FunctionT Fill);
  Extent extent(clang::SourceRange R) { return Unit.Sources.extent(R); }
  Index type(clang::QualType T) { return Unit.Types.index(T); }

  // Statements.cpp
  void lowerStatement(const clang::Stmt &S);
  void lowerInto(const clang::Stmt &S);
  bool lowerJump(const clang::Stmt &S);
  bool lowerControl(const clang::Stmt &S);
  void lowerCompound(const clang::CompoundStmt &S);
  void lowerDeclaration(const clang::DeclStmt &S);
  void lowerVariable(const clang::VarDecl &D, const clang::DeclStmt &S);
  void lowerBindings(const clang::DecompositionDecl &D, const Value &Init);
  void lowerIf(const clang::IfStmt &S);
  void lowerSwitch(const clang::SwitchStmt &S);
  Block lowerCases(llvm::ArrayRef<const clang::Stmt *> Body,
                   clang::SourceRange Where);
  void lowerWhile(const clang::WhileStmt &S);
  void lowerDo(const clang::DoStmt &S);
  void lowerFor(const clang::ForStmt &S);
  void lowerRangeFor(const clang::CXXForRangeStmt &S);
  void lowerTry(const clang::CXXTryStmt &S);
  void lowerReturn(const clang::Expr *Operand, clang::SourceRange Where);
  void lowerExpressionStatement(const clang::Expr &E);
  void lowerCondition(const clang::Expr &E);
  void endCondition(const clang::Expr &E);
  Block lowerChild(const clang::Stmt *S);
  /// The innermost block's locals beyond the first Kept end here, unless an
  /// exit ended them.
  void endLocals(size_t Kept, clang::SourceLocation Where);

  // Expressions.cpp
  Value evaluate(const clang::Expr *E);
  Value evaluateTemporary(const clang::MaterializeTemporaryExpr &E);
  Value evaluateMemberInitialiser(const clang::CXXDefaultInitExpr &E);
  void evaluateImplicitInitialisers(const clang::CXXConstructorDecl &Ctor);
  Value evaluateOperator(const clang::Expr &E);
  Value evaluateOther(const clang::Expr &E);
  Value evaluateName(const clang::DeclRefExpr &E);
  Value evaluateDependentName(const clang::DependentScopeDeclRefExpr &E);
  Value evaluateDelete(const clang::CXXDeleteExpr &E);
  Value evaluateMember(const clang::MemberExpr &E);
  Value evaluateCast(const clang::CastExpr &E);
  Value evaluateUnary(const clang::UnaryOperator &E);
  Value evaluateBinary(const clang::BinaryOperator &E);
  Value evaluateConditional(const clang::AbstractConditionalOperator &E);
  Value evaluateLambda(const clang::LambdaExpr &E);
  Value evaluateList(const clang::Expr &E,
                     llvm::ArrayRef<const clang::Expr *> Parts);
  Value readAll(llvm::ArrayRef<const clang::Expr *> Parts, bool Sequenced);
  /// Evaluates on some paths alone: a Branch if that matters.
  Value evaluateMaybe(const clang::Expr &E);

  // Calls.cpp
  Value evaluateCall(const clang::CallExpr &E);
  Value evaluateMove(const clang::CallExpr &E);
  Value evaluateConstruction(const clang::CXXConstructExpr &E);
  Value evaluateDependentCall(const clang::CallExpr &E);
  Value finishCall(Call C, const clang::Expr &E,
                   const clang::FunctionDecl *Callee);
  Call describeCallee(const clang::FunctionDecl &Callee) const;
  void addArguments(Call &C, llvm::ArrayRef<const clang::Expr *> Args,
                    const clang::Expr &E, bool Sequenced);
  Argument argument(const clang::Expr &E, clang::QualType Param);
  Value evaluateReceiver(Call &C, const clang::CallExpr &E);
  void evaluateCallee(const clang::CallExpr &E, bool HasObject);

  // Awaits.cpp
  Value evaluateAwait(const clang::Expr &Whole, const clang::Expr &Operand,
                      clang::SourceLocation Keyword);
  void describeForm(Await &A, const clang::Expr &Whole);
  void describeDeclaration(Await &A, const clang::VarDecl &D,
                           const clang::DeclStmt &S, const clang::Expr &Init);

  /// What the statement being lowered wants of an await that is all of it.
  struct FormHint {
    const clang::Expr *Whole = nullptr; ///< The await itself.
    AwaitForm Form = AwaitForm::Argument;
    const clang::VarDecl *Variable = nullptr;
    const clang::DeclStmt *Declaration = nullptr;
  };

  UnitTables Unit;
  Function &Fn;
  const clang::FunctionDecl &Decl;
  llvm::DenseMap<const clang::ValueDecl *, Index> Roots;
  Index This = NoIndex;
  Block *Current = nullptr;
  Index Statement = 0;
  std::string Macro; ///< Around the statement being lowered.
  Step Pending;
  FormHint Hint;
  /// Locals of the blocks that are open, innermost last.
  std::vector<std::vector<const clang::VarDecl *>> Locals;
  /// Common operands, which are evaluated once and named more often.
  llvm::DenseMap<const clang::OpaqueValueExpr *, Value> SharedValues;
  /// Of the expression or statement being lowered. What is nested deeper than
  /// MaxDepth is machine-made; it must not cost the stack.
  unsigned Depth = 0;
  static constexpr unsigned MaxDepth = 400;
  /// With a destructor that does something, made by the pending full
  /// expression, in order.
  std::vector<Index> Temporaries;
};

/// Lowers the statements that Fill produces into a block of their own.
template <typename FunctionT>
Block BodyLowering::nested(clang::SourceRange Where, FunctionT Fill) {
  Block Child;
  Child.Where = extent(Where);
  Block *Outer = std::exchange(Current, &Child);
  Index OuterStatement = std::exchange(Statement, 0);
  Step OuterPending = std::exchange(Pending, Step());
  std::vector<Index> OuterTemporaries = std::exchange(Temporaries, {});
  Locals.emplace_back();
  Fill();
  endLocals(0, Where.getEnd());
  Locals.pop_back();
  Temporaries = std::move(OuterTemporaries);
  Pending = std::move(OuterPending);
  Statement = OuterStatement;
  Current = Outer;
  return Child;
}

/// The expression without parentheses, implicit casts, cleanups, copies that
/// guaranteed elision removes, and temporaries' bookkeeping.
const clang::Expr *stripped(const clang::Expr *E);

/// Whether the end of an object of the type runs code of somebody's.
bool doesWorkAtItsEnd(clang::QualType T);

/// The member's place in the object. Members of unions and unnamed members
/// share their object's.
Place fieldOf(Place Object, const clang::FieldDecl &D);

/// Whether E decides more than a value: awaits, exits, yields in it.
bool hasControl(const clang::Stmt &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_LOWER_BODYLOWERING_H
