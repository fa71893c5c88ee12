//===--- Print.cpp - Flows for people -------------------------------------===//

#include "checks/flow/Print.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace async_tidy;

llvm::StringRef async_tidy::toString(StepKind K) {
  switch (K) {
  case StepKind::Await:
    return "await";
  case StepKind::Call:
    return "evaluate";
  case StepKind::Local:
    return "local";
  case StepKind::Branch:
    return "branch";
  case StepKind::Loop:
    return "loop";
  case StepKind::Try:
    return "try";
  case StepKind::Scope:
    return "scope";
  case StepKind::Destroy:
    return "destroy";
  case StepKind::Suspend:
    return "suspend";
  case StepKind::Exit:
    return "exit";
  case StepKind::Opaque:
    return "opaque";
  }
  llvm_unreachable("no such step");
}

llvm::StringRef async_tidy::toString(AwaitForm F) {
  switch (F) {
  case AwaitForm::Declaration:
    return "declaration";
  case AwaitForm::StructuredBinding:
    return "binding";
  case AwaitForm::Assignment:
    return "assignment";
  case AwaitForm::Discarded:
    return "discarded";
  case AwaitForm::Return:
    return "return";
  case AwaitForm::Condition:
    return "condition";
  case AwaitForm::Range:
    return "range";
  case AwaitForm::Argument:
    return "argument";
  }
  llvm_unreachable("no such form");
}

llvm::StringRef async_tidy::toString(Passing P) {
  switch (P) {
  case Passing::Value:
    return "value";
  case Passing::Moved:
    return "moved";
  case Passing::ConstRef:
    return "const&";
  case Passing::MutableRef:
    return "&";
  case Passing::ConstPointer:
    return "const*";
  case Passing::Pointer:
    return "*";
  }
  llvm_unreachable("no such passing");
}

static llvm::StringRef toString(ExitKind K) {
  switch (K) {
  case ExitKind::Return:
    return "return";
  case ExitKind::Throw:
    return "throw";
  case ExitKind::Break:
    return "break";
  case ExitKind::Continue:
    return "continue";
  case ExitKind::Goto:
    return "goto";
  }
  llvm_unreachable("no such exit");
}

static llvm::StringRef toString(ValueClass V) {
  switch (V) {
  case ValueClass::None:
    return "";
  case ValueClass::Ordinary:
    return " value";
  case ValueClass::False:
    return " false";
  case ValueClass::Nullopt:
    return " nullopt";
  case ValueClass::Error:
    return " error";
  }
  llvm_unreachable("no such class");
}

/// `users`, `this`, `(result of app::find)`, `(awaited)`
static std::string rootName(const Root &R) {
  switch (R.Kind) {
  case RootKind::Temporary:
    return R.Callee.empty() ? "(temporary)" : "(" + R.Callee + ")";
  case RootKind::CallResult:
    return "(result of " + (R.Callee.empty() ? "a call" : R.Callee) + ")";
  case RootKind::AwaitResult:
    return "(awaited)";
  default:
    return R.Name.empty() ? "(unnamed)" : R.Name;
  }
}

std::string async_tidy::toString(const Function &Fn, const Place &P) {
  if (P.Root >= Fn.Roots.size())
    return "(nowhere)";
  const Root &R = Fn.Roots[P.Root];
  std::string Text = rootName(R);
  llvm::StringRef Separator = R.Kind == RootKind::This ? "->" : ".";
  for (const std::string &Field : P.Fields) {
    if (Field != "[]")
      Text += Separator;
    Text += Field;
    Separator = ".";
  }
  return Text;
}

namespace {

class Printer {
public:
  Printer(llvm::raw_ostream &OS, const Flow &Unit, const Function &Fn)
      : OS(OS), Unit(Unit), Fn(Fn) {}

  void function();

private:
  void block(const Block &B, unsigned Depth);
  void step(const Step &S, unsigned Depth);
  void await(const Await &A);
  void call(const Call &C);
  void children(const Step &S, unsigned Depth);
  std::string childName(const Step &S, unsigned Number) const;
  void places(llvm::StringRef Title, const std::vector<Place> &Places);
  std::string list(const std::vector<Place> &Places) const;
  std::string typeName(Index I) const {
    const Type *T = Unit.type(I);
    return T ? T->Spelling : "?";
  }

  llvm::raw_ostream &OS;
  const Flow &Unit;
  const Function &Fn;
};

std::string Printer::list(const std::vector<Place> &Places) const {
  std::vector<std::string> Texts;
  for (const Place &P : Places)
    if (std::string Text = toString(Fn, P); !llvm::is_contained(Texts, Text))
      Texts.push_back(std::move(Text));
  return llvm::join(Texts, ", ");
}

void Printer::places(llvm::StringRef Title, const std::vector<Place> &Places) {
  if (!Places.empty())
    OS << " | " << Title << ' ' << list(Places);
}

void Printer::call(const Call &C) {
  OS << " | " << (C.Constructor ? "construct " : "call ")
     << (!C.Name.empty()        ? C.Name
         : !C.ShortName.empty() ? C.ShortName + " (dependent)"
                                : std::string("(unknown)"));
  if (C.Receiver)
    OS << " on " << toString(Fn, *C.Receiver);
  std::vector<std::string> Args;
  for (const Argument &A : C.Args) {
    std::string Text = toString(A.How).str();
    if (!A.Places.empty())
      Text += " " + list(A.Places);
    if (!A.Lambda.empty())
      Text += " lambda";
    if (!A.CapturesByRef.empty())
      Text += " capturing &" + list(A.CapturesByRef);
    if (A.BindsTemporary)
      Text += " (temporary)";
    Args.push_back(std::move(Text));
  }
  OS << '(' << llvm::join(Args, "; ") << ')';
}

void Printer::await(const Await &A) {
  OS << ' ' << toString(A.Form);
  std::vector<std::string> Names;
  for (Index I : A.Names)
    Names.push_back(toString(Fn, Place{I, {}}));
  if (!Names.empty())
    OS << ' ' << llvm::join(Names, ", ");
  OS << ": " << typeName(A.ResultType) << " from " << typeName(A.AwaitableType);
  if (A.Converts)
    OS << " | converted to " << A.DeclaredType;
  if (A.Awaited)
    OS << " | of " << toString(Fn, *A.Awaited);
  if (A.Hidden)
    OS << " | hidden";
}

std::string Printer::childName(const Step &S, unsigned Number) const {
  switch (S.Kind) {
  case StepKind::Loop:
    return Number == 0 ? "condition" : Number == 1 ? "body" : "increment";
  case StepKind::Try:
    if (Number == 0)
      return "body";
    if (S.Handlers[Number - 1] == NoIndex)
      return "catch ...";
    return "catch " + typeName(S.Handlers[Number - 1]);
  case StepKind::Branch:
    return "alternative";
  default:
    return {};
  }
}

void Printer::children(const Step &S, unsigned Depth) {
  for (const auto &[Number, Child] : llvm::enumerate(S.Children)) {
    if (Child.Steps.empty())
      continue;
    std::string Name = childName(S, static_cast<unsigned>(Number));
    if (!Name.empty())
      OS.indent(Depth * 2 + 2) << Name << '\n';
    block(Child, Depth + (Name.empty() ? 1 : 2));
  }
}

void Printer::step(const Step &S, unsigned Depth) {
  OS.indent(Depth * 2) << toString(S.Kind);
  if (S.Unsequenced)
    OS << " unsequenced";
  if (S.Await) {
    await(*S.Await);
  } else {
    std::vector<std::string> Names;
    for (Index I : S.Binds)
      Names.push_back(toString(Fn, Place{I, {}}));
    if (!Names.empty())
      OS << ' ' << llvm::join(Names, ", ");
  }
  if (S.Exit)
    OS << ' ' << ::toString(S.Exit->Kind) << ::toString(S.Exit->Value);
  if (S.Test) {
    OS << " on " << (S.Test->Negated ? "!" : "")
       << toString(Fn, S.Test->Tested);
    if (!S.Test->Constant.empty())
      OS << " == " << S.Test->Constant;
  }
  for (const Call &C : S.Calls)
    call(C);
  places("reads", S.Reads);
  places("writes", S.Writes);
  for (Index I : S.Binds)
    if (!Fn.Roots[I].From.empty() && S.Kind != StepKind::Destroy)
      places(Fn.Roots[I].Alias ? "refers to" : "made from", Fn.Roots[I].From);
  if (!S.Macro.empty())
    OS << " | out of macro " << S.Macro;
  if (!S.Note.empty())
    OS << " | " << S.Note;
  OS << '\n';
  children(S, Depth);
}

void Printer::block(const Block &B, unsigned Depth) {
  for (const Step &S : B.Steps)
    step(S, Depth);
}

void Printer::function() {
  std::vector<std::string> Params;
  for (Index I : Fn.Parameters)
    Params.push_back(typeName(Fn.Roots[I].Type) + " " + Fn.Roots[I].Name);
  OS << (Fn.Coroutine ? "coroutine " : "function ") << Fn.Name << '('
     << llvm::join(Params, ", ") << ") -> " << typeName(Fn.ReturnType);
  if (Fn.Pattern)
    OS << " pattern";
  if (Fn.Instantiation)
    OS << " instantiation";
  if (Fn.Broken)
    OS << " broken";
  OS << '\n';
  block(Fn.Body, 1);
}

} // namespace

void async_tidy::print(llvm::raw_ostream &OS, const Flow &F,
                       const Function &Fn) {
  Printer(OS, F, Fn).function();
}

void async_tidy::print(llvm::raw_ostream &OS, const Flow &F) {
  for (const Function &Fn : F.Functions)
    print(OS, F, Fn);
}
