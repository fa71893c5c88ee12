//===--- FunctionBuilder.cpp - Statements of hand-made Flows --------------===//

#include "test/support/ExpressionReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

std::uint32_t FunctionBuilder::offset() const { return Owner.Text.size(); }

Index FunctionBuilder::findRoot(StringRef Name) const {
  for (size_t I = Fn.Roots.size(); I-- > 0;)
    if (Fn.Roots[I].Name == Name)
      return I;
  for (const auto &[GlobalName, T] : Owner.Globals)
    if (GlobalName == Name) {
      auto &Self = const_cast<FunctionBuilder &>(*this);
      Index I = Self.addRoot(RootKind::Global, Name, T);
      Self.Fn.Roots[I].Usr = "c:@" + GlobalName;
      return I;
    }
  return NoIndex;
}

Root &FunctionBuilder::root(StringRef Name) {
  Index I = findRoot(Name);
  if (I == NoIndex)
    llvm::report_fatal_error("no such name: " + Name);
  return Fn.Roots[I];
}

Index FunctionBuilder::addRoot(RootKind Kind, StringRef Name, Index Type) {
  Root R;
  R.Kind = Kind;
  R.Name = Name.str();
  R.Type = Type;
  R.Where = {0, offset(), offset(), false};
  Fn.Roots.push_back(R);
  return Fn.Roots.size() - 1;
}

Index FunctionBuilder::typeOf(const Place &P) const {
  Index T = Fn.Roots[P.Root].Type;
  for (const std::string &Name : P.Fields) {
    if (T == NoIndex)
      return NoIndex;
    const Type &Outer = Owner.Made.Types[T];
    Index Next = Name == "[]" && !Outer.Args.empty() ? Outer.Args[0] : NoIndex;
    for (const Field &Member : Owner.facts(Outer.Name).Fields)
      if (Member.Name == Name)
        Next = Member.Type;
    T = Next;
  }
  return T;
}

std::uint32_t FunctionBuilder::begin() {
  Owner.Text.append(2 * Blocks.size(), ' ');
  Blocks.back()->Statements.push_back({{0, offset(), 0, false}});
  return offset();
}

void FunctionBuilder::finish(std::uint32_t Begin) {
  Blocks.back()->Statements.back().Where.End = offset();
  Owner.Text += "\n";
}

Step &FunctionBuilder::push(StepKind Kind) {
  Step S;
  S.Kind = Kind;
  S.Statement = Blocks.back()->Statements.size() - 1;
  S.Where = {0, offset(), offset(), false};
  Blocks.back()->Steps.push_back(std::move(S));
  return last();
}

FunctionBuilder::Value FunctionBuilder::read(StringRef Expression) {
  std::uint32_t Base = offset();
  Owner.Text += Expression;
  return Reader(*this, Owner.Text.substr(Base), Base).all();
}

Step &FunctionBuilder::finishAwait(Value &&V, std::uint32_t Keyword,
                                   AwaitForm Form) {
  Await A;
  A.Form = Form;
  A.Keyword = {0, Keyword, Keyword + 8, false};
  A.Operand = V.Where;
  A.Expression = {0, Keyword, V.Where.End, false};
  A.AwaitableType = V.Type;
  const Type &T = Owner.Made.Types[V.Type];
  A.ResultType = T.Args.empty() ? Owner.type("void") : T.Args.front();
  if (V.IsCall)
    A.MadeBy = V.Calls.size() - 1;
  else
    A.Awaited = V.Places.at(0);
  if (!Owner.facts(Owner.Made.Types[A.ResultType].Name).Void) {
    A.Result = addRoot(RootKind::AwaitResult, "", A.ResultType);
    Fn.Roots[A.Result].From = V.Places;
    Fn.Roots[A.Result].Where = A.Expression;
  }
  Step &S = push(StepKind::Await);
  S.Where = A.Expression;
  S.Calls = std::move(V.Calls);
  S.Await = std::move(A);
  return S;
}

FunctionBuilder &FunctionBuilder::await(StringRef Name, StringRef Call) {
  return awaitDeclaration(("auto " + Name).str(), Call, AwaitForm::Declaration);
}

FunctionBuilder &FunctionBuilder::awaitAs(StringRef Declaration,
                                          StringRef Call) {
  return awaitDeclaration(Declaration, Call, AwaitForm::Declaration);
}

FunctionBuilder &
FunctionBuilder::awaitBinding(std::initializer_list<StringRef> Names,
                              StringRef Call) {
  return awaitDeclaration("auto [" + llvm::join(Names, ", ") + "]", Call,
                          AwaitForm::StructuredBinding);
}

FunctionBuilder &FunctionBuilder::awaitDeclaration(StringRef Declared,
                                                   StringRef Call,
                                                   AwaitForm Form) {
  std::uint32_t Begin = begin();
  Owner.Text += (Declared + " = ").str();
  std::uint32_t Keyword = offset();
  Owner.Text += "co_await ";
  Step &S = finishAwait(read(Call), Keyword, Form);
  Index Result = S.Await->Result;
  Owner.Text += ";";
  S.Where = {0, Begin, offset(), false};
  S.Await->Declarators = 1;
  S.Await->WholeStatement = true;
  bind(S, Declared, Result, Form);
  finish(Begin);
  return *this;
}

/// Declares what \p Declared names and says so in \p S.
void FunctionBuilder::bind(Step &S, StringRef Declared, Index Result,
                           AwaitForm Form) {
  Await &A = *S.Await;
  size_t Space = Declared.find_last_of(" &*");
  StringRef Spelled = Declared.take_front(Space + 1).trim();
  llvm::SmallVector<StringRef> Names{Declared.drop_front(Space + 1)};
  if (Form == AwaitForm::StructuredBinding) {
    auto [Head, Inner] = Declared.split('[');
    Spelled = Head.trim();
    Names.clear();
    Inner.split(']').first.split(Names, ", ");
  }
  A.DeclaredType = Spelled.str();
  A.PlainAuto = Spelled == "auto" || Spelled == "const auto";
  A.DeclaredConst = Spelled.starts_with("const ");
  A.DeclaredReference = Spelled.contains('&');
  Index T = A.PlainAuto ? A.ResultType : Owner.type(Spelled);
  A.Converts = T != A.ResultType;
  for (auto [Number, Name] : llvm::enumerate(Names)) {
    Place From{Result, {}};
    if (Form == AwaitForm::StructuredBinding)
      From.Fields.push_back(std::to_string(Number));
    Index I = addRoot(RootKind::Local, Name, From.Fields.empty() ? T : NoIndex);
    Fn.Roots[I].From.push_back(From);
    Fn.Roots[I].Alias = A.DeclaredReference;
    Fn.DeclaredNames.push_back(Name.str());
    A.Names.push_back(I);
  }
  if (Names.size() == 1)
    A.Result = A.Names.front();
  S.Binds = A.Names;
}

FunctionBuilder &FunctionBuilder::awaitDiscarded(StringRef Call) {
  std::uint32_t Begin = begin();
  Owner.Text += "co_await ";
  Step &S = finishAwait(read(Call), Begin, AwaitForm::Discarded);
  if (S.Await->MadeBy != NoIndex)
    S.Await->WholeStatement = true;
  Owner.Text += ";";
  S.Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::awaitAssign(StringRef To, StringRef Call) {
  std::uint32_t Begin = begin();
  Place Target = read(To).Places.at(0);
  Owner.Text += " = ";
  std::uint32_t Keyword = offset();
  Owner.Text += "co_await ";
  Await &A = *finishAwait(read(Call), Keyword, AwaitForm::Assignment).Await;
  A.WholeStatement = true;
  Place Result{A.Result, {}};
  Step &S = push(StepKind::Call);
  S.Reads.push_back(Result);
  S.Writes.push_back(Target);
  Owner.Text += ";";
  S.Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::awaitReturn(StringRef Call) {
  std::uint32_t Begin = begin();
  Owner.Text += "co_return ";
  std::uint32_t Keyword = offset();
  Owner.Text += "co_await ";
  Await &A = *finishAwait(read(Call), Keyword, AwaitForm::Return).Await;
  A.WholeStatement = true;
  Place Result{A.Result, {}};
  Step &S = push(StepKind::Exit);
  S.Exit = {ExitKind::Return, ValueClass::Ordinary};
  S.Reads.push_back(Result);
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::local(StringRef Declaration,
                                        StringRef Expression) {
  std::uint32_t Begin = begin();
  Owner.Text += (Declaration + " = ").str();
  Value V = read(Expression);
  size_t Space = Declaration.find_last_of(" &*");
  StringRef Spelled = Declaration.take_front(Space + 1).trim();
  bool Reference = Spelled.ends_with("&");
  Index T = Spelled.contains("auto") ? V.Type : Owner.type(Spelled);
  Step &S = push(StepKind::Local);
  if (!V.IsCall && !Reference)
    S.Reads = V.Places;
  for (const Call &C : V.Calls)
    S.Calls.push_back(C);
  Index I = addRoot(RootKind::Local, Declaration.drop_front(Space + 1), T);
  if (!Owner.facts(Owner.Made.Types[T].Name).TriviallyCopyable || Reference)
    Fn.Roots[I].From = V.Places;
  Fn.Roots[I].Alias = Reference;
  Fn.DeclaredNames.push_back(Fn.Roots[I].Name);
  S.Binds.push_back(I);
  Owner.Text += ";";
  S.Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

void FunctionBuilder::expressionStep(StepKind Kind, StringRef Expression) {
  Value V = read(Expression);
  Step &S = push(Kind);
  if (!V.IsCall)
    S.Reads = V.Places;
  S.Calls = std::move(V.Calls);
  S.Where = V.Where;
}

FunctionBuilder &FunctionBuilder::expression(StringRef Expression) {
  std::uint32_t Begin = begin();
  expressionStep(StepKind::Call, Expression);
  if (!last().Calls.empty())
    last().Calls.back().ResultUsed = false;
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::assign(StringRef To, StringRef Expression) {
  std::uint32_t Begin = begin();
  Place Target = read(To).Places.at(0);
  Owner.Text += " = ";
  expressionStep(StepKind::Call, Expression);
  last().Writes.push_back(Target);
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::increment(StringRef Target) {
  std::uint32_t Begin = begin();
  Owner.Text += "++";
  expressionStep(StepKind::Call, Target);
  last().Writes = last().Reads;
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::returns(StringRef Expression) {
  std::uint32_t Begin = begin();
  Owner.Text += Expression.empty() ? "co_return" : "co_return ";
  if (Expression.empty())
    push(StepKind::Exit);
  else
    expressionStep(StepKind::Exit, Expression);
  last().Exit = {ExitKind::Return,
                 Expression.empty() ? ValueClass::None : ValueClass::Ordinary};
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::throws(StringRef Expression) {
  std::uint32_t Begin = begin();
  Owner.Text += "throw ";
  expressionStep(StepKind::Exit, Expression);
  last().Exit = {ExitKind::Throw, ValueClass::Error};
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::jump(ExitKind Kind) {
  std::uint32_t Begin = begin();
  push(StepKind::Exit).Exit = {Kind, ValueClass::None};
  Owner.Text += Kind == ExitKind::Break ? "break;" : "continue;";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::yields(StringRef Expression) {
  std::uint32_t Begin = begin();
  Owner.Text += "co_yield ";
  expressionStep(StepKind::Suspend, Expression);
  Owner.Text += ";";
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::destroy(StringRef Name) {
  Step &S = push(StepKind::Destroy);
  S.Binds.push_back(findRoot(Name));
  return *this;
}

FunctionBuilder &FunctionBuilder::opaque(StringRef Text) {
  std::uint32_t Begin = begin();
  Step &S = push(StepKind::Opaque);
  S.Note = "the statement is not understood";
  Owner.Text += Text;
  S.Where.End = offset();
  finish(Begin);
  return *this;
}

Extent FunctionBuilder::child(Body Do, Block &Into) {
  std::uint32_t Begin = offset();
  Owner.Text += "{\n";
  Blocks.push_back(&Into);
  Do();
  Blocks.pop_back();
  Owner.Text.append(2 * Blocks.size(), ' ');
  Owner.Text += "}";
  return {0, Begin, offset(), false};
}

FunctionBuilder &FunctionBuilder::branch(StringRef Condition, Body Then) {
  std::uint32_t Begin = begin();
  Index At = Blocks.back()->Statements.size() - 1;
  Owner.Text += "if (";
  expressionStep(StepKind::Call, Condition);
  Owner.Text += ") ";
  Step S;
  S.Kind = StepKind::Branch;
  S.Children.resize(2);
  S.Children[0].Where = child(Then, S.Children[0]);
  push(StepKind::Branch) = std::move(S);
  last().Statement = At;
  last().Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::loop(StringRef Condition, Body Do) {
  std::uint32_t Begin = begin();
  Owner.Text += "while (";
  Index At = Blocks.back()->Statements.size() - 1;
  Step S;
  S.Kind = StepKind::Loop;
  S.Children.resize(3);
  Blocks.push_back(&S.Children[0]);
  Blocks.back()->Statements.push_back({{0, offset(), offset(), false}});
  expressionStep(StepKind::Call, Condition);
  Blocks.pop_back();
  Owner.Text += ") ";
  S.Children[1].Where = child(Do, S.Children[1]);
  push(StepKind::Loop) = std::move(S);
  last().Statement = At;
  last().Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::rangeLoop(StringRef Name, StringRef Range,
                                            StringRef Type, Body Do) {
  std::uint32_t Begin = begin();
  Owner.Text += ("for (" + Type + " " + Name + " : " + Range + ") ").str();
  Index At = Blocks.back()->Statements.size() - 1;
  Step S;
  S.Kind = StepKind::Loop;
  S.Range = true;
  S.Children.resize(3);
  Place Element = place(Range);
  Element.Fields.push_back("[]");
  S.Children[1].Where = child(
      [&] {
        const std::uint32_t Declared = begin();
        Step &Local = push(StepKind::Local);
        Local.Reads = {Element};
        const Index Root = addRoot(RootKind::Local, Name, Owner.type(Type));
        Fn.Roots[Root].From = {Element};
        Fn.Roots[Root].Alias = Type.ends_with("&");
        last().Binds = {Root};
        finish(Declared);
        Do();
      },
      S.Children[1]);
  push(StepKind::Loop) = std::move(S);
  last().Statement = At;
  last().Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &FunctionBuilder::scope(Body Do) {
  std::uint32_t Begin = begin();
  Index At = Blocks.back()->Statements.size() - 1;
  Step S;
  S.Kind = StepKind::Scope;
  S.Children.resize(1);
  S.Children[0].Where = child(Do, S.Children[0]);
  push(StepKind::Scope) = std::move(S);
  last().Statement = At;
  last().Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

FunctionBuilder &
FunctionBuilder::tryCatch(Body Do, std::initializer_list<StringRef> Handlers) {
  std::uint32_t Begin = begin();
  Index At = Blocks.back()->Statements.size() - 1;
  Step S;
  S.Kind = StepKind::Try;
  S.Children.resize(1 + Handlers.size());
  Owner.Text += "try ";
  S.Children[0].Where = child(Do, S.Children[0]);
  for (auto [I, Handler] : llvm::enumerate(Handlers)) {
    Owner.Text += (" catch (" + Handler + ") ").str();
    S.Handlers.push_back(Handler == "..." ? NoIndex : Owner.type(Handler));
    S.Children[I + 1].Where = child([] {}, S.Children[I + 1]);
  }
  push(StepKind::Try) = std::move(S);
  last().Statement = At;
  last().Where = {0, Begin, offset(), false};
  finish(Begin);
  return *this;
}

Place FunctionBuilder::place(StringRef Expression) const {
  StringRef Text = Expression;
  auto [Head, Rest] = Text.split('.');
  Place P{findRoot(Head), {}};
  llvm::SmallVector<StringRef> Fields;
  Rest.split(Fields, '.', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Fields)
    P.Fields.push_back(Name.str());
  return P;
}
