//===--- RewriteFixture.cpp - Rewrites from text to text ------------------===//

#include "test/analysis/RewriteFixture.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

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
          static_cast<std::uint32_t>(At + Snippet.size()), false};
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

DependenceGraph &RewriteFixture::graph() {
  read();
  return Graph;
}

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

RewriteFixture &RewriteFixture::inBlock(std::uint32_t Brace) {
  read();
  Inner = Fn.Body;
  Inner->Where.Begin = Brace;
  return *this;
}

RewriteFixture &RewriteFixture::inStatement(StringRef Snippet) {
  read();
  Extent Where = extentOf(Snippet);
  Where.End = static_cast<std::uint32_t>(Text.find(';', Where.Begin) + 1);
  Block Branch;
  Branch.Where = Where;
  Branch.Statements = {{Where}};
  for (Step S : Fn.Body.Steps)
    if (S.Await) {
      S.Statement = 0;
      Branch.Steps.push_back(S);
    }
  Inner = Branch;
  Graph.Of.End = static_cast<Index>(Branch.Steps.size());
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
  Graph.Of.In = Inner ? &*Inner : &Fn.Body;
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

static void returnsAll(RewriteFixture &F, StringRef Before, StringRef After) {
  for (auto [Callee, Result] : {std::pair("find", "User"),
                                {"orders", "Orders"},
                                {"unread", "int"},
                                {"ping", "void"}})
    F.returns(Callee, (Before + Result + After).str());
}

RewriteFixture async_tidy::test::callJoin(StringRef Text) {
  RewriteFixture F(Text);
  F.source().Includes.push_back({"<cppcoro/when_all.hpp>", "", 0, 0});
  returnsAll(F, "cppcoro::task<", ">");
  return F;
}

RewriteFixture async_tidy::test::operatorJoin(StringRef Text) {
  RewriteFixture F(Text);
  F.source().Includes.push_back(
      {"<asio/experimental/awaitable_operators.hpp>", "", 0, 0});
  returnsAll(F, "asio::awaitable<", ", Executor>");
  F.usingDirectives() = {"asio::experimental::awaitable_operators"};
  return F;
}
