//===--- FlowBuilder.cpp - Types and declarations -------------------------===//

#include "test/support/FlowBuilder.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/xxhash.h"

using namespace async_tidy;
using namespace async_tidy::test;
using llvm::StringRef;

/// \p Text at its commas, but not at those inside brackets.
static std::vector<StringRef> splitList(StringRef Text) {
  std::vector<StringRef> Parts;
  int Depth = 0;
  size_t Start = 0;
  for (size_t I = 0; I <= Text.size(); ++I) {
    if (I == Text.size() || (Text[I] == ',' && Depth == 0)) {
      if (StringRef Part = Text.slice(Start, I).trim(); !Part.empty())
        Parts.push_back(Part);
      Start = I + 1;
      continue;
    }
    Depth += StringRef("<({").contains(Text[I]);
    Depth -= StringRef(">)}").contains(Text[I]);
  }
  return Parts;
}

/// `const User &user` → (`const User &`, `user`).
static std::pair<StringRef, StringRef> splitDeclaration(StringRef Text) {
  size_t End = Text.find_last_of(" &*>");
  if (End == StringRef::npos)
    return {Text, ""};
  return {Text.take_front(End + 1).trim(), Text.drop_front(End + 1)};
}

static bool isBuiltin(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases("int", "bool", "double", "unsigned", "char", "void", true)
      .Default(false);
}

/// How an argument reaches a parameter of type \p T.
static Passing passingOf(const Type &T) {
  if (T.isPointer())
    return T.Const ? Passing::ConstPointer : Passing::Pointer;
  if (T.Through == Indirection::LValueReference)
    return T.Const ? Passing::ConstRef : Passing::MutableRef;
  return Passing::Value;
}

FlowBuilder::FlowBuilder() {
  Made.MainFile = "/src/page.cpp";
  Source Main;
  Main.Path = Made.MainFile;
  Main.User = Main.MainFile = true;
  Made.Sources.push_back(Main);
}

Index FlowBuilder::type(StringRef Spelling) {
  Spelling = Spelling.trim();
  for (auto [I, T] : llvm::enumerate(Made.Types))
    if (T.Spelling == Spelling)
      return I;
  Type T;
  T.Spelling = Spelling.str();
  StringRef Rest = Spelling;
  if (Rest.consume_back("&&"))
    T.Through = Indirection::RValueReference;
  else if (Rest.consume_back("&"))
    T.Through = Indirection::LValueReference;
  else if (Rest.consume_back("*"))
    T.Through = Indirection::Pointer;
  Rest = Rest.trim();
  if (T.Through != Indirection::Value)
    T.Pointee = type(Rest);
  T.Const = Rest.consume_front("const ");
  auto [Name, Args] = Rest.split('<');
  T.Name = Name.trim().str();
  if (!Args.empty())
    for (StringRef Arg : splitList(Args.rtrim().drop_back()))
      T.Args.push_back(type(Arg));
  facts(T.Name);
  Made.Types.push_back(T);
  return Made.Types.size() - 1;
}

Type &FlowBuilder::facts(StringRef Name) {
  auto [It, New] = Facts.try_emplace(Name.str());
  if (New) {
    It->second.Class = !isBuiltin(Name);
    It->second.TriviallyCopyable = isBuiltin(Name);
    It->second.DefaultConstructible = true;
    It->second.Void = Name == "void";
  }
  return It->second;
}

Type &FlowBuilder::record(StringRef Name,
                          std::initializer_list<StringRef> Fields) {
  std::vector<Field> Members;
  for (StringRef Member : Fields) {
    const bool Mutable = Member.consume_front("mutable ");
    auto [Spelled, MemberName] = splitDeclaration(Member);
    Members.push_back({MemberName.str(), type(Spelled), Mutable});
  }
  Type &T = facts(Name);
  T.Fields = std::move(Members);
  return T;
}

FlowBuilder &FlowBuilder::global(StringRef Declaration) {
  auto [Spelled, Name] = splitDeclaration(Declaration);
  Globals.emplace_back(Name.str(), type(Spelled));
  return *this;
}

Call &FlowBuilder::declare(StringRef Declaration) {
  Declared D;
  D.Proto.Virtual = Declaration.consume_front("virtual ");
  D.Proto.StaticMember = Declaration.consume_front("static ");
  size_t Open = Declaration.find('(');
  size_t Close = Declaration.rfind(')');
  StringRef Suffix = Declaration.drop_front(Close + 1);
  auto [Result, Name] = splitDeclaration(Declaration.take_front(Open));
  if (Name.empty()) { // No space in front: a constructor.
    D.Proto.Constructor = true;
    Name = Result;
  }
  D.Proto.ResultType = type(Result);
  D.Proto.ShortName = Name.substr(Name.rfind(':') + 1).str();
  D.Proto.Name = (D.Proto.Constructor ? Name.str() + "::" + D.Proto.ShortName
                                      : Name.str());
  D.Proto.Usr = "c:" + D.Proto.Name;
  D.Proto.ConstMember = Suffix.contains("const");
  D.Proto.NoExcept = Suffix.contains("noexcept");
  D.Proto.InUserFile = true;
  for (StringRef Parameter : splitList(Declaration.slice(Open + 1, Close)))
    D.Parameters.push_back(type(splitDeclaration(Parameter).first));
  for (Index P : D.Parameters) {
    Argument A;
    A.Type = P;
    A.How = passingOf(Made.Types[P]);
    D.Proto.Args.push_back(A);
  }
  return Functions.insert_or_assign(Name.str(), std::move(D))
      .first->second.Proto;
}

const FlowBuilder::Declared *FlowBuilder::lookUp(StringRef Name) const {
  auto It = Functions.find(Name.str());
  return It == Functions.end() ? nullptr : &It->second;
}

FunctionBuilder &FlowBuilder::function(StringRef Declaration,
                                       StringRef Parameters) {
  close();
  Builders.emplace_back(new FunctionBuilder(*this));
  FunctionBuilder &F = *Builders.back();
  bool ConstMember = Declaration.consume_back(" const");
  auto [Result, Name] = splitDeclaration(Declaration);
  F.Fn.Name = Name.str();
  F.Fn.Usr = "c:" + F.Fn.Name;
  F.Fn.ReturnType = type(Result);
  F.Fn.ConstMember = ConstMember;
  F.Fn.Where.Source = F.Fn.NameWhere.Source = 0;
  F.Fn.Where.Begin = Text.size();
  Text += Result.str() + " ";
  F.Fn.NameWhere.Begin = Text.size();
  F.Fn.NameWhere.End = Text.size() + Name.size();
  Text += Name.str() + "(" + Parameters.str() + ") {\n";
  StringRef Class = Name.substr(0, Name.rfind("::"));
  if (Class != Name && !facts(Class).Fields.empty()) {
    F.Fn.ClassType = type(Class);
    F.addRoot(RootKind::This, "this", F.Fn.ClassType);
  }
  for (StringRef Parameter : splitList(Parameters)) {
    auto [Spelled, ParameterName] = splitDeclaration(Parameter);
    F.Fn.Parameters.push_back(
        F.addRoot(RootKind::Parameter, ParameterName, type(Spelled)));
    F.Fn.DeclaredNames.push_back(ParameterName.str());
  }
  F.Blocks.push_back(&F.Fn.Body);
  return F;
}

FunctionBuilder &FlowBuilder::coroutine(StringRef Declaration,
                                        StringRef Parameters) {
  FunctionBuilder &F = function(Declaration, Parameters);
  F.Fn.Coroutine = true;
  return F;
}

void FlowBuilder::close() {
  if (Builders.empty() || Builders.back()->Blocks.empty())
    return;
  FunctionBuilder &F = *Builders.back();
  Text += "}\n\n";
  F.Fn.Where.End = Text.size() - 2;
  F.Fn.Body.Where = F.Fn.Where;
  F.Fn.Body.Where.Begin = Text.find('{', F.Fn.NameWhere.End);
  F.Blocks.clear();
}

Flow FlowBuilder::build() {
  close();
  Flow Result = Made;
  for (Type &T : Result.Types) {
    const Type &Known = Facts.at(T.Name);
    Type Whole = Known;
    Whole.Name = T.Name;
    Whole.Spelling = T.Spelling;
    Whole.Args = T.Args;
    Whole.Through = T.Through;
    Whole.Pointee = T.Pointee;
    Whole.Const = T.Const;
    T = Whole;
  }
  Result.Sources[0].Size = Text.size();
  Result.Sources[0].Hash = llvm::xxh3_64bits(Text);
  for (const auto &B : Builders)
    Result.Functions.push_back(B->Fn);
  return Result;
}
