//===--- RewriteFixtureReader.cpp - The text of a coroutine as steps ------===//

#include "checks/analysis/RewriteText.h"
#include "test/analysis/RewriteFixture.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Regex.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

static std::uint32_t lengthOf(StringRef Text) {
  return static_cast<std::uint32_t>(Text.size());
}

/// Past the bracket that closes the one at \p Open. Tests hold no brackets in
/// strings or comments.
static std::uint32_t closing(StringRef Text, std::uint32_t Open) {
  int Depth = 0;
  for (std::uint32_t I = Open; I < Text.size(); ++I) {
    Depth += StringRef("({[").contains(Text[I]);
    Depth -= StringRef(")}]").contains(Text[I]);
    if (Depth == 0)
      return I + 1;
  }
  llvm::report_fatal_error("a bracket is not closed");
}

static std::uint32_t skipBlank(StringRef Text, std::uint32_t At) {
  for (;;) {
    At = std::min(Text.find_first_not_of(" \t\r\n", At), Text.size());
    if (Text.substr(At).starts_with("//") || Text.substr(At).starts_with("#"))
      At = std::min(Text.find('\n', At), Text.size());
    else if (Text.substr(At).starts_with("/*"))
      At = Text.find("*/", At) + 2;
    else
      return At;
  }
}

/// Past the statement that begins at \p At.
static std::uint32_t statementEnd(StringRef Text, std::uint32_t At) {
  bool Compound =
      llvm::Regex("^(if|for|while|switch|\\{)").match(Text.substr(At));
  for (std::uint32_t I = At;;) {
    if (Text[I] == ';')
      return I + 1;
    if (!StringRef("({[").contains(Text[I])) {
      ++I;
      continue;
    }
    bool Block = Text[I] == '{';
    I = closing(Text, I);
    if (Compound && Block)
      return I;
  }
}

/// Past the operand that begins at \p At.
static std::uint32_t operandEnd(StringRef Text, std::uint32_t At) {
  while (!StringRef(",;)}]").contains(Text[At]))
    At = StringRef("({[").contains(Text[At]) ? closing(Text, At) : At + 1;
  return At;
}

Step &RewriteFixture::push(StepKind Kind, Extent Where) {
  Step S;
  S.Kind = Kind;
  S.Where = Where;
  S.Statement = static_cast<Index>(Fn.Body.Statements.size() - 1);
  Fn.Body.Steps.push_back(std::move(S));
  return Fn.Body.Steps.back();
}

Index RewriteFixture::addLocal(StringRef Name, Extent Where) {
  Root R;
  R.Name = Name.str();
  R.Where = Where;
  Fn.Roots.push_back(R);
  Fn.DeclaredNames.push_back(R.Name);
  return static_cast<Index>(Fn.Roots.size() - 1);
}

static const char *const DeclarationPattern =
    "^(\\[\\[[a-z_]+\\]\\] )?(static )?(const )?([A-Za-z_:<>]+ [&*]*)"
    "([a-z][A-Za-z_0-9]*)( = |\\{|\\()";

/// Fills in what the statement around an await that fills it shows.
void RewriteFixture::describe(Await &A, const Extent &Statement) {
  StringRef Whole = StringRef(Text).slice(Statement.Begin, Statement.End);
  StringRef Before = Whole.take_front(A.Keyword.Begin - Statement.Begin);
  StringRef After = Whole.drop_front(A.Expression.End - Statement.Begin);
  llvm::SmallVector<StringRef> Parts;
  A.Form = AwaitForm::Argument;
  A.WholeStatement = After == ";" || After == "};" || After == ");";
  if (Before.empty())
    A.Form = AwaitForm::Discarded;
  else if (Before == "co_return ")
    A.Form = AwaitForm::Return;
  else if (Before == "if (")
    A.Form = AwaitForm::Condition;
  else if (Before.starts_with("for (") && Before.ends_with(" : "))
    A.Form = AwaitForm::Range;
  else if (llvm::Regex("^(const )?auto &?&?\\[(.*)\\] = $")
               .match(Before, &Parts)) {
    A.Form = AwaitForm::StructuredBinding;
    A.Declarators = 1;
    A.DeclaredConst = !Parts[1].empty();
    A.DeclaredReference = Before.contains('&');
    for (StringRef Name : llvm::split(Parts[2], ", "))
      A.Names.push_back(addLocal(Name, Statement));
  } else if (llvm::Regex(std::string(DeclarationPattern) + "$")
                 .match(Before, &Parts)) {
    A.Form = AwaitForm::Declaration;
    A.Declarators = 1;
    A.HasAttributes = !Parts[1].empty();
    A.DeclaredStatic = !Parts[2].empty();
    A.DeclaredConst = !Parts[3].empty();
    A.DeclaredType = Parts[4].trim().str();
    A.DeclaredReference = Parts[4].contains('&');
    A.PlainAuto = A.DeclaredType == "auto";
    A.Names = {addLocal(Parts[5], Statement)};
  } else if (llvm::Regex("^[a-z_.]+ = $").match(Before)) {
    A.Form = AwaitForm::Assignment;
  } else {
    A.WholeStatement = false;
  }
}

/// The awaits between two offsets, inner ones first.
static std::vector<Await> awaitsIn(StringRef Text, const Extent &Statement) {
  std::vector<Await> Found;
  std::size_t At = Statement.Begin;
  while ((At = Text.find("co_await", At)) < Statement.End) {
    std::uint32_t Begin = static_cast<std::uint32_t>(At), After = Begin + 8;
    Await A;
    A.Keyword = {0, Begin, After, false};
    A.Operand = {0, After + 1, operandEnd(Text, After), false};
    A.Expression = {0, Begin, A.Operand.End, false};
    Found.push_back(A);
    At = After;
  }
  llvm::sort(Found, [](const Await &A, const Await &B) {
    return A.Expression.End < B.Expression.End;
  });
  return Found;
}

/// A step for each `co_await`: of a local, or of a call.
void RewriteFixture::addAwaits(const Extent &Statement) {
  for (Await &A : awaitsIn(Text, Statement)) {
    describe(A, Statement);
    StringRef Operand = StringRef(Text).slice(A.Operand.Begin, A.Operand.End);
    StringRef Task = Operand;
    if (Task.consume_front("std::move("))
      Task = Task.drop_back();
    Step &S = push(StepKind::Await, A.Expression);
    auto Local =
        llvm::find_if(Fn.Roots, [&](const Root &R) { return R.Name == Task; });
    if (Local != Fn.Roots.end()) {
      A.Awaited = Place{static_cast<Index>(Local - Fn.Roots.begin()), {}};
      A.AwaitableType = Local->Type;
    } else {
      Call Made;
      Made.Name = Operand.take_front(Operand.find('(')).str();
      StringRef Short = Made.Name;
      Made.ShortName = Short.substr(Short.find_last_of(".:>") + 1).str();
      Made.Where = A.Operand;
      auto Known = Awaitables.find(Made.ShortName);
      A.AwaitableType =
          type(Known == Awaitables.end() ? "unknown" : Known->second);
      S.Calls.push_back(Made);
      A.MadeBy = 0;
    }
    const Type &Awaitable = Unit.Types[A.AwaitableType];
    if (!Awaitable.Args.empty())
      A.ResultType = Awaitable.Args.front();
    S.Binds = A.Names;
    S.Await = A;
  }
}

/// What remains of the statement once its awaits are done.
void RewriteFixture::addRest(const Extent &Statement, StringRef Header) {
  llvm::SmallVector<StringRef> Parts;
  if (Header.starts_with("co_return") || Header.starts_with("return")) {
    push(StepKind::Exit, Statement).Exit.emplace();
  } else if (Header.starts_with("if ") || Header.starts_with("for ")) {
    push(StepKind::Branch, Statement).Children.emplace_back();
  } else if (llvm::Regex(DeclarationPattern).match(Header, &Parts)) {
    Step &S = push(StepKind::Local, Statement);
    Index Local = addLocal(Parts[5], Statement);
    S.Binds = {Local};
    StringRef Init = Header.drop_front(Parts[0].size());
    auto Made = Awaitables.find(Init.take_front(Init.find('(')).str());
    if (Made != Awaitables.end())
      Fn.Roots[Local].Type = type(Made->second);
  } else if (!Header.starts_with("using ") && !Header.starts_with("struct ")) {
    push(StepKind::Call, Statement);
  }
}

void RewriteFixture::readStatement(Extent Where) {
  Fn.Body.Statements.push_back({Where});
  std::size_t Before = Fn.Body.Steps.size();
  addAwaits(Where);
  bool Filled = Fn.Body.Steps.size() == Before + 1 &&
                Fn.Body.Steps.back().Await->WholeStatement;
  AwaitForm Form =
      Filled ? Fn.Body.Steps.back().Await->Form : AwaitForm::Argument;
  if (Form == AwaitForm::Argument || Form == AwaitForm::Assignment ||
      Form == AwaitForm::Return || Form == AwaitForm::StructuredBinding)
    addRest(Where, StringRef(Text).slice(Where.Begin, Where.End));
}

void RewriteFixture::addUses(Root &R) {
  std::string Returned = "co_return " + R.Name + ";";
  for (std::size_t At = 0; (At = Text.find(Returned, At)) != std::string::npos;
       ++At) {
    std::uint32_t Begin = static_cast<std::uint32_t>(At) + 10;
    R.Uses.push_back(
        {UseKind::Returned, {0, Begin, Begin + lengthOf(R.Name), false}});
  }
}

/// A step needs the awaits inside its own text and before the rest of its
/// statement, and whatever bound a name that it mentions.
void RewriteFixture::addEdges() {
  const std::vector<Step> &Steps = Fn.Body.Steps;
  auto Needs = [&](const Step &Later, const Step &Earlier) {
    if (Later.Statement == Earlier.Statement)
      return Later.Where.contains(Earlier.Where);
    StringRef In = StringRef(Text).slice(Later.Where.Begin, Later.Where.End);
    return llvm::any_of(Earlier.Binds, [&](Index Bound) {
      return mentions(In, Fn.Roots[Bound].Name);
    });
  };
  for (Index To = 0; To < Steps.size(); ++To)
    for (Index From = 0; From < To; ++From)
      if (Needs(Steps[To], Steps[From]))
        Graph.Edges.push_back({From, To, DependenceKind::Data, "", {}, false});
}

void RewriteFixture::read() {
  if (Read)
    return;
  Read = true;
  StringRef All = Text;
  std::uint32_t Parameters = static_cast<std::uint32_t>(All.find(Name + "("));
  std::uint32_t Open = static_cast<std::uint32_t>(
      All.find('{', closing(All, Parameters + lengthOf(Name))));
  std::uint32_t Close = closing(All, Open) - 1;
  std::size_t LineBreak = All.rfind('\n', Parameters);
  auto Begin = static_cast<std::uint32_t>(
      LineBreak == StringRef::npos ? 0 : LineBreak + 1);
  Fn.Where = {0, Begin, Close + 1, false};
  Fn.Coroutine = true;
  Fn.Body.Where = {0, Open, Close + 1, false};
  for (std::uint32_t At = skipBlank(All, Open + 1); At < Close;) {
    std::uint32_t End = statementEnd(All, At);
    readStatement({0, At, End, false});
    At = skipBlank(All, End);
  }
  for (Root &R : Fn.Roots)
    addUses(R);
  addEdges();
  Index End = 0;
  for (; End < Fn.Body.Steps.size() && !Fn.Body.Steps[End].Exit; ++End)
    if (Fn.Body.Steps[End].Await)
      Graph.Awaits.push_back({End, Confidence::High, "", ""});
  Graph.Of.First = 0;
  Graph.Of.End = End;
}
