//===--- Fields.h - The fields of the Flow's structs ------------*- C++ -*-===//
//
// Private to checks/flow and its tests.
// Goes in: any struct of a Flow.
// Comes out: references to all of its fields, in order of declaration, for code
// that treats them alike. A field that was added to a struct and not here does
// not compile: the bindings must name every one.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_FLOW_FIELDS_H
#define ASYNC_TIDY_FLOW_FIELDS_H

#include "checks/flow/Flow.h"
#include <concepts>
#include <tuple>

namespace async_tidy {

template <class T, class Of>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Of>;

auto fieldsOf(MaybeConst<Extent> auto &V) {
  auto &[Source, Begin, End, InMacro] = V;
  return std::tie(Source, Begin, End, InMacro);
}

auto fieldsOf(MaybeConst<Include> auto &V) {
  auto &[Spelled, Resolved, Begin, End] = V;
  return std::tie(Spelled, Resolved, Begin, End);
}

auto fieldsOf(MaybeConst<Source> auto &V) {
  auto &[Path, Hash, Size, User, MainFile, Includes, Conditionals] = V;
  return std::tie(Path, Hash, Size, User, MainFile, Includes, Conditionals);
}

auto fieldsOf(MaybeConst<Field> auto &V) {
  auto &[Name, Type, Mutable] = V;
  return std::tie(Name, Type, Mutable);
}

auto fieldsOf(MaybeConst<Type> auto &V) {
  auto &[Name, Spelling, Args, Through, Pointee, Const, Class, InUserFile,
         Dependent, Void, MoveOnly, DefaultConstructible, TriviallyCopyable,
         NonTrivialDestructor, Lambda, HoldsReference, InitialSuspend, Bases,
         Fields, Annotations] = V;
  return std::tie(Name, Spelling, Args, Through, Pointee, Const, Class,
                  InUserFile, Dependent, Void, MoveOnly, DefaultConstructible,
                  TriviallyCopyable, NonTrivialDestructor, Lambda,
                  HoldsReference, InitialSuspend, Bases, Fields, Annotations);
}

auto fieldsOf(MaybeConst<Place> auto &V) {
  auto &[Root, Fields] = V;
  return std::tie(Root, Fields);
}

auto fieldsOf(MaybeConst<Use> auto &V) {
  auto &[Kind, Where] = V;
  return std::tie(Kind, Where);
}

auto fieldsOf(MaybeConst<Root> auto &V) {
  auto &[Kind, Name, Type, Where, Usr, From, Alias, ConstObject, ByReference,
         Callee, Lambda, Uses] = V;
  return std::tie(Kind, Name, Type, Where, Usr, From, Alias, ConstObject,
                  ByReference, Callee, Lambda, Uses);
}

auto fieldsOf(MaybeConst<Argument> auto &V) {
  auto &[How, Type, Places, BindsTemporary, Lambda, CapturesByRef, Where] = V;
  return std::tie(How, Type, Places, BindsTemporary, Lambda, CapturesByRef,
                  Where);
}

auto fieldsOf(MaybeConst<Call> auto &V) {
  auto &[Usr, Name, ShortName, Receiver, ReceiverType, Args, ResultType, Member,
         ConstMember, StaticMember, Virtual, NoExcept, Pure, Constructor,
         OverloadedOperator, ResultUsed, InUserFile, Dependent, Literal,
         Annotations, Where, Result] = V;
  return std::tie(Usr, Name, ShortName, Receiver, ReceiverType, Args,
                  ResultType, Member, ConstMember, StaticMember, Virtual,
                  NoExcept, Pure, Constructor, OverloadedOperator, ResultUsed,
                  InUserFile, Dependent, Literal, Annotations, Where, Result);
}

auto fieldsOf(MaybeConst<Await> auto &V) {
  auto &[Keyword, Operand, Expression, Form, AwaitableType, ResultType, MadeBy,
         Awaited, Result, Declarators, Names, DeclaredType, PlainAuto,
         DeclaredConst, DeclaredReference, DeclaredStatic, HasAttributes,
         Converts, WholeStatement, Hidden] = V;
  return std::tie(Keyword, Operand, Expression, Form, AwaitableType, ResultType,
                  MadeBy, Awaited, Result, Declarators, Names, DeclaredType,
                  PlainAuto, DeclaredConst, DeclaredReference, DeclaredStatic,
                  HasAttributes, Converts, WholeStatement, Hidden);
}

auto fieldsOf(MaybeConst<Exit> auto &V) {
  auto &[Kind, Value] = V;
  return std::tie(Kind, Value);
}

auto fieldsOf(MaybeConst<Predicate> auto &V) {
  auto &[Tested, Constant, Negated] = V;
  return std::tie(Tested, Constant, Negated);
}

auto fieldsOf(MaybeConst<Step> auto &V) {
  auto &[Kind, Where, Statement, Reads, Writes, Binds, Calls, Await, Exit, Test,
         Children, Handlers, Unsequenced, Switch, Range, Macro, Note] = V;
  return std::tie(Kind, Where, Statement, Reads, Writes, Binds, Calls, Await,
                  Exit, Test, Children, Handlers, Unsequenced, Switch, Range,
                  Macro, Note);
}

auto fieldsOf(MaybeConst<Statement> auto &V) {
  auto &[Where] = V;
  return std::tie(Where);
}

auto fieldsOf(MaybeConst<Block> auto &V) {
  auto &[Where, Statements, Steps] = V;
  return std::tie(Where, Statements, Steps);
}

auto fieldsOf(MaybeConst<NamespaceAlias> auto &V) {
  auto &[Name, Target] = V;
  return std::tie(Name, Target);
}

auto fieldsOf(MaybeConst<Function> auto &V) {
  auto &[Usr, Name, Where, NameWhere, Coroutine, ReturnType, ConstMember,
         Virtual, NoExcept, Macro, ClassType, Parameters, Lambda, Pattern,
         Instantiation, Annotations, Namespaces, UsingDirectives,
         NamespaceAliases, DeclaredNames, Roots, Body, Broken] = V;
  return std::tie(Usr, Name, Where, NameWhere, Coroutine, ReturnType,
                  ConstMember, Virtual, NoExcept, Macro, ClassType, Parameters,
                  Lambda, Pattern, Instantiation, Annotations, Namespaces,
                  UsingDirectives, NamespaceAliases, DeclaredNames, Roots, Body,
                  Broken);
}

auto fieldsOf(MaybeConst<Flow> auto &V) {
  auto &[MainFile, Sources, Types, Functions] = V;
  return std::tie(MainFile, Sources, Types, Functions);
}

template <class T>
concept FlowStruct = requires(T &V) { fieldsOf(V); };

/// The greatest value that an enumeration of the Flow has a name for.
template <class E> inline constexpr E LastOf = E();
template <>
inline constexpr Indirection LastOf<Indirection> = Indirection::Pointer;
template <> inline constexpr Start LastOf<Start> = Start::Hot;
template <> inline constexpr RootKind LastOf<RootKind> = RootKind::AwaitResult;
template <> inline constexpr UseKind LastOf<UseKind> = UseKind::CapturedByRef;
template <> inline constexpr Passing LastOf<Passing> = Passing::Pointer;
template <> inline constexpr AwaitForm LastOf<AwaitForm> = AwaitForm::Argument;
template <> inline constexpr ExitKind LastOf<ExitKind> = ExitKind::Goto;
template <> inline constexpr ValueClass LastOf<ValueClass> = ValueClass::Error;
template <> inline constexpr StepKind LastOf<StepKind> = StepKind::Opaque;

} // namespace async_tidy

#endif // ASYNC_TIDY_FLOW_FIELDS_H
