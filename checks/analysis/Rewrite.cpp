//===--- Rewrite.cpp - A schedule as edits --------------------------------===//

#include "checks/analysis/Rewrite.h"
#include "checks/analysis/RewriteJoin.h"
#include "checks/analysis/RewriteSafety.h"
#include "checks/analysis/RewriteSpelling.h"
#include "checks/analysis/RewriteStatements.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;
using llvm::StringRef;

namespace {

/// The parts of one rewrite, in the order in which they are found.
class RegionRewriter {
public:
  explicit RegionRewriter(const RewriteContext &C)
      : C(C), Names(*C.Fn.Body, C.text(C.Fn.Body->Where), C.Model.names()),
        Text(C.Code) {}

  std::variant<Fix, NoFix> rewrite();

private:
  std::optional<NoFix> findOperands();
  std::optional<NoFix> exchangeAwaits();
  std::optional<NoFix> moveReturned(const JoinOperand &O);
  std::optional<NoFix> writeJoins();
  std::variant<std::vector<EditDraft>, NoFix> drafts();

  const RewriteContext &C;
  FreshNames Names;
  ExchangedText Text;
  std::vector<JoinOperand> Operands;
  const JoinFacts *Facts = nullptr;
  std::vector<std::vector<JoinOperand>> Joins; ///< Operands of each join.
  std::vector<std::string> JoinTexts;
};

} // namespace

std::optional<NoFix> RegionRewriter::findOperands() {
  std::vector<JoinOperand> Unnamed = joinOperands(C);
  if (Unnamed.empty())
    return NoFix{"no two awaits can run together"};
  std::variant<const JoinFacts *, NoFix> Join = commonJoin(C, Unnamed);
  if (const NoFix *No = std::get_if<NoFix>(&Join))
    return *No;
  Facts = std::get<const JoinFacts *>(Join);
  std::variant<std::vector<JoinOperand>, NoFix> Named =
      bindResults(C, *Facts, std::move(Unnamed), Names);
  if (const NoFix *No = std::get_if<NoFix>(&Named))
    return *No;
  Operands = std::get<std::vector<JoinOperand>>(std::move(Named));
  for (const JoinOperand &O : Operands) {
    if (Joins.empty() || Joins.back().front().Stage != O.Stage)
      Joins.emplace_back();
    Joins.back().push_back(O);
  }
  return std::nullopt;
}

/// `return name;` moves out of a variable, but not out of a structured binding:
/// there a copy would be made, or, of a type that cannot be copied, an error.
std::optional<NoFix> RegionRewriter::moveReturned(const JoinOperand &O) {
  if (!O.KeepsName || O.Of->DeclaredConst || !wantsMove(resultType(C, *O.Of)))
    return std::nullopt;
  for (const Use &U : C.Fn.Body->Roots[O.Of->Names.front()].Uses) {
    if (U.Kind != UseKind::Returned)
      continue;
    if (U.Where.InMacro || C.text(U.Where) != O.Name)
      return NoFix{"'" + O.Name +
                   "' is returned out of a macro, and a structured binding "
                   "would be copied there"};
    Text.exchange(U.Where.Begin, U.Where.End, "std::move(" + O.Name + ")");
  }
  return std::nullopt;
}

/// `(co_await f()).name` needs its parentheses, `(user).name` does not. Those
/// of a call or an `if` are no part of the expression.
static std::pair<std::uint32_t, std::uint32_t>
withParentheses(StringRef Code, const Extent &Await) {
  if (!Code.take_front(Await.Begin).ends_with("(") ||
      !Code.substr(Await.End).starts_with(")"))
    return {Await.Begin, Await.End};
  StringRef Before = Code.take_front(Await.Begin - 1).rtrim();
  bool Own = StringRef("=,(+-*/%&|^!~?:;{[<").contains(Before.back());
  return Own ? std::pair(Await.Begin - 1, Await.End + 1)
             : std::pair(Await.Begin, Await.End);
}

std::optional<NoFix> RegionRewriter::exchangeAwaits() {
  for (const JoinOperand &O : Operands) {
    if (std::optional<NoFix> No = moveReturned(O))
      return No;
    if (!O.Dissolves) {
      auto [Begin, End] = withParentheses(C.Code, O.Of->Expression);
      Text.exchange(Begin, End, O.Replacement);
    }
  }
  return std::nullopt;
}

std::optional<NoFix> RegionRewriter::writeJoins() {
  std::string Spelled = spelledJoin(C, *Facts);
  for (const std::vector<JoinOperand> &Stage : Joins) {
    std::variant<std::string, NoFix> Statement =
        joinStatement(C, *Facts, Spelled, Stage, Names, Text);
    if (const NoFix *No = std::get_if<NoFix>(&Statement))
      return *No;
    JoinTexts.push_back(std::get<std::string>(std::move(Statement)));
  }
  return std::nullopt;
}

std::variant<std::vector<EditDraft>, NoFix> RegionRewriter::drafts() {
  std::variant<std::vector<OrderedPiece>, NoFix> Order =
      orderStatements(C, Joins);
  if (const NoFix *No = std::get_if<NoFix>(&Order))
    return *No;
  return statementEdits(C, std::get<std::vector<OrderedPiece>>(Order),
                        JoinTexts, Text);
}

/// The function, or the one that a lambda is part of: layout needs the whole
/// statement around a lambda.
static Span outermostDefinition(const RewriteContext &C) {
  const Extent *Whole = &C.Fn.Body->Where;
  if (C.Fn.Body->Lambda)
    for (const Function &Other : C.Fn.Unit->Functions)
      if (Other.Where.contains(*Whole))
        Whole = &Other.Where;
  return {C.File.Path, Whole->Begin, Whole->End};
}

std::variant<Fix, NoFix> RegionRewriter::rewrite() {
  if (std::optional<NoFix> No = findOperands())
    return *No;
  std::variant<SafetyVerdict, NoFix> Verdict = judgeSafety(C, *Facts, Operands);
  if (const NoFix *No = std::get_if<NoFix>(&Verdict))
    return *No;
  if (std::optional<NoFix> No = exchangeAwaits())
    return *No;
  if (std::optional<NoFix> No = writeJoins())
    return *No;
  std::variant<std::vector<EditDraft>, NoFix> Found = drafts();
  if (const NoFix *No = std::get_if<NoFix>(&Found))
    return *No;
  // Where they meet a statement's edits they come first.
  std::vector<EditDraft> Drafts;
  for (std::optional<EditDraft> D :
       {missingInclude(C, *Facts), missingUsing(C, *Facts)})
    if (D)
      Drafts.push_back(std::move(*D));
  llvm::append_range(Drafts, std::get<std::vector<EditDraft>>(Found));
  std::optional<std::vector<Edit>> Edits =
      formatEdits(outermostDefinition(C), C.Code, std::move(Drafts));
  if (!Edits)
    return NoFix{"two changes would have to be made to the same text"};
  auto &[Safety, Caution, LibraryCaution] = std::get<SafetyVerdict>(Verdict);
  return Fix{"await them together with " + Facts->Name, Safety, Caution,
             std::move(*Edits), LibraryCaution};
}

std::variant<Fix, NoFix> async_tidy::rewrite(const FunctionRef &Fn,
                                             const DependenceGraph &Graph,
                                             const Schedule &Plan,
                                             const LibraryModel &Model,
                                             const TextProvider &Text) {
  const Extent &Where = Fn.Body->Where;
  if (!Where.valid() || Where.InMacro || Fn.Body->Body.Where.InMacro)
    return NoFix{"the function comes out of a macro"};
  const Source &File = Fn.Unit->Sources[Where.Source];
  std::optional<StringRef> Code = Text(File);
  if (!Code)
    return NoFix{"the file cannot be read, or changed since it was parsed"};
  return RegionRewriter(RewriteContext{Fn, Graph, Plan, Model, File, *Code})
      .rewrite();
}
