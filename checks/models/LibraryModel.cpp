//===--- LibraryModel.cpp - Facts about libraries -------------------------===//

#include "checks/models/LibraryModel.h"
#include "checks/models/EmbeddedModels.h"
#include "checks/models/ModelFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace async_tidy;
using llvm::StringRef;

namespace {

/// Rows of one kind by name.
template <class Facts> class Table {
public:
  void set(const RowName &Name, const Facts &F) {
    if (!Name.Prefix) {
      Exact[Name.Text] = F;
      return;
    }
    auto Same = llvm::find_if(Prefixes, [&](const PrefixRow &Row) {
      return Row.Prefix == Name.Text;
    });
    if (Same != Prefixes.end()) {
      Same->What = F;
      return;
    }
    auto Shorter = llvm::find_if(Prefixes, [&](const PrefixRow &Row) {
      return Row.Prefix.size() < Name.Text.size();
    });
    Prefixes.insert(Shorter, {Name.Text, F});
  }

  const Facts *find(StringRef Name) const {
    auto It = Exact.find(Name);
    if (It != Exact.end())
      return &It->second;
    for (const PrefixRow &Row : Prefixes)
      if (Name.starts_with(Row.Prefix))
        return &Row.What;
    return nullptr;
  }

private:
  struct PrefixRow {
    std::string Prefix;
    Facts What;
  };

  llvm::StringMap<Facts> Exact;
  std::vector<PrefixRow> Prefixes; ///< Longest first.
};

/// A word has one say as a verb or noun: a later file's `read-verb` takes it
/// out of the acting verbs.
constexpr WordKind Verbs[] = {WordKind::ReadVerb, WordKind::ActingVerb,
                              WordKind::ReadNoun, WordKind::Position};

} // namespace

class LibraryModel::Tables {
public:
  void add(const ModelFile &File);

  Table<AwaitableFacts> Awaitables;
  Table<TypeFacts> Types;
  Table<CallFacts> Calls;
  NameFacts Names;
  std::vector<ParseFact> Parsing;

private:
  void add(const WordRow &Row);
  void add(const ParseFact &Fact);

  /// Shared with models made from this one, so that AwaitableFacts::Join of
  /// both stays good.
  std::vector<std::shared_ptr<const JoinFacts>> Joins;
};

void LibraryModel::Tables::add(const WordRow &Row) {
  for (const RowName &Name : Row.Names) {
    std::string Word = Name.Prefix ? Name.Text + "*" : Name.Text;
    auto RemoveFrom = [&](WordKind Kind) { llvm::erase(Names.of(Kind), Word); };
    if (Row.Kind == WordKind::None) {
      for (size_t Kind = 0; Kind != static_cast<size_t>(WordKind::None); ++Kind)
        RemoveFrom(static_cast<WordKind>(Kind));
      continue;
    }
    if (llvm::is_contained(Verbs, Row.Kind))
      llvm::for_each(Verbs, RemoveFrom);
    else
      RemoveFrom(Row.Kind);
    Names.of(Row.Kind).push_back(std::move(Word));
  }
}

void LibraryModel::Tables::add(const ParseFact &Fact) {
  auto MacroOf = [](const ParseFact &F) {
    return StringRef(F.Define).split('=').first;
  };
  llvm::erase_if(Parsing, [&](const ParseFact &Old) {
    return MacroOf(Old) == MacroOf(Fact);
  });
  Parsing.push_back(Fact);
}

void LibraryModel::Tables::add(const ModelFile &File) {
  auto AddAll = [](const auto &Rows, auto &Into) {
    for (const auto &Row : Rows) {
      auto Facts = Row.Facts;
      Facts.Why = Row.Why;
      for (const RowName &Name : Row.Names)
        Into.set(Name, Facts);
    }
  };
  std::vector<AwaitableRow> Awaited = File.Awaitables;
  for (AwaitableRow &Row : Awaited)
    if (Row.Join) {
      Joins.push_back(std::make_shared<const JoinFacts>(*Row.Join));
      Row.Facts.Join = Joins.back().get();
    }
  AddAll(Awaited, Awaitables);
  AddAll(File.Types, Types);
  AddAll(File.Calls, Calls);
  for (const ParseRow &Row : File.Parsing) {
    ParseFact Fact = Row.Facts;
    Fact.Why = Row.Why;
    add(Fact);
  }
  for (const WordRow &Row : File.Words)
    add(Row);
}

llvm::Expected<LibraryModel> LibraryModel::builtin() {
  auto All = std::make_shared<Tables>();
  for (const EmbeddedModel &Model : embeddedModels()) {
    auto File = ModelFile::parse({Model.Text, Model.File});
    if (!File)
      return File.takeError();
    All->add(*File);
  }
  return LibraryModel(std::move(All));
}

llvm::Expected<LibraryModel>
LibraryModel::with(llvm::MemoryBufferRef Yaml) const {
  auto File = ModelFile::parse(Yaml);
  if (!File)
    return File.takeError();
  auto All = std::make_shared<Tables>(*Facts);
  All->add(*File);
  return LibraryModel(std::move(All));
}

const AwaitableFacts *LibraryModel::awaitable(StringRef TypeName) const {
  return Facts->Awaitables.find(TypeName);
}

const TypeFacts *LibraryModel::type(StringRef TypeName) const {
  return Facts->Types.find(TypeName);
}

const CallFacts *LibraryModel::call(StringRef QualifiedName) const {
  return Facts->Calls.find(QualifiedName);
}

const NameFacts &LibraryModel::names() const { return Facts->Names; }

llvm::ArrayRef<ParseFact> LibraryModel::parseFacts() const {
  return Facts->Parsing;
}
