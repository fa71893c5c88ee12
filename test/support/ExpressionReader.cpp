//===--- ExpressionReader.cpp ---------------------------------------------===//

#include "test/support/ExpressionReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;
using Reader = FunctionBuilder::Reader;

FunctionBuilder::Value Reader::all() {
  Value V = expression();
  skip();
  if (Pos != Text.size())
    fail("cannot read the rest of");
  return V;
}

void Reader::fail(const llvm::Twine &What) const {
  llvm::report_fatal_error(What + " '" + StringRef(Text).drop_front(Pos) +
                           "' in '" + Text + "'");
}

void Reader::skip() {
  while (Pos < Text.size() && Text[Pos] == ' ')
    ++Pos;
}

bool Reader::eat(StringRef Token) {
  skip();
  if (!StringRef(Text).drop_front(Pos).starts_with(Token))
    return false;
  Pos += Token.size();
  return true;
}

StringRef Reader::name() {
  skip();
  size_t Start = Pos;
  StringRef All = Text;
  while (Pos < All.size()) {
    if (All.drop_front(Pos).starts_with("::"))
      Pos += 2;
    else if (llvm::isAlnum(All[Pos]) || All[Pos] == '_')
      ++Pos;
    else
      break;
  }
  return All.slice(Start, Pos);
}

Extent Reader::since(std::uint32_t Begin) const {
  return {0, Begin, std::uint32_t(Base + Pos), false};
}

FunctionBuilder::Value Reader::expression() {
  skip();
  std::uint32_t Begin = Base + Pos;
  Value V = prefixed();
  V.Where = since(Begin);
  return V;
}

FunctionBuilder::Value Reader::prefixed() {
  std::uint32_t Begin = Base + Pos;
  if (eat("co_await "))
    return awaited(Begin);
  if (eat("std::move(")) {
    Value V = expression();
    if (!eat(")"))
      fail("expected ')' at");
    V.Moved = true;
    F.Fn.Roots[V.Places.at(0).Root].Uses.back().Kind = UseKind::Moved;
    return V;
  }
  if (eat("&"))
    return expression();
  if (Pos < Text.size() && (llvm::isDigit(Text[Pos]) || Text[Pos] == '"'))
    return literal();
  return postfix(primary());
}

FunctionBuilder::Value Reader::awaited(std::uint32_t Keyword) {
  Step &S = F.finishAwait(expression(), Keyword, AwaitForm::Argument);
  Value Result;
  Result.Type = S.Await->ResultType;
  if (S.Await->Result != NoIndex)
    Result.Places.push_back({S.Await->Result, {}});
  return Result;
}

FunctionBuilder::Value Reader::literal() {
  Pos = Text[Pos] == '"' ? Text.find('"', Pos + 1) + 1
                         : Text.find_first_not_of("0123456789", Pos);
  Pos = std::min(Pos, Text.size());
  Value V;
  V.Type = F.Owner.type("int");
  return V;
}

FunctionBuilder::Value Reader::primary() {
  std::uint32_t Begin = Base + Pos;
  StringRef Name = name();
  if (Name.empty())
    fail("cannot read");
  if (eat("(") || eat("{"))
    return call(Name, std::nullopt, Begin);
  Value V;
  V.Places.push_back({F.findRoot(Name), {}});
  if (V.Places[0].Root == NoIndex) { // A field of this.
    Index This = F.findRoot("this");
    if (This == NoIndex)
      fail("undeclared '" + Name + "' before");
    V.Places[0] = {This, {Name.str()}};
  }
  V.Type = F.typeOf(V.Places[0]);
  F.Fn.Roots[V.Places[0].Root].Uses.push_back({UseKind::Plain, since(Begin)});
  return V;
}

FunctionBuilder::Value Reader::postfix(Value V) {
  std::uint32_t Begin =
      V.Calls.empty() && !V.Where.valid() ? Base + Pos : V.Where.Begin;
  for (;;) {
    if (eat(".") || eat("->")) {
      StringRef Member = name();
      if (eat("(")) {
        V = call(Member, std::move(V), Begin);
        continue;
      }
      V.Places.at(0).Fields.push_back(Member.str());
    } else if (eat("[")) {
      expression();
      eat("]");
      V.Places.at(0).Fields.push_back("[]");
    } else {
      return V;
    }
    V.Type = F.typeOf(V.Places[0]);
  }
}

const FlowBuilder::Declared &Reader::declared(StringRef Name,
                                              Index ReceiverType) {
  std::vector<std::string> Tried{Name.str()};
  const auto Member = [&](StringRef Class) {
    Tried.push_back((Class + "::" + Name).str());
  };
  if (ReceiverType != NoIndex) {
    const Type &T = F.Owner.Made.Types[ReceiverType];
    Tried.clear();
    Member(T.Name);
    for (const std::string &Base : F.Owner.facts(T.Name).Bases)
      Member(Base);
    for (Index Arg : T.Args)
      Member(F.Owner.Made.Types[Arg].Name);
  } else if (F.Fn.ClassType != NoIndex) {
    Member(F.Owner.Made.Types[F.Fn.ClassType].Name);
  }
  for (const std::string &Full : Tried)
    if (const auto *D = F.Owner.lookUp(Full))
      return *D;
  fail("'" + llvm::Twine(Tried[0]) + "' is not declared; before");
}

FunctionBuilder::Value Reader::call(StringRef Name, std::optional<Value> On,
                                    std::uint32_t Begin) {
  const auto &D = declared(Name, On ? On->Type : NoIndex);
  Call C = D.Proto;
  C.Args.clear();
  C.ResultUsed = true;
  std::vector<Place> From;
  std::vector<Call> Before;
  if (On) {
    C.Receiver = On->Places.at(0);
    C.ReceiverType = On->Type;
    Before = std::move(On->Calls);
  } else if (D.Proto.Name != Name && !C.Constructor) { // Called on this.
    C.Receiver = Place{F.findRoot("this"), {}};
    C.ReceiverType = F.Fn.ClassType;
  }
  C.Member = C.Receiver.has_value();
  if (C.Receiver)
    From.push_back(*C.Receiver);
  while (!eat(")") && !eat("}")) {
    Value Arg = expression();
    C.Args.push_back(argument(Arg, D, C.Args.size()));
    const Type &T = F.Owner.Made.Types[C.Args.back().Type];
    if (F.Owner.facts(T.Name).Class || T.Through != Indirection::Value)
      llvm::append_range(From, Arg.Places);
    llvm::append_range(Before, Arg.Calls);
    eat(",");
  }
  C.Where = since(Begin);
  return finish(std::move(C), std::move(From), std::move(Before));
}

/// The call's result as a root made from what the call was given.
FunctionBuilder::Value Reader::finish(Call C, std::vector<Place> From,
                                      std::vector<Call> Before) {
  Value V;
  V.Calls = std::move(Before);
  V.Type = C.ResultType;
  V.Where = C.Where;
  if (!F.Owner.facts(F.Owner.Made.Types[C.ResultType].Name).Void) {
    C.Result =
        F.addRoot(C.Constructor ? RootKind::Temporary : RootKind::CallResult,
                  "", C.ResultType);
    Root &R = F.Fn.Roots[C.Result];
    R.Callee = C.Name;
    R.From = std::move(From);
    R.Where = C.Where;
    V.Places.push_back({C.Result, {}});
  }
  V.Calls.push_back(std::move(C));
  V.IsCall = true;
  return V;
}

Argument Reader::argument(const Value &V, const FlowBuilder::Declared &D,
                          size_t I) {
  Argument A;
  if (I < D.Proto.Args.size())
    A = D.Proto.Args[I];
  else
    A.Type = V.Type;
  if (V.Moved && A.How != Passing::ConstRef)
    A.How = Passing::Moved;
  if (A.How == Passing::MutableRef || A.How == Passing::Pointer)
    for (const Place &P : V.Places)
      if (auto &Uses = F.Fn.Roots[P.Root].Uses; !Uses.empty())
        Uses.back().Kind = UseKind::Written;
  A.Places = V.Places;
  A.Where = V.Where;
  A.BindsTemporary = V.IsCall && A.How == Passing::ConstRef;
  return A;
}
