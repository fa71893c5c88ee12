//===--- RewriteOrder.cpp - The statements in their new order -------------===//

#include "checks/analysis/RewriteOrder.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <set>
#include <tuple>

using namespace async_tidy;
using llvm::StringRef;

/// Every pair of statements is looked at.
static constexpr Index MaxStatements = 500;

namespace {

/// Joins and statements as a graph of what must come before what.
class PieceGraph {
public:
  PieceGraph(const RewriteContext &C,
             llvm::ArrayRef<std::vector<JoinOperand>> Joins)
      : C(C), Joins(Joins), Range(rangeOf(C, Joins)) {}

  std::variant<std::vector<OrderedPiece>, NoFix> order();

private:
  /// Text that stood in a statement and stands in a piece now.
  struct Part {
    Part(Index Statement, StringRef Text) : Statement(Statement) {
      for (const Identifier &I : identifiersIn(Text))
        if (!I.Qualified)
          Names.insert(I.Name);
    }

    Index Statement;
    llvm::StringSet<> Names; ///< That it mentions.
  };

  enum class Visited : std::uint8_t { No, Open, Placed };

  struct Node {
    OrderedPiece Piece;
    Index Position = 0; ///< The statement it comes from, or goes behind.
    std::vector<Part> Parts;
    std::vector<StringRef> Declares; ///< By a statement that was there.
    std::set<std::size_t> Needs;     ///< Nodes.
    Visited Visit = Visited::No;
  };

  std::optional<NoFix> checkEnds() const;
  void addJoins();
  void addStatements();
  void placeSteps();
  void addNeeds();
  void addFences();
  void need(std::size_t Node, std::size_t Earlier);
  llvm::BitVector allNeeds(std::size_t Node) const;
  void postponeJoins();
  std::vector<std::size_t> inOrder(const std::set<std::size_t> &Some) const;
  bool visit(std::size_t Node);
  std::optional<NoFix> checkNames() const;
  bool changesMeaning(const Node &Earlier, const Node &Later) const;
  bool inRange(Index Statement) const {
    return Range.First <= Statement && Statement <= Range.Last;
  }

  const RewriteContext &C;
  llvm::ArrayRef<std::vector<JoinOperand>> Joins;
  StatementRange Range;
  std::vector<Node> Nodes;                      ///< The joins first.
  std::map<Index, std::size_t> NodeOfStatement; ///< What remains of it.
  std::map<Index, std::size_t> NodeOfStep;
  std::vector<std::size_t> Order; ///< The nodes that are placed.
};

} // namespace

StatementRange
async_tidy::rangeOf(const RewriteContext &C,
                    llvm::ArrayRef<std::vector<JoinOperand>> Joins) {
  StatementRange Range{NoIndex, 0};
  for (const std::vector<JoinOperand> &Stage : Joins)
    for (const JoinOperand &O : Stage) {
      Range.First = std::min(Range.First, C.step(O.Step).Statement);
      Range.Last = std::max(Range.Last, C.step(O.Step).Statement);
    }
  return Range;
}

/// The region may begin or end within a statement; what lies beyond keeps its
/// place.
std::optional<NoFix> PieceGraph::checkEnds() const {
  const Region &R = C.Graph.Of;
  for (auto [I, S] : llvm::enumerate(C.block().Steps)) {
    if (!inRange(S.Statement) || S.Kind == StepKind::Destroy)
      continue;
    if (I < R.First)
      return NoFix{"another part of the same statement must run before the "
                   "first await"};
    if (I >= R.End && S.Statement != Range.Last)
      return NoFix{"another part of the same statement must run between the "
                   "awaits"};
  }
  return std::nullopt;
}

void PieceGraph::addJoins() {
  for (auto [Number, Stage] : llvm::enumerate(Joins)) {
    Node N;
    N.Piece.Join = Number;
    N.Position = NoIndex;
    for (const JoinOperand &O : Stage) {
      Index Statement = C.step(O.Step).Statement;
      N.Position = std::min(N.Position, Statement);
      N.Parts.push_back({Statement, C.text(O.Of->Expression)});
      NodeOfStep[O.Step] = Nodes.size();
      if (!O.Dissolves)
        continue;
      N.Piece.Slots.push_back(Statement);
      NodeOfStatement[Statement] = Nodes.size();
    }
    llvm::sort(N.Piece.Slots);
    Nodes.push_back(std::move(N));
  }
}

void PieceGraph::addStatements() {
  for (Index S = Range.First; S <= Range.Last; ++S) {
    if (!NodeOfStatement.try_emplace(S, Nodes.size()).second)
      continue;
    Node N;
    N.Piece.Slots = {S};
    N.Position = S;
    N.Parts.push_back({S, C.text(C.block().Statements[S].Where)});
    for (const Step &Of : C.block().Steps)
      if (Of.Statement == S)
        for (Index Bound : Of.Binds)
          N.Declares.push_back(C.Fn.Body->Roots[Bound].Name);
    Nodes.push_back(std::move(N));
  }
}

/// A step goes where its text goes: into a join if it is part of an operand,
/// else with its statement.
void PieceGraph::placeSteps() {
  for (auto [I, S] : llvm::enumerate(C.block().Steps)) {
    Index Step = static_cast<Index>(I);
    if (!inRange(S.Statement) || S.Kind == StepKind::Destroy ||
        NodeOfStep.count(Step))
      continue;
    std::size_t Home = NodeOfStatement.at(S.Statement);
    for (const std::vector<JoinOperand> &Stage : Joins)
      for (const JoinOperand &O : Stage)
        if (S.Where.valid() && O.Of->Operand.contains(S.Where))
          Home = NodeOfStep.at(O.Step);
    NodeOfStep[Step] = Home;
  }
}

void PieceGraph::need(std::size_t Node, std::size_t Earlier) {
  if (Node != Earlier)
    Nodes[Node].Needs.insert(Earlier);
}

void PieceGraph::addNeeds() {
  for (const Dependence &D : C.Graph.Edges) {
    auto From = NodeOfStep.find(D.From), To = NodeOfStep.find(D.To);
    if (From != NodeOfStep.end() && To != NodeOfStep.end())
      need(To->second, From->second);
  }
  for (const std::vector<JoinOperand> &Stage : Joins)
    for (const JoinOperand &O : Stage)
      need(NodeOfStatement.at(C.step(O.Step).Statement), NodeOfStep.at(O.Step));
}

/// Statements that must not be passed: one without steps declares what the
/// graph does not know (a type, an alias); one that reaches beyond the region
/// ends it.
void PieceGraph::addFences() {
  std::set<Index> WithSteps;
  bool EndsRegion = false;
  for (auto [I, S] : llvm::enumerate(C.block().Steps)) {
    WithSteps.insert(S.Statement);
    EndsRegion |= I >= C.Graph.Of.End && S.Statement == Range.Last &&
                  S.Kind != StepKind::Destroy;
  }
  for (auto [Statement, Fence] : NodeOfStatement)
    if (!WithSteps.count(Statement))
      for (std::size_t N = 0; N < Nodes.size(); ++N)
        if (llvm::any_of(Nodes[N].Parts, [&, At = Statement](const Part &P) {
              return P.Statement > At;
            }))
          need(N, Fence);
  std::size_t Last = NodeOfStatement.at(Range.Last);
  for (std::size_t N = 0; EndsRegion && N < Nodes.size(); ++N)
    need(Last, N);
}

/// \p Earlier now stands before \p Later; did it not, does a name of one mean
/// something else in the other?
bool PieceGraph::changesMeaning(const Node &Earlier, const Node &Later) const {
  for (const Part &E : Earlier.Parts)
    for (const Part &L : Later.Parts) {
      if (E.Statement <= L.Statement)
        continue;
      const auto Mentions = [](const Part &P) {
        return [&P](StringRef Name) { return P.Names.contains(Name); };
      };
      if (llvm::any_of(Earlier.Declares, Mentions(L)) ||
          llvm::any_of(Later.Declares, Mentions(E)))
        return true;
    }
  return false;
}

std::optional<NoFix> PieceGraph::checkNames() const {
  for (std::size_t I = 0; I < Order.size(); ++I)
    for (std::size_t J = I + 1; J < Order.size(); ++J)
      if (changesMeaning(Nodes[Order[I]], Nodes[Order[J]]))
        return NoFix{"a name would mean something else, or nothing yet, where "
                     "a statement would have to go"};
  return std::nullopt;
}

/// Directly or through others.
llvm::BitVector PieceGraph::allNeeds(std::size_t Node) const {
  llvm::BitVector All(Nodes.size());
  llvm::SmallVector<std::size_t> Open = {Node};
  while (!Open.empty())
    for (std::size_t Earlier : Nodes[Open.pop_back_val()].Needs)
      if (!All.test(Earlier)) {
        All.set(Earlier);
        Open.push_back(Earlier);
      }
  return All;
}

/// A join stands where its first await did, and what it needs moves up; unless
/// it can as well go behind that, and nothing but the first await moves.
void PieceGraph::postponeJoins() {
  std::vector<llvm::BitVector> Needs;
  for (std::size_t N = 0; N < Nodes.size(); ++N)
    Needs.push_back(allNeeds(N));
  for (std::size_t Join = 0; Join < Joins.size(); ++Join) {
    Index Last = Nodes[Join].Position;
    for (unsigned Needed : Needs[Join].set_bits())
      Last = std::max(Last, Nodes[Needed].Position);
    bool Awaited = false;
    for (std::size_t N = 0; N < Nodes.size(); ++N)
      Awaited |= Nodes[N].Position < Last && Needs[N].test(Join);
    if (!Awaited)
      Nodes[Join].Position = Last;
  }
}

/// By position; a join behind the statement that it was postponed to.
std::vector<std::size_t>
PieceGraph::inOrder(const std::set<std::size_t> &Some) const {
  std::vector<std::size_t> Sorted(Some.begin(), Some.end());
  llvm::sort(Sorted, [&](std::size_t A, std::size_t B) {
    auto Key = [&](std::size_t N) {
      return std::tuple(Nodes[N].Position, Nodes[N].Piece.Join.has_value(), N);
    };
    return Key(A) < Key(B);
  });
  return Sorted;
}

/// Places the node behind what it needs; false if it needs itself.
bool PieceGraph::visit(std::size_t Node) {
  if (Nodes[Node].Visit != Visited::No)
    return Nodes[Node].Visit == Visited::Placed;
  Nodes[Node].Visit = Visited::Open;
  for (std::size_t Needed : inOrder(Nodes[Node].Needs))
    if (!visit(Needed))
      return false;
  Nodes[Node].Visit = Visited::Placed;
  Order.push_back(Node);
  return true;
}

std::variant<std::vector<OrderedPiece>, NoFix> PieceGraph::order() {
  if (Range.Last - Range.First >= MaxStatements)
    return NoFix{"the awaits stand in more than " +
                 std::to_string(MaxStatements) +
                 " statements, which nobody could check"};
  if (std::optional<NoFix> No = checkEnds())
    return *No;
  addJoins();
  addStatements();
  placeSteps();
  addNeeds();
  addFences();
  postponeJoins();
  std::set<std::size_t> All;
  for (std::size_t N = 0; N < Nodes.size(); ++N)
    All.insert(N);
  for (std::size_t N : inOrder(All))
    if (!visit(N))
      return NoFix{"an await needs what another part of its own statement "
                   "computes first"};
  if (std::optional<NoFix> No = checkNames())
    return *No;
  std::vector<OrderedPiece> Pieces;
  for (std::size_t N : Order)
    Pieces.push_back(Nodes[N].Piece);
  return Pieces;
}

std::variant<std::vector<OrderedPiece>, NoFix>
async_tidy::orderStatements(const RewriteContext &C,
                            llvm::ArrayRef<std::vector<JoinOperand>> Joins) {
  return PieceGraph(C, Joins).order();
}
