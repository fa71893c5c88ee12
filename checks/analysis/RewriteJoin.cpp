//===--- RewriteJoin.cpp - One stage as one statement ---------------------===//

#include "checks/analysis/RewriteJoin.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;
using llvm::StringRef;

static const Type *typeArgument(const RewriteContext &C, const Type &Awaitable,
                                unsigned Number) {
  return Number < Awaitable.Args.size() ? C.type(Awaitable.Args[Number])
                                        : nullptr;
}

static std::variant<const JoinFacts *, NoFix> joinOf(const RewriteContext &C,
                                                     const JoinOperand &O) {
  const Type *Awaitable = C.type(O.Of->AwaitableType);
  if (!Awaitable || Awaitable->Dependent || Awaitable->Name.empty())
    return NoFix{"the type of one of the awaited operations is not known"};
  const AwaitableFacts *Facts = C.Model.awaitable(Awaitable->Name);
  if (!Facts)
    return NoFix{"'" + Awaitable->Name +
                 "' is no type that a known library can await together with "
                 "others"};
  if (!Facts->Join)
    return NoFix{Facts->NoJoinBecause};
  if (!Facts->Join->DecaysReferences)
    return Facts->Join;
  const Type *Result = Facts->ResultArgument
                           ? typeArgument(C, *Awaitable, *Facts->ResultArgument)
                           : C.type(O.Of->ResultType);
  const TypeFacts *Holds = Result ? C.Model.type(Result->Name) : nullptr;
  if (Result && (Result->Through == Indirection::LValueReference ||
                 (Holds && Holds->Reference)))
    return NoFix{"one of the awaits yields a reference, of which '" +
                 Facts->Join->Name + "' makes a copy"};
  return Facts->Join;
}

static bool sameArgument(const RewriteContext &C, const JoinFacts &Facts,
                         llvm::ArrayRef<JoinOperand> Operands) {
  if (!Facts.SameArgument)
    return true;
  auto Argument = [&](const JoinOperand &O) {
    return typeArgument(C, *C.type(O.Of->AwaitableType), *Facts.SameArgument);
  };
  return llvm::all_of(Operands, [&](const JoinOperand &O) {
    return Argument(O) == Argument(Operands.front());
  });
}

std::variant<const JoinFacts *, NoFix>
async_tidy::commonJoin(const RewriteContext &C,
                       llvm::ArrayRef<JoinOperand> Operands) {
  const JoinFacts *Common = nullptr;
  for (const JoinOperand &O : Operands) {
    std::variant<const JoinFacts *, NoFix> Join = joinOf(C, O);
    if (const NoFix *No = std::get_if<NoFix>(&Join))
      return *No;
    const JoinFacts *Facts = std::get<const JoinFacts *>(Join);
    if (Common && Common != Facts)
      return NoFix{"the awaits belong to different libraries"};
    Common = Facts;
  }
  if (!sameArgument(C, *Common, Operands))
    return NoFix{"the awaited types differ in more than their result, '" +
                 Common->Name + "' does not take them together"};
  return Common;
}

/// A call whose order among others may matter: not known to compute alone.
static bool mayAct(const RewriteContext &C, const Call &Nested) {
  if (Nested.Pure)
    return false;
  if (const CallFacts *Facts = C.Model.call(Nested.Name);
      Facts && Facts->Effect != CallEffect::Unknown)
    return Facts->Effect == CallEffect::Writes ||
           Facts->Effect == CallEffect::Barrier ||
           Facts->Effect == CallEffect::Neutral;
  bool Mutable = llvm::any_of(Nested.Args, [](const Argument &A) {
    return A.How == Passing::MutableRef || A.How == Passing::Pointer;
  });
  // A function of nothing, `nextId()`, has its result from somewhere.
  bool Computes = Nested.Constructor || Nested.ConstMember ||
                  (!Nested.Args.empty() && !Nested.Member);
  return Mutable || !Computes;
}

/// Arguments of a function are evaluated in no set order, and an operand that
/// is moved to the front in another order than before.
static bool orderMayMatter(const RewriteContext &C,
                           llvm::ArrayRef<JoinOperand> Operands) {
  auto Acts = [&](const JoinOperand &O) {
    const Step &S = C.step(O.Step);
    return llvm::any_of(llvm::enumerate(S.Calls), [&](auto Indexed) {
      return Indexed.index() != O.Of->MadeBy && mayAct(C, Indexed.value());
    });
  };
  return llvm::count_if(Operands, Acts) > 1;
}

static std::optional<NoFix> orderOperands(const RewriteContext &C,
                                          const JoinFacts &Facts,
                                          std::vector<JoinOperand> &Stage) {
  bool Moved = false;
  if (Facts.VoidFirst)
    for (auto Void = Stage.begin(); Void != Stage.end(); ++Void) {
      auto Value = std::find_if_not(Stage.begin(), Void,
                                    std::mem_fn(&JoinOperand::Void));
      if (!Void->Void || Value == Void)
        continue;
      std::rotate(Value, Void, std::next(Void));
      Moved = true;
    }
  auto FirstValue = llvm::find_if_not(Stage, std::mem_fn(&JoinOperand::Void));
  if (Facts.FlattensLeftTuple && FirstValue != Stage.end() &&
      FirstValue->Tuple && std::next(FirstValue) != Stage.end()) {
    auto Plain = std::find_if_not(FirstValue, Stage.end(),
                                  std::mem_fn(&JoinOperand::Tuple));
    if (Plain == Stage.end())
      return NoFix{"every result is a tuple, and '" + Facts.Name +
                   "' would take the first apart"};
    std::rotate(FirstValue, Plain, std::next(Plain));
    Moved = true;
  }
  if ((Moved || Facts.Syntax == JoinSyntax::Call) && orderMayMatter(C, Stage))
    return NoFix{"the arguments of more than one operation do something "
                 "themselves, and together they would do it in no set order"};
  return std::nullopt;
}

static std::string joinExpression(const RewriteContext &C,
                                  const JoinFacts &Facts, StringRef Spelled,
                                  llvm::ArrayRef<JoinOperand> Stage,
                                  const ExchangedText &Text) {
  std::vector<std::string> Operands;
  for (const JoinOperand &O : Stage)
    Operands.push_back(operandText(C, O, Text));
  if (Facts.Syntax == JoinSyntax::Call)
    return "co_await " + Spelled.str() + "(" + llvm::join(Operands, ", ") + ")";
  return "co_await (" + llvm::join(Operands, (" " + Spelled + " ").str()) + ")";
}

/// `const ` or nothing: one structured binding is const as a whole.
static std::variant<StringRef, NoFix>
constness(llvm::ArrayRef<JoinOperand> Stage) {
  const JoinOperand *Const = nullptr, *Mutable = nullptr;
  for (const JoinOperand &O : Stage) {
    if (O.KeepsName)
      (O.Of->DeclaredConst ? Const : Mutable) = &O;
    else if (!O.Name.empty() &&
             (O.Replacement != O.Name || O.Of->Form == AwaitForm::Range))
      Mutable = &O;
  }
  if (Const && Mutable)
    return NoFix{"'" + Const->Name + "' is const and '" + Mutable->Name +
                 "' cannot be, and one structured binding declares both"};
  return StringRef(Const ? "const " : "");
}

/// The names in brackets, in the order of the operands that yield an element.
static std::vector<std::string> boundNames(const JoinFacts &Facts,
                                           llvm::ArrayRef<JoinOperand> Stage,
                                           FreshNames &Names) {
  std::vector<std::string> Bound;
  for (const JoinOperand &O : Stage) {
    if (O.Void && Facts.Void == VoidElement::Dropped)
      continue;
    // One name that is read keeps compilers from warning of the others.
    Bound.push_back(O.Name.empty() ? Names.forUnused() : O.Name);
  }
  return Bound;
}

std::variant<std::string, NoFix>
async_tidy::joinStatement(const RewriteContext &C, const JoinFacts &Facts,
                          StringRef Spelled, std::vector<JoinOperand> Stage,
                          FreshNames &Names, const ExchangedText &Text) {
  if (std::optional<NoFix> No = orderOperands(C, Facts, Stage))
    return *No;
  std::string Join = joinExpression(C, Facts, Spelled, Stage, Text);
  if (llvm::all_of(Stage, [](const JoinOperand &O) { return O.Name.empty(); }))
    return Join + ";";
  std::variant<StringRef, NoFix> Const = constness(Stage);
  if (const NoFix *No = std::get_if<NoFix>(&Const))
    return *No;
  std::vector<std::string> Bound = boundNames(Facts, Stage, Names);
  bool Bare = Bound.size() == 1 && Facts.SingleValueBare;
  auto Value = llvm::find_if(
      Stage, [](const JoinOperand &O) { return !O.Name.empty(); });
  // Only this one is declared, so it can stay as it was written.
  if (Bare && Value->KeepsName) {
    const Extent &Statement = C.statementOf(Value->Step).Where;
    return Text.slice(Statement.Begin, Value->Of->Expression.Begin) + Join +
           Text.slice(Value->Of->Expression.End, Statement.End);
  }
  std::string Declared =
      Bare ? Bound.front() : "[" + llvm::join(Bound, ", ") + "]";
  return std::get<StringRef>(Const).str() + "auto " + Declared + " = " + Join +
         ";";
}
