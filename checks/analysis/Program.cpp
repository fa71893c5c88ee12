//===--- Program.cpp - Flows joined ---------------------------------------===//

#include "checks/analysis/Program.h"

using namespace async_tidy;

/// Instantiations of one template share their pattern's USR only when the
/// pattern is meant; their own USR tells them apart.
Program Program::link(llvm::ArrayRef<Flow> Units) {
  Program P;
  for (const Flow &Unit : Units)
    for (const Function &Body : Unit.Functions) {
      FunctionRef Ref{&Unit, &Body};
      // What Clang has no USR for nobody calls by one: each is itself alone.
      if (Body.Usr.empty() || P.ByUsr.try_emplace(Body.Usr, Ref).second)
        P.Functions.push_back(Ref);
    }
  return P;
}

FunctionRef Program::find(llvm::StringRef Usr) const {
  auto It = ByUsr.find(Usr);
  return It == ByUsr.end() ? FunctionRef{} : It->second;
}
