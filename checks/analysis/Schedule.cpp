//===--- Schedule.cpp - Awaits in stages ----------------------------------===//

#include "checks/analysis/Schedule.h"

using namespace async_tidy;

Schedule async_tidy::schedule(const DependenceGraph &G) {
  const Index First = G.Of.First;
  Schedule Plan;
  Plan.Level.resize(G.Of.End - First);
  std::vector<bool> IsAwait(Plan.Level.size());
  for (const Candidate &C : G.Awaits)
    IsAwait[C.Step - First] = true;
  // Edges are sorted by their ends and lead forward.
  for (const Dependence &D : G.Edges) {
    const unsigned Done =
        Plan.Level[D.From - First] + (IsAwait[D.From - First] ? 1 : 0);
    unsigned &Level = Plan.Level[D.To - First];
    Level = std::max(Level, Done);
  }
  for (const Candidate &C : G.Awaits) {
    const unsigned Stage = Plan.Level[C.Step - First];
    if (Plan.Stages.size() <= Stage)
      Plan.Stages.resize(Stage + 1);
    Plan.Stages[Stage].push_back(C.Step);
  }
  return Plan;
}
