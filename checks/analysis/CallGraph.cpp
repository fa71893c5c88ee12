//===--- CallGraph.cpp - Functions in the order of their calls ------------===//

#include "checks/analysis/CallGraph.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/STLExtras.h"
#include <deque>
#include <unordered_map>

using namespace async_tidy;

namespace {

struct Caller {
  FunctionRef Fn;
  std::vector<Caller *> Callees;
};

class GraphBuilder {
public:
  GraphBuilder(const Program &Linked,
               llvm::function_ref<bool(FunctionRef)> Skip)
      : Linked(Linked), Skip(Skip) {}

  /// The node of \p From, with all that can be reached from it.
  Caller *build(FunctionRef From);

private:
  Caller *node(FunctionRef Fn);
  void addCallees(Caller &From, const Block &B);
  void addCallee(Caller &From, const std::string &Usr);

  const Program &Linked;
  llvm::function_ref<bool(FunctionRef)> Skip;
  std::deque<Caller> Nodes; ///< In the order in which they were met.
  std::unordered_map<const Function *, Caller *> NodeOf;
};

} // namespace

Caller *GraphBuilder::node(FunctionRef Fn) {
  auto [It, New] = NodeOf.try_emplace(Fn.Body, nullptr);
  if (New)
    It->second = &Nodes.emplace_back(Caller{Fn, {}});
  return It->second;
}

void GraphBuilder::addCallee(Caller &From, const std::string &Usr) {
  FunctionRef Callee = Usr.empty() ? FunctionRef() : Linked.find(Usr);
  if (Callee && !Skip(Callee))
    From.Callees.push_back(node(Callee));
}

void GraphBuilder::addCallees(Caller &From, const Block &B) {
  for (const Step &S : B.Steps) {
    for (const Call &C : S.Calls) {
      addCallee(From, C.Usr);
      for (const Argument &A : C.Args)
        addCallee(From, A.Lambda);
    }
    for (const Block &Child : S.Children)
      addCallees(From, Child);
  }
}

Caller *GraphBuilder::build(FunctionRef From) {
  Caller *Start = node(From);
  for (size_t I = 0; I != Nodes.size(); ++I)
    addCallees(Nodes[I], Nodes[I].Fn.Body->Body);
  return Start;
}

template <> struct llvm::GraphTraits<Caller *> {
  using NodeRef = Caller *;
  using ChildIteratorType = std::vector<Caller *>::iterator;

  static NodeRef getEntryNode(Caller *Node) { return Node; }
  static ChildIteratorType child_begin(NodeRef Node) {
    return Node->Callees.begin();
  }
  static ChildIteratorType child_end(NodeRef Node) {
    return Node->Callees.end();
  }
};

std::vector<CallGroup>
async_tidy::calleesFirst(const Program &Linked, FunctionRef From,
                         llvm::function_ref<bool(FunctionRef)> Skip) {
  GraphBuilder Builder(Linked, Skip);
  std::vector<CallGroup> Groups;
  for (auto It = llvm::scc_begin(Builder.build(From)); !It.isAtEnd(); ++It) {
    CallGroup &Group = Groups.emplace_back();
    Group.Cycle = It.hasCycle();
    for (const Caller *Member : *It)
      Group.Members.push_back(Member->Fn);
  }
  return Groups;
}
