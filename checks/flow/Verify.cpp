//===--- Verify.cpp - Is a Flow whole? ------------------------------------===//

#include "checks/flow/Verify.h"
#include "checks/flow/Fields.h"

using namespace async_tidy;

namespace {

class Verifier {
public:
  explicit Verifier(const Flow &Unit) : Unit(Unit) {}

  std::string run();

private:
  /// Visits all structs under \p V. Extents and places are checked wherever
  /// they are; structs that hold plain indices have an overload of indices().
  template <class T> void visit(const T &V) {
    if constexpr (FlowStruct<const T>) {
      indices(V);
      std::apply([&](const auto &...Fields) { (visit(Fields), ...); },
                 fieldsOf(V));
    }
  }
  template <class T> void visit(const std::vector<T> &List) {
    for (const T &Element : List)
      visit(Element);
  }
  template <class T> void visit(const std::optional<T> &V) {
    if (V)
      visit(*V);
  }
  void visit(const Function &F);

  template <class T> void indices(const T &) {}
  void indices(const Extent &E);
  void indices(const Place &P) { root(P.Root); }
  void indices(const Type &T);
  void indices(const Field &F) { type(F.Type); }
  void indices(const Root &R) { type(R.Type); }
  void indices(const Argument &A) { type(A.Type); }
  void indices(const Call &C);
  void indices(const Step &S);
  void children(const Step &S);
  void indices(const Block &B);
  void indices(const Function &F);

  void type(Index I) {
    if (I != NoIndex && I >= Unit.Types.size())
      report("a type");
  }
  void root(Index I) {
    if (I >= Roots)
      report("a root");
  }
  void optionalRoot(Index I) {
    if (I != NoIndex)
      root(I);
  }
  void report(const char *What) { report(What, " index leads nowhere"); }
  void report(const char *What, const char *IsWrong) {
    if (Problem.empty())
      Problem = std::string(What) + IsWrong + Where;
  }

  const Flow &Unit;
  size_t Roots = 0;  ///< Of the function that is visited.
  std::string Where; ///< ` in app::f`
  std::string Problem;
};

void Verifier::indices(const Extent &E) {
  if (E.valid() && E.Source >= Unit.Sources.size())
    report("a source");
  if (E.Begin > E.End)
    report("an extent", " ends before it begins");
}

void Verifier::indices(const Type &T) {
  for (Index I : T.Args)
    type(I);
  type(T.Pointee);
}

void Verifier::indices(const Call &C) {
  type(C.ReceiverType);
  type(C.ResultType);
  optionalRoot(C.Result);
}

/// A step has the blocks that its kind says; what they are, goes by number.
void Verifier::children(const Step &S) {
  if (S.Kind == StepKind::Try && S.Children.size() != S.Handlers.size() + 1)
    report("a try step", " has not one block a handler");
  if (S.Kind == StepKind::Loop && S.Children.size() != 3)
    report("a loop step", " has not condition, body and increment");
  if (S.Kind == StepKind::Scope && S.Children.size() != 1)
    report("a scope step", " has not one block");
}

void Verifier::indices(const Step &S) {
  for (Index I : S.Binds)
    root(I);
  for (Index I : S.Handlers)
    type(I);
  children(S);
  if (S.Kind == StepKind::Exit && !S.Exit)
    report("an exit step", " has no exit");
  if ((S.Kind == StepKind::Await) != S.Await.has_value())
    report("a step", " is an await without its facts, or the other way round");
  if (!S.Await)
    return;
  for (Index I : S.Await->Names)
    root(I);
  optionalRoot(S.Await->Result);
  type(S.Await->AwaitableType);
  type(S.Await->ResultType);
  if (S.Await->MadeBy != NoIndex && S.Await->MadeBy >= S.Calls.size())
    report("a call");
}

void Verifier::indices(const Block &B) {
  if (B.Statements.empty()) // A loop's condition, member initialisers.
    return;
  for (const Step &S : B.Steps)
    if (S.Statement >= B.Statements.size())
      report("a statement");
}

void Verifier::indices(const Function &F) {
  if (!F.Where.valid())
    report("a function", " lies in no file");
  type(F.ReturnType);
  type(F.ClassType);
  for (Index I : F.Parameters)
    root(I);
}

void Verifier::visit(const Function &F) {
  Roots = F.Roots.size();
  Where = " in " + F.Name;
  indices(F);
  std::apply([&](const auto &...Fields) { (visit(Fields), ...); }, fieldsOf(F));
  Roots = 0;
  Where.clear();
}

std::string Verifier::run() {
  visit(Unit);
  return Problem;
}

} // namespace

std::string async_tidy::verify(const Flow &F) { return Verifier(F).run(); }
