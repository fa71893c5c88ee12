//===--- Callers.cpp - What functions are given ---------------------------===//

#include "checks/analysis/Callers.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

/// So many functions may hand an object on against the order of their
/// definition.
static constexpr unsigned MaxRounds = 8;

namespace {

class CallerReader {
public:
  CallerReader(const Program &Linked, const LibraryModel &Model,
               const SharingRules &Types)
      : Linked(Linked), Model(Model), Types(Types) {}

  ParameterSet run();

private:
  void read(const Places &In, const Block &B);
  void read(const Places &In, const Call &C);
  bool isExclusive(const Places &In, const Place &P) const;

  const Program &Linked;
  const LibraryModel &Model;
  const SharingRules &Types;
  ParameterSet Found;
  bool Changed = false;
};

} // namespace

/// The object is one, or is a parameter that is given one.
bool CallerReader::isExclusive(const Places &In, const Place &P) const {
  return llvm::any_of(In.resolve(P), [&](const Location &L) {
    return Types.sharing(In.typeOf(L)).How == Sharing::Exclusive ||
           (L.Fields.empty() && Found.count({&In.function(), L.Root}));
  });
}

void CallerReader::read(const Places &In, const Call &C) {
  FunctionRef Callee = Linked.find(C.Usr);
  if (!Callee)
    return;
  const std::vector<Index> &Parameters = Callee.Body->Parameters;
  for (const auto &[Root, A] : llvm::zip(Parameters, C.Args)) {
    TypeRef Seen{Callee.Unit, Callee.Unit->type(Callee.Body->Roots[Root].Type)};
    if (Types.sharing(Seen).How != Sharing::Shareable ||
        Found.count({Callee.Body, Root}))
      continue;
    if (llvm::any_of(A.Places,
                     [&](const Place &P) { return isExclusive(In, P); })) {
      Found.insert({Callee.Body, Root});
      Changed = true;
    }
  }
}

void CallerReader::read(const Places &In, const Block &B) {
  for (const Step &S : B.Steps) {
    for (const Call &C : S.Calls)
      read(In, C);
    for (const Block &Child : S.Children)
      read(In, Child);
  }
}

/// One that is given hands on what it was given.
ParameterSet CallerReader::run() {
  Changed = true;
  for (unsigned Round = 0; Changed && Round != MaxRounds; ++Round) {
    Changed = false;
    for (FunctionRef Fn : Linked.functions())
      read(Places(Fn, Model), Fn.Body->Body);
  }
  return std::move(Found);
}

ParameterSet async_tidy::exclusiveParameters(const Program &Linked,
                                             const LibraryModel &Model,
                                             const SharingRules &Types) {
  return CallerReader(Linked, Model, Types).run();
}
