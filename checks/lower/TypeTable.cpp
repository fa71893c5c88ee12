//===--- TypeTable.cpp - Types of a unit ----------------------------------===//

#include "checks/lower/TypeTable.h"
#include "checks/lower/Names.h"
#include "clang/AST/CXXInheritance.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace async_tidy;

static PrintingPolicy policy(const ASTContext &Context) {
  PrintingPolicy Policy(Context.getLangOpts());
  Policy.SuppressInlineNamespace = true;
  Policy.SuppressUnwrittenScope = true;
  Policy.SuppressTagKeyword = true;
  Policy.Bool = true;
  return Policy;
}

TypeTable::TypeTable(const ASTContext &Context, SourceTable &Sources)
    : Context(Context), Sources(Sources), Policy(policy(Context)) {}

Index TypeTable::index(QualType T) {
  if (T.isNull())
    return NoIndex;
  QualType Canonical = T.getCanonicalType();
  auto [It, Inserted] = Known.try_emplace(Canonical, Index(Types.size()));
  Index I = It->second;
  if (Inserted) {
    // The slot comes first: a class may hold pointers to itself.
    Types.emplace_back();
    async_tidy::Type Described = describe(Canonical);
    Types[I] = std::move(Described);
  }
  return I;
}

async_tidy::Type TypeTable::describe(QualType Canonical) {
  async_tidy::Type Out;
  Out.Spelling = Canonical.getAsString(Policy);
  QualType Value = Canonical;
  if (Canonical->isReferenceType() || Canonical->isPointerType()) {
    Value = Canonical->getPointeeType();
    Out.Through = Canonical->isPointerType() ? Indirection::Pointer
                  : Canonical->isLValueReferenceType()
                      ? Indirection::LValueReference
                      : Indirection::RValueReference;
    Out.Pointee = index(Value);
  }
  Out.Const = Value.isConstQualified();
  // An array is what its elements are.
  const QualType Element = Context.getBaseElementType(Value);
  describeValue(Out, Element.getUnqualifiedType());
  Out.HoldsReference |= Value->isArrayType() && Element->isPointerType();
  return Out;
}

void TypeTable::describeValue(async_tidy::Type &Out, QualType Value) {
  Out.Dependent = Value->isDependentType();
  Out.Void = Value->isVoidType();
  Out.Name = Value.getAsString(Policy);
  Out.TriviallyCopyable = !Out.Dependent && Value->isScalarType();
  Out.DefaultConstructible = Out.TriviallyCopyable;
  describeArguments(Out, Value);
  if (const auto *Record = Value->getAsCXXRecordDecl()) {
    Out.Name = qualifiedName(*Record);
    describeClass(Out, *Record);
  } else if (const auto *Spec = Value->getAs<TemplateSpecializationType>()) {
    if (const TemplateDecl *TD = Spec->getTemplateName().getAsTemplateDecl())
      Out.Name = qualifiedName(*TD);
  } else if (const auto *Enum = Value->getAs<EnumType>()) {
    Out.Name = qualifiedName(*Enum->getDecl());
  }
}

static void addTypes(llvm::ArrayRef<TemplateArgument> From,
                     llvm::SmallVectorImpl<QualType> &To) {
  for (const TemplateArgument &A : From) {
    if (A.getKind() == TemplateArgument::Type)
      To.push_back(A.getAsType());
    else if (A.getKind() == TemplateArgument::Pack)
      addTypes(A.getPackAsArray(), To);
  }
}

void TypeTable::describeArguments(async_tidy::Type &Out, QualType Value) {
  llvm::SmallVector<QualType, 4> Args;
  if (const auto *Record = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          Value->getAsCXXRecordDecl()))
    addTypes(Record->getTemplateArgs().asArray(), Args);
  else if (const auto *Spec = Value->getAs<TemplateSpecializationType>())
    addTypes(Spec->template_arguments(), Args);
  for (QualType Arg : Args)
    Out.Args.push_back(index(Arg));
}

static bool isCopyable(const CXXRecordDecl &Record) {
  for (const CXXConstructorDecl *Ctor : Record.ctors())
    if (Ctor->isCopyConstructor())
      return !Ctor->isDeleted();
  // Where a member decides, Sema has declared the constructor by now.
  return Record.hasSimpleCopyConstructor() &&
         !Record.hasUserDeclaredMoveOperation();
}

bool TypeTable::hasWrittenDestructor(const CXXRecordDecl &Declared) {
  const CXXRecordDecl *Record = Declared.getDefinition();
  if (!Record || !Record->hasNonTrivialDestructor() ||
      Record->isInStdNamespace())
    return false;
  if (const CXXDestructorDecl *Dtor = Record->getDestructor();
      Dtor && Dtor->isUserProvided())
    return true;
  // A part that a library lets be copied is a value, however it gives its
  // memory back.
  const auto Written = [&](QualType T) {
    const auto *Part = T->getAsCXXRecordDecl();
    return Part && hasWrittenDestructor(*Part) &&
           (Sources.isUser(Part->getLocation()) || !isCopyable(*Part));
  };
  for (const FieldDecl *F : Record->fields())
    if (Written(F->getType()))
      return true;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (Written(Base.getType()))
      return true;
  return false;
}

/// What its promise's initial_suspend returns decides; an awaiter of the
/// library's own says nothing.
static Start initialSuspend(const CXXRecordDecl &Record,
                            const ASTContext &Context) {
  auto *Name = &Context.Idents.get("promise_type");
  for (const NamedDecl *Found : Record.lookup(Name)) {
    const auto *TypeD = dyn_cast<TypeDecl>(Found);
    if (!TypeD)
      continue;
    const CXXRecordDecl *Promise =
        Context.getTypeDeclType(TypeD)->getAsCXXRecordDecl();
    for (int Depth = 0; Promise && Promise->hasDefinition() && Depth < 4;
         ++Depth) {
      auto *Suspend = &Context.Idents.get("initial_suspend");
      for (const NamedDecl *Member : Promise->lookup(Suspend))
        if (const auto *Method = dyn_cast<CXXMethodDecl>(Member))
          if (const auto *Awaiter =
                  Method->getReturnType()->getAsCXXRecordDecl()) {
            if (Awaiter->getName() == "suspend_always")
              return Start::Lazy;
            if (Awaiter->getName() == "suspend_never")
              return Start::Hot;
            return Start::Unknown;
          }
      Promise = Promise->getNumBases()
                    ? Promise->bases_begin()->getType()->getAsCXXRecordDecl()
                    : nullptr;
    }
  }
  return Start::Unknown;
}

void TypeTable::describeClass(async_tidy::Type &Out,
                              const CXXRecordDecl &Declared) {
  Out.Class = true;
  Out.Lambda = Declared.isLambda();
  Out.Annotations = annotations(Declared);
  const CXXRecordDecl *Record = Declared.getDefinition();
  if (!Record || Record->isDependentContext())
    return;
  Out.InUserFile = Sources.isUser(Record->getLocation());
  Out.MoveOnly = !isCopyable(*Record);
  Out.DefaultConstructible = Record->hasDefaultConstructor();
  Out.TriviallyCopyable = Record->isTriviallyCopyable();
  Out.NonTrivialDestructor = hasWrittenDestructor(*Record);
  Out.InitialSuspend = initialSuspend(*Record, Context);
  addFields(Out, *Record);
  // The standard's bundles are views if they bundle one: what `emplace`
  // returns leads into the container.
  if (Record->isInStdNamespace() &&
      llvm::is_contained({"pair", "tuple", "optional"}, Record->getName()))
    for (Index Arg : Out.Args)
      Out.HoldsReference |=
          Arg != NoIndex && (Types[Arg].HoldsReference ||
                             Types[Arg].Through != Indirection::Value);
  Record->forallBases([&](const CXXRecordDecl *Base) {
    Out.Bases.push_back(qualifiedName(*Base));
    // A wrapper may keep its connection in a base class.
    if (Sources.isUser(Base->getLocation()))
      addFields(Out, *Base);
    return true;
  });
}

/// A library's class that copies and destroys what its pointers lead to: a
/// string, a document.
static bool ownsItsPointers(const CXXRecordDecl &Record) {
  const CXXDestructorDecl *Dtor = Record.getDestructor();
  return Dtor && Dtor->isUserProvided() &&
         !isa<ClassTemplateSpecializationDecl>(Record) &&
         llvm::any_of(Record.ctors(), [](const CXXConstructorDecl *Ctor) {
           return Ctor->isCopyConstructor() && Ctor->isUserProvided();
         });
}

void TypeTable::addFields(async_tidy::Type &Out, const CXXRecordDecl &Of) {
  const bool User = Sources.isUser(Of.getLocation());
  const bool Owns = !User && ownsItsPointers(Of);
  for (const FieldDecl *F : Of.fields()) {
    Out.HoldsReference |= F->getType()->isReferenceType() ||
                          (F->getType()->isPointerType() && !Owns);
    if (User)
      Out.Fields.push_back(
          {F->getNameAsString(), index(F->getType()), F->isMutable()});
  }
}
