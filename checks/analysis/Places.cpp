//===--- Places.cpp - Which places are one object -------------------------===//

#include "checks/analysis/Places.h"
#include "llvm/ADT/STLExtras.h"

using namespace async_tidy;

static constexpr unsigned MaxDepth = 8;

bool async_tidy::overlap(const Location &A, const Location &B) {
  if (A.Root != B.Root || A.Global != B.Global)
    return false;
  return llvm::all_of(
      llvm::zip_first(A.Fields.size() < B.Fields.size() ? A.Fields : B.Fields,
                      A.Fields.size() < B.Fields.size() ? B.Fields : A.Fields),
      [](const auto &Pair) {
        // An element may be what an iterator or a pair leads to.
        const auto &[Left, Right] = Pair;
        return Left == Right || Left == "[]" || Right == "[]";
      });
}

static void addOnce(Locations &To, Location L) {
  if (!llvm::is_contained(To, L))
    To.push_back(std::move(L));
}

/// The root leads to what it was made from.
bool Places::isLink(const Root &R) const {
  if (R.From.empty())
    return false;
  if (R.Alias)
    return true;
  if (!R.Callee.empty())
    if (const CallFacts *Facts = Model.call(R.Callee);
        Facts && (Facts->Effect == CallEffect::Forwards || Facts->MakesObject))
      return !Facts->MakesObject;
  TypeRef T = type(R.Type);
  if (!T)
    return false;
  const auto IsReference = [&](Index Arg) { return T.at(Arg)->isReference(); };
  if (T->isPointer() || T->isReference() || T->HoldsReference ||
      llvm::any_of(T->Args, IsReference)) // A tuple of references.
    return true;
  const TypeFacts *Facts = Model.type(T->Name);
  return Facts && Facts->Owner;
}

/// The root may also be an object of its own: a pointer that is assigned anew,
/// the result of an accessor.
bool Places::alsoItself(const Root &R) const {
  return !R.Alias || R.Kind == RootKind::CallResult;
}

/// `Service::instance()`: what a function hands out that was given nothing is
/// the same each time, unless it is known to make objects.
std::string Places::globalName(const Root &R) const {
  if (R.Kind == RootKind::Global)
    return R.Usr.empty() ? R.Name : R.Usr;
  if (R.Kind != RootKind::CallResult || R.Callee.empty() || !R.From.empty())
    return {};
  if (const CallFacts *Made = Model.call(R.Callee); Made && Made->MakesObject)
    return {};
  TypeRef T = type(R.Type);
  const TypeFacts *Facts = T ? Model.type(T->Name) : nullptr;
  const bool Leads = T && (T->isReference() || T->isPointer() ||
                           (Facts && Facts->Owner && !T->MoveOnly));
  return Leads ? R.Callee + " " + T->Spelling : std::string();
}

void Places::resolve(const Place &P, unsigned Depth, Locations &Out) const {
  if (P.Root >= function().Roots.size())
    return;
  const Root &R = function().Roots[P.Root];
  if (std::string Global = globalName(R); !Global.empty())
    return addOnce(Out, {NoIndex, std::move(Global), P.Fields});
  const bool Link = Depth < MaxDepth && isLink(R);
  if (!Link || alsoItself(R))
    addOnce(Out, {P.Root, {}, P.Fields});
  if (!Link)
    return;
  // `log << a << b` is the log, not what was written into it.
  const CallFacts *Made = R.Callee.empty() ? nullptr : Model.call(R.Callee);
  const bool First = Made && Made->Effect == CallEffect::Neutral;
  for (Place Next :
       llvm::ArrayRef(R.From).take_front(First ? 1 : R.From.size())) {
    Next.Fields.insert(Next.Fields.end(), P.Fields.begin(), P.Fields.end());
    resolve(Next, Depth + 1, Out);
  }
}

Locations Places::resolve(const Place &P) const {
  Locations Out;
  resolve(P, 0, Out);
  return Out;
}

Locations Places::origins(const Location &L) const {
  Locations All{L};
  for (size_t I = 0; I != All.size(); ++I) {
    if (All[I].Root >= function().Roots.size()) // A global.
      continue;
    for (const Place &From : function().Roots[All[I].Root].From)
      for (Location &Next : resolve(From))
        addOnce(All, std::move(Next));
  }
  return All;
}

const Root *Places::rootOf(llvm::StringRef Global) const {
  auto It = llvm::find_if(
      function().Roots, [&](const Root &R) { return globalName(R) == Global; });
  return It == function().Roots.end() ? nullptr : &*It;
}

TypeRef Places::typeOf(const Location &L) const {
  TypeRef T;
  if (L.Root != NoIndex) {
    T = type(function().Roots[L.Root].Type);
  } else {
    if (const Root *R = rootOf(L.Global))
      T = type(R->Type);
  }
  for (const std::string &Name : L.Fields) {
    if (!T)
      return {};
    // Smart pointers and containers: what they lead to.
    while (T->Fields.empty() && !T->Args.empty())
      T = T.at(T->Args.front());
    if (Name == "[]" || !T)
      continue;
    auto Member = llvm::find_if(T->Fields,
                                [&](const Field &F) { return F.Name == Name; });
    T = Member == T->Fields.end() ? TypeRef() : T.at(Member->Type);
  }
  return T;
}

static std::string lastComponent(llvm::StringRef Name) {
  size_t Colon = Name.rfind("::");
  return (Colon == llvm::StringRef::npos ? Name : Name.drop_front(Colon + 2))
      .str();
}

std::string Places::name(const Location &L) const {
  std::string Text;
  if (L.Root == NoIndex) {
    if (const Root *R = rootOf(L.Global))
      Text = R->Callee.empty() ? lastComponent(R->Name)
                               : lastComponent(R->Callee) + "()";
    if (Text.empty()) // Another function's: its USR ends in its name.
      Text = L.Global.substr(L.Global.find_last_of("@: ") + 1);
  } else if (const Root &R = function().Roots[L.Root];
             R.Kind == RootKind::This) {
    Text = L.Fields.empty() ? "this" : "";
  } else if (!R.Name.empty()) {
    Text = R.Name;
  } else if (!R.Callee.empty()) {
    Text = lastComponent(R.Callee) + "(…)";
  } else {
    Text = "a temporary";
  }
  for (const std::string &Field : L.Fields) {
    if (!Text.empty() && Field != "[]")
      Text += ".";
    Text += Field;
  }
  return Text;
}

std::string async_tidy::quoted(llvm::StringRef Name) {
  return ("'" + Name + "'").str();
}
