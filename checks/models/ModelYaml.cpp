//===--- ModelYaml.cpp - The keys of a model file -------------------------===//

#include "checks/models/ModelYaml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"

using namespace async_tidy;
using namespace async_tidy::model_yaml;
using llvm::StringRef;

namespace {

/// What the traits below know of the file they read.
struct ReadContext {
  llvm::yaml::Input *In = nullptr;
  const LineTable *Lines = nullptr;

  /// Where the value that is being read begins.
  FilePoint here() const {
    return Lines->pointOf(
        In->getCurrentNode()->getSourceRange().Start.getPointer());
  }
};

/// A word of the file and what it stands for.
template <class T> struct Choice {
  llvm::StringLiteral Word;
  T Value;
};

/// The words for each enumeration, in the order in which messages list them.
template <class T> constexpr std::nullptr_t ChoicesOf = nullptr;
template <>
constexpr Choice<Coverage> ChoicesOf<Coverage>[] = {
    {"partial", Coverage::Partial}, {"full", Coverage::Full}};

template <>
constexpr Choice<Provenance> ChoicesOf<Provenance>[] = {
    {"manual", Provenance::Manual}, {"generated", Provenance::Generated}};

template <>
constexpr Choice<Start> ChoicesOf<Start>[] = {{"lazy", Start::Lazy},
                                              {"hot", Start::Hot}};

template <>
constexpr Choice<Sharing> ChoicesOf<Sharing>[] = {
    {"exclusive", Sharing::Exclusive}, {"shareable", Sharing::Shareable}};

template <>
constexpr Choice<CallEffect> ChoicesOf<CallEffect>[] = {
    {"pure", CallEffect::Pure},       {"reads", CallEffect::Reads},
    {"writes", CallEffect::Writes},   {"neutral", CallEffect::Neutral},
    {"barrier", CallEffect::Barrier}, {"forwards", CallEffect::Forwards}};

template <>
constexpr Choice<VoidElement> ChoicesOf<VoidElement>[] = {
    {"kept", VoidElement::Kept}, {"dropped", VoidElement::Dropped}};

template <>
constexpr Choice<JoinSyntax> ChoicesOf<JoinSyntax>[] = {
    {"call", JoinSyntax::Call}, {"operator", JoinSyntax::Operator}};

template <>
constexpr Choice<Direction> ChoicesOf<Direction>[] = {{"in", Direction::In},
                                                      {"out", Direction::Out}};

template <>
constexpr Choice<StatementLanguage> ChoicesOf<StatementLanguage>[] = {
    {"sql", StatementLanguage::Sql}, {"command", StatementLanguage::Command}};

template <>
constexpr Choice<WordKind> ChoicesOf<WordKind>[] = {
    {"read-verb", WordKind::ReadVerb},
    {"inner-read-verb", WordKind::InnerReadVerb},
    {"acting-verb", WordKind::ActingVerb},
    {"acting-noun", WordKind::ActingNoun},
    {"read-noun", WordKind::ReadNoun},
    {"position", WordKind::Position},
    {"gauge", WordKind::Gauge},
    {"amount", WordKind::Amount},
    {"value-verb", WordKind::ValueVerb},
    {"transport-verb", WordKind::TransportVerb},
    {"shareable", WordKind::Shareable},
    {"exclusive", WordKind::Exclusive},
    {"one-at-a-time", WordKind::OneAtATime},
    {"transaction", WordKind::Transaction},
    {"guard", WordKind::Guard},
    {"check", WordKind::Check},
    {"exit-macro", WordKind::ExitMacro},
    {"test-macro", WordKind::TestMacro},
    {"test-header", WordKind::TestHeader},
    {"sql-read", WordKind::SqlRead},
    {"sql-act", WordKind::SqlAct},
    {"command-read", WordKind::CommandRead},
    {"command-script", WordKind::CommandScript},
    {"none", WordKind::None}};

/// `expected lazy or hot`
template <class T> std::string listChoices() {
  std::string Text = "expected ";
  const size_t Last = std::size(ChoicesOf<T>) - 1;
  for (const auto &[Number, Each] : llvm::enumerate(ChoicesOf<T>))
    Text += ((Number == 0      ? ""
              : Number == Last ? " or "
                               : ", ") +
             Each.Word)
                .str();
  return Text;
}

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::RowName)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::AwaitableRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::TypeRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::CallRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::ParseRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::WordRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::Row)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::model_yaml::Spelling)

namespace llvm::yaml {

/// A scalar that is one of a few words.
template <class T> struct WordTraits {
  static void output(const T &, void *, raw_ostream &) {
    llvm_unreachable("models are only read");
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <class T> struct ChoiceTraits : WordTraits<T> {
  static StringRef input(StringRef Text, void *, T &Value) {
    for (const Choice<T> &Each : ChoicesOf<T>)
      if (Each.Word == Text) {
        Value = Each.Value;
        return {};
      }
    static const std::string Expected = listChoices<T>();
    return Expected;
  }
};

template <> struct ScalarTraits<Coverage> : ChoiceTraits<Coverage> {};
template <> struct ScalarTraits<Provenance> : ChoiceTraits<Provenance> {};
template <> struct ScalarTraits<Start> : ChoiceTraits<Start> {};
template <> struct ScalarTraits<Sharing> : ChoiceTraits<Sharing> {};
template <> struct ScalarTraits<CallEffect> : ChoiceTraits<CallEffect> {};
template <> struct ScalarTraits<VoidElement> : ChoiceTraits<VoidElement> {};
template <> struct ScalarTraits<JoinSyntax> : ChoiceTraits<JoinSyntax> {};
template <> struct ScalarTraits<Direction> : ChoiceTraits<Direction> {};
template <>
struct ScalarTraits<StatementLanguage> : ChoiceTraits<StatementLanguage> {};
template <> struct ScalarTraits<WordKind> : ChoiceTraits<WordKind> {};

template <> struct ScalarTraits<RowName> : WordTraits<RowName> {
  static StringRef input(StringRef Text, void *Context, RowName &Name) {
    Name.Text = Text.str();
    Name.Where = static_cast<ReadContext *>(Context)->here();
    return {};
  }
};

template <> struct ScalarTraits<WrappedOperand> : WordTraits<WrappedOperand> {
  static StringRef input(StringRef Text, void *, WrappedOperand &Value) {
    Value.Receiver = Text == "receiver";
    if (!Value.Receiver && Text.getAsInteger(10, Value.Argument))
      return "expected receiver or the number of an argument, from 0";
    return {};
  }
};

/// The keys all rows share.
static void mapRow(IO &Io, Row &R) {
  R.Where = static_cast<ReadContext *>(Io.getContext())->here();
  Io.mapOptional("names", R.Names);
  Io.mapOptional("why", R.Why);
  Io.mapOptional("source", R.Source);
}

template <> struct MappingTraits<JoinFacts> {
  static void mapping(IO &Io, JoinFacts &J) {
    Io.mapOptional("syntax", J.Syntax);
    Io.mapOptional("name", J.Name);
    Io.mapOptional("header", J.Header);
    Io.mapOptional("using-namespace", J.UsingNamespace);
    Io.mapOptional("void", J.Void);
    Io.mapOptional("single-value-bare", J.SingleValueBare);
    Io.mapOptional("void-first", J.VoidFirst);
    Io.mapOptional("flattens-left-tuple", J.FlattensLeftTuple);
    Io.mapOptional("decays-references", J.DecaysReferences);
    Io.mapOptional("default-constructs-results", J.DefaultConstructsResults);
    Io.mapOptional("copies-results", J.CopiesResults);
    Io.mapOptional("same-argument", J.SameArgument);
    Io.mapOptional("changes-exception-type", J.ChangesExceptionType);
    Io.mapOptional("cancels-siblings", J.CancelsSiblings);
    Io.mapOptional("may-run-in-parallel", J.MayRunInParallel);
    Io.mapOptional("caution", J.Caution);
    Io.mapOptional("why", J.Why);
  }
};

template <> struct MappingTraits<BoundedJoinFacts> {
  static void mapping(IO &Io, BoundedJoinFacts &B) {
    Io.mapRequired("name", B.Name);
    Io.mapRequired("header", B.Header);
    Io.mapRequired("why", B.Why);
  }
};

template <> struct MappingTraits<AwaitableRow> {
  static void mapping(IO &Io, AwaitableRow &R) {
    mapRow(Io, R);
    Io.mapOptional("start", R.Facts.Started);
    Io.mapOptional("result-argument", R.Facts.ResultArgument);
    Io.mapOptional("join", R.Join);
    Io.mapOptional("no-join-because", R.Facts.NoJoinBecause);
    Io.mapOptional("bounded-join", R.Facts.BoundedJoin);
  }
};

template <> struct MappingTraits<TypeRow> {
  static void mapping(IO &Io, TypeRow &R) {
    mapRow(Io, R);
    Io.mapOptional("sharing", R.Facts.Shared);
    Io.mapOptional("guard", R.Facts.Guard);
    Io.mapOptional("owner", R.Facts.Owner);
    Io.mapOptional("one-at-a-time", R.Facts.OneAtATime);
    Io.mapOptional("tuple", R.Facts.Tuple);
    Io.mapOptional("reference", R.Facts.Reference);
  }
};

template <> struct MappingTraits<CallRow> {
  static void mapping(IO &Io, CallRow &R) {
    mapRow(Io, R);
    Io.mapOptional("effect", R.Facts.Effect);
    Io.mapOptional("barrier", R.Facts.BarrierKind);
    Io.mapOptional("wraps-awaitable", R.Facts.Wraps);
    Io.mapOptional("joins", R.Facts.Joins);
    Io.mapOptional("direction", R.Facts.Side);
    Io.mapOptional("makes-object", R.Facts.MakesObject);
    Io.mapOptional("statement", R.Facts.Statement);
  }
};

template <> struct MappingTraits<ParseRow> {
  static void mapping(IO &Io, ParseRow &R) {
    mapRow(Io, R);
    Io.mapOptional("when-included", R.Facts.WhenIncluded);
    Io.mapOptional("since-cxx", R.Facts.SinceCxx);
    Io.mapOptional("define", R.Facts.Define);
  }
};

template <> struct MappingTraits<WordRow> {
  static void mapping(IO &Io, WordRow &R) {
    mapRow(Io, R);
    Io.mapOptional("kind", R.Kind);
  }
};

template <> struct MappingTraits<Row> {
  static void mapping(IO &Io, Row &R) { mapRow(Io, R); }
};

template <> struct MappingTraits<Spelling> {
  static void mapping(IO &Io, Spelling &S) {
    Io.mapOptional("title", S.Title);
    Io.mapOptional("namespace", S.Namespace);
    Io.mapOptional("include", S.Include);
  }
};

template <> struct MappingTraits<WrittenFile> {
  static void mapping(IO &Io, WrittenFile &D) {
    Io.mapOptional("library", D.Rows.Library);
    Io.mapOptional("covers", D.Rows.Covers);
    Io.mapOptional("provenance", D.Rows.WrittenBy);
    Io.mapOptional("checked-against", D.Rows.CheckedAgainst);
    Io.mapOptional("spellings", D.Spellings);
    Io.mapOptional("awaitables", D.Rows.Awaitables);
    Io.mapOptional("types", D.Rows.Types);
    Io.mapOptional("calls", D.Rows.Calls);
    Io.mapOptional("parsing", D.Rows.Parsing);
    Io.mapOptional("words", D.Rows.Words);
    Io.mapOptional("not-modelled", D.Rows.NotModelled);
  }
};

} // namespace llvm::yaml

LineTable::LineTable(StringRef Text) : Starts{Text.begin()} {
  for (const char &C : Text)
    if (C == '\n')
      Starts.push_back(&C + 1);
}

FilePoint LineTable::pointOf(const char *Address) const {
  auto Next = llvm::upper_bound(Starts, Address);
  if (Next == Starts.begin())
    return {1, 1};
  return {static_cast<unsigned>(Next - Starts.begin()),
          static_cast<unsigned>(Address - *std::prev(Next)) + 1};
}

llvm::Error model_yaml::errorAt(StringRef File, FilePoint Where,
                                const llvm::Twine &Message) {
  return llvm::createStringError(llvm::Twine(File) + ":" +
                                 llvm::Twine(Where.Line) + ":" +
                                 llvm::Twine(Where.Column) + ": " + Message);
}

llvm::Expected<WrittenFile> model_yaml::read(llvm::MemoryBufferRef Yaml) {
  LineTable Lines(Yaml.getBuffer());
  std::optional<llvm::SMDiagnostic> First;
  ReadContext Context;
  Context.Lines = &Lines;
  llvm::yaml::Input In(
      Yaml, &Context,
      [](const llvm::SMDiagnostic &D, void *Into) {
        auto &Kept = *static_cast<std::optional<llvm::SMDiagnostic> *>(Into);
        if (!Kept)
          Kept = D;
      },
      &First);
  Context.In = &In;
  WrittenFile D;
  bool More = false;
  if (In.setCurrentDocument()) { // Else the file is empty, or does not scan.
    llvm::yaml::EmptyContext None;
    llvm::yaml::yamlize(In, D, true, None);
    More = !In.error() && In.nextDocument();
  }
  if (First) {
    FilePoint Where{static_cast<unsigned>(std::max(First->getLineNo(), 1)),
                    static_cast<unsigned>(First->getColumnNo() + 1)};
    return errorAt(Yaml.getBufferIdentifier(), Where, First->getMessage());
  }
  if (More)
    return errorAt(Yaml.getBufferIdentifier(), {1, 1},
                   "a model file holds one YAML document");
  return D;
}
