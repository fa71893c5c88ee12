//===--- RewriteFixture.cpp - Rewrites from text to text ------------------===//

#include "test/analysis/RewriteFixture.h"
#include "checks/analysis/RewriteText.h"
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

RewriteFixture::RewriteFixture(StringRef Source, StringRef Name) : Name(Name) {
  Source.consume_front("\n");
  Text = Source.str();
  Unit.MainFile = "/src/page.cpp";
  async_tidy::Source Main;
  Main.Path = Unit.MainFile;
  Main.User = Main.MainFile = true;
  Unit.Sources.push_back(Main);
}

RewriteFixture &RewriteFixture::returns(StringRef Callee, StringRef Awaitable) {
  Awaitables[Callee.str()] = Awaitable.str();
  return *this;
}

Type &RewriteFixture::facts(StringRef Name) {
  auto [It, New] = Facts.try_emplace(Name.str());
  if (New) {
    bool Builtin = Name == "int" || Name == "bool" || Name == "void";
    It->second.Class = !Builtin;
    It->second.Void = Name == "void";
    It->second.TriviallyCopyable = Builtin;
    It->second.DefaultConstructible = true;
  }
  return It->second;
}

Index RewriteFixture::type(StringRef Spelling) {
  Spelling = Spelling.trim();
  for (auto [I, T] : llvm::enumerate(Unit.Types))
    if (T.Spelling == Spelling)
      return static_cast<Index>(I);
  StringRef Rest = Spelling;
  Indirection Through = Indirection::Value;
  if (Rest.consume_back("&&"))
    Through = Indirection::RValueReference;
  else if (Rest.consume_back("&"))
    Through = Indirection::LValueReference;
  else if (Rest.consume_back("*"))
    Through = Indirection::Pointer;
  Index Pointee = Through == Indirection::Value ? NoIndex : type(Rest);
  auto [Name, Inner] = Rest.split('<');
  Type T;
  T.Name = Name.str();
  T.Spelling = Spelling.str();
  T.Through = Through;
  T.Pointee = Pointee;
  llvm::SmallVector<StringRef> Args;
  if (Inner.consume_back(">"))
    Inner.split(Args, ", ");
  for (StringRef Arg : Args)
    T.Args.push_back(type(Arg));
  Unit.Types.push_back(T);
  return static_cast<Index>(Unit.Types.size() - 1);
}

Extent RewriteFixture::extentOf(StringRef Snippet) const {
  std::size_t At = Text.find(Snippet);
  if (At == std::string::npos)
    llvm::report_fatal_error("the text does not hold: " + Snippet);
  return {0, static_cast<std::uint32_t>(At),
          static_cast<std::uint32_t>(At) + lengthOf(Snippet), false};
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

/// The awaits of \p Statement, inner ones first; their extents alone.
static std::vector<Await> awaitsIn(StringRef All, const Extent &Statement) {
  std::vector<Await> Found;
  std::size_t At = Statement.Begin;
  while ((At = All.find("co_await", At)) < Statement.End) {
    std::uint32_t Begin = static_cast<std::uint32_t>(At), After = Begin + 8;
    Await A;
    A.Keyword = {0, Begin, After, false};
    A.Operand = {0, After + 1, operandEnd(All, After), false};
    A.Expression = {0, Begin, A.Operand.End, false};
    Found.push_back(A);
    At = After;
  }
  llvm::sort(Found, [](const Await &A, const Await &B) {
    return A.Expression.End < B.Expression.End;
  });
  return Found;
}

/// One step for each `co_await`, inner ones first.
void RewriteFixture::addAwaits(const Extent &Statement) {
  StringRef All = Text;
  for (Await &A : awaitsIn(All, Statement)) {
    describe(A, Statement);
    StringRef Operand = All.slice(A.Operand.Begin, A.Operand.End);
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
      Graph.Awaits.push_back({End, Confidence::High, ""});
  Graph.Of.First = 0;
  Graph.Of.End = End;
}

Index RewriteFixture::indexAt(StringRef Snippet) {
  read();
  Extent Where = extentOf(Snippet);
  for (auto [I, S] : llvm::enumerate(Fn.Body.Steps))
    if (S.Where.Begin == Where.Begin)
      return static_cast<Index>(I);
  for (auto [I, S] : llvm::enumerate(Fn.Body.Steps))
    if (S.Where.contains(Where))
      return static_cast<Index>(I);
  llvm::report_fatal_error("no step at: " + Snippet);
}

Step &RewriteFixture::stepAt(StringRef Snippet) {
  Index I = indexAt(Snippet);
  return Fn.Body.Steps[I];
}

Root &RewriteFixture::root(StringRef Name) {
  read();
  auto It = llvm::find_if(Fn.Roots, [&](Root &R) { return R.Name == Name; });
  if (It == Fn.Roots.end())
    llvm::report_fatal_error("no local is called " + Name);
  return *It;
}

Function &RewriteFixture::function() {
  read();
  return Fn;
}

Statement &RewriteFixture::statementAt(StringRef Snippet) {
  return Fn.Body.Statements[stepAt(Snippet).Statement];
}

std::vector<std::string> &RewriteFixture::usingDirectives() {
  return Fn.UsingDirectives;
}

std::vector<NamespaceAlias> &RewriteFixture::namespaceAliases() {
  return Fn.NamespaceAliases;
}

Source &RewriteFixture::source() { return Unit.Sources.front(); }

HandlerContext &RewriteFixture::handlers() { return Graph.Of.Handlers; }

Candidate &RewriteFixture::candidateAt(StringRef Snippet) {
  Index Step = indexAt(Snippet);
  return *llvm::find_if(Graph.Awaits,
                        [&](Candidate &C) { return C.Step == Step; });
}

RewriteFixture &RewriteFixture::orders(StringRef First, StringRef Second) {
  Index From = indexAt(First), To = indexAt(Second);
  Graph.Edges.push_back({From, To, DependenceKind::Order, "", {}, false});
  return *this;
}

RewriteFixture &RewriteFixture::beginsWith(StringRef Snippet) {
  Graph.Of.First = indexAt(Snippet);
  llvm::erase_if(Graph.Awaits,
                 [&](Candidate &C) { return C.Step < Graph.Of.First; });
  return *this;
}

RewriteFixture &RewriteFixture::addStepBefore(StringRef Next,
                                              StringRef Snippet) {
  Index At = indexAt(Next);
  Step S;
  S.Kind = StepKind::Call;
  S.Where = extentOf(Snippet);
  S.Statement = Fn.Body.Steps[At].Statement;
  Fn.Body.Steps.insert(Fn.Body.Steps.begin() + At, S);
  auto Shift = [&](Index &I) { I += I >= At; };
  for (Dependence &D : Graph.Edges) {
    Shift(D.From);
    Shift(D.To);
  }
  for (Candidate &C : Graph.Awaits)
    Shift(C.Step);
  ++Graph.Of.End;
  return *this;
}

/// Levels of the graph, as checks/analysis/Schedule.h defines them.
Schedule RewriteFixture::schedule() const {
  const Region &R = Graph.Of;
  Schedule Plan;
  Plan.Level.assign(R.End - R.First, 0);
  for (Index To = R.First; To < R.End; ++To)
    for (const Dependence &D : Graph.Edges)
      if (D.To == To && D.From >= R.First) {
        unsigned After = Plan.Level[D.From - R.First] +
                         (Fn.Body.Steps[D.From].Await ? 1 : 0);
        Plan.Level[To - R.First] = std::max(Plan.Level[To - R.First], After);
      }
  for (const Candidate &C : Graph.Awaits) {
    unsigned Level = Plan.Level[C.Step - R.First];
    Plan.Stages.resize(std::max<std::size_t>(Plan.Stages.size(), Level + 1));
    Plan.Stages[Level].push_back(C.Step);
  }
  return Plan;
}

std::variant<Fix, NoFix> RewriteFixture::rewrite() {
  read();
  Graph.Of.In = &Fn.Body;
  for (Type &T : Unit.Types) {
    Type Known = facts(T.Name);
    Known.Name = T.Name;
    Known.Spelling = T.Spelling;
    Known.Args = T.Args;
    Known.Through = T.Through;
    Known.Pointee = T.Pointee;
    T = Known;
  }
  llvm::Expected<LibraryModel> Model = LibraryModel::builtin();
  if (!Model)
    llvm::report_fatal_error(Model.takeError());
  FunctionRef Ref{&Unit, &Fn};
  return async_tidy::rewrite(
      Ref, Graph, schedule(), *Model, [&](const Source &) {
        return Forgotten ? std::nullopt : std::optional<StringRef>(Text);
      });
}

Fix RewriteFixture::fix() {
  std::variant<Fix, NoFix> Result = rewrite();
  if (const NoFix *No = std::get_if<NoFix>(&Result))
    return Fix{"no fix: " + No->Because, FixSafety::Review, "", {}};
  return std::get<Fix>(Result);
}

std::string RewriteFixture::fixed() {
  Fix F = fix();
  if (F.Edits.empty())
    return F.Title;
  std::string Result;
  std::uint32_t Done = 0;
  for (const Edit &E : F.Edits) {
    if (E.Where.Begin < Done)
      return "the edits overlap";
    Result += StringRef(Text).slice(Done, E.Where.Begin);
    Result += E.Text;
    Done = E.Where.End;
  }
  return Result + Text.substr(Done);
}

std::string RewriteFixture::refusal() {
  std::variant<Fix, NoFix> Result = rewrite();
  const NoFix *No = std::get_if<NoFix>(&Result);
  return No ? No->Because : "";
}
