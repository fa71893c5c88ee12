//===--- ModelFileTest.cpp - What a model file may say --------------------===//

#include "checks/models/ModelFile.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// The message parse() refuses \p Yaml with; empty if it takes it.
std::string errorOf(llvm::StringRef Yaml) {
  auto File = ModelFile::parse({Yaml, "m.yaml"});
  return File ? std::string() : llvm::toString(File.takeError());
}

ModelFile parse(llvm::StringRef Yaml) {
  auto File = ModelFile::parse({Yaml, "m.yaml"});
  EXPECT_TRUE(static_cast<bool>(File)) << llvm::toString(File.takeError());
  return std::move(*File);
}

std::vector<std::string> namesOf(const Row &R) {
  std::vector<std::string> Names;
  for (const RowName &Name : R.Names)
    Names.push_back(Name.Prefix ? Name.Text + "*" : Name.Text);
  return Names;
}

TEST(ModelFileTest, AlternativesMakeOneNameEach) {
  ModelFile File = parse(R"(library: l
calls:
  - names: ["std::{vector,list}::{size,empty}", "std::{a,b}*"]
    effect: reads
    why: w
)");
  EXPECT_THAT(namesOf(File.Calls[0]),
              ElementsAre("std::vector::size", "std::vector::empty",
                          "std::list::size", "std::list::empty", "std::a*",
                          "std::b*"));
}

TEST(ModelFileTest, AlternativesMayGoOverSeveralLines) {
  ModelFile File = parse(R"(library: l
calls:
  - names:
      - "std::{vector,
         list}::size"
    effect: reads
    why: w
)");
  EXPECT_THAT(namesOf(File.Calls[0]),
              ElementsAre("std::vector::size", "std::list::size"));
}

TEST(ModelFileTest, FactsOfTwoSpellingsAreStatedOnce) {
  ModelFile File = parse(R"(library: Asio
spellings:
  - { namespace: asio, include: asio }
  - { title: Boost.Asio, namespace: "boost::asio", include: boost/asio }
awaitables:
  - names: ["{ns}::awaitable"]
    join:
      syntax: operator
      name: "&&"
      header: "{include}/operators.hpp"
      using-namespace: "{ns}::operators"
      why: w
    why: w
calls:
  - { names: ["{ns}::post", plain], effect: writes, why: w }
  - { names: [other], effect: writes, why: w }
)");
  ASSERT_EQ(File.Awaitables.size(), 2u);
  EXPECT_THAT(namesOf(File.Awaitables[0]), ElementsAre("asio::awaitable"));
  EXPECT_EQ(File.Awaitables[0].Facts.Library, "Asio");
  EXPECT_EQ(File.Awaitables[0].Join->Header, "asio/operators.hpp");
  EXPECT_THAT(namesOf(File.Awaitables[1]),
              ElementsAre("boost::asio::awaitable"));
  EXPECT_EQ(File.Awaitables[1].Facts.Library, "Boost.Asio");
  EXPECT_EQ(File.Awaitables[1].Join->Header, "boost/asio/operators.hpp");
  EXPECT_EQ(File.Awaitables[1].Join->UsingNamespace, "boost::asio::operators");
}

TEST(ModelFileTest, ANameThatIsTheSameInAllSpellingsIsNoDuplicate) {
  EXPECT_EQ(errorOf(R"(library: l
spellings: [{ namespace: a }, { namespace: b }]
calls:
  - { names: [other], effect: writes, why: w }
)"),
            "");
}

TEST(ModelFileTest, WrappersJoinsAndBoundedJoins) {
  ModelFile File = parse(R"(library: l
spellings: [{ namespace: n, include: dir }]
awaitables:
  - names: ["{ns}::Task"]
    no-join-because: it has none
    bounded-join: { name: "{ns}::windowed", header: "{include}/w.h", why: w }
    why: w
calls:
  - { names: [timeout], wraps-awaitable: 1, why: w }
  - { names: [Task::via], wraps-awaitable: receiver, why: w }
  - { names: [all], joins: true, why: w }
)");
  const BoundedJoinFacts &Bounded = *File.Awaitables[0].Facts.BoundedJoin;
  EXPECT_EQ(Bounded.Name, "n::windowed");
  EXPECT_EQ(Bounded.Header, "dir/w.h");
  EXPECT_EQ(File.Calls[0].Facts.Wraps, (WrappedOperand{false, 1}));
  EXPECT_EQ(File.Calls[1].Facts.Wraps, (WrappedOperand{true, 0}));
  EXPECT_FALSE(File.Calls[1].Facts.Joins);
  EXPECT_TRUE(File.Calls[2].Facts.Joins);
  EXPECT_EQ(errorOf("library: l\n"
                    "calls: [{ names: [a], wraps-awaitable: yes, why: w }]\n"),
            "m.yaml:2:40: expected receiver or the number of an argument, "
            "from 0");
}

TEST(ModelFileTest, RowsRememberWhereTheyStand) {
  ModelFile File = parse("library: l\n"
                         "types:\n"
                         "  - names: [a, bb]\n"
                         "    guard: true\n"
                         "    why: w\n");
  EXPECT_EQ(File.Types[0].Where, (FilePoint{3, 5}));
  EXPECT_EQ(File.Types[0].Names[1].Where, (FilePoint{3, 16}));
}

TEST(ModelFileErrors, EmptyFile) {
  EXPECT_EQ(errorOf(""), "m.yaml:1:1: missing key 'library'");
  EXPECT_EQ(errorOf("# nothing\n"), "m.yaml:1:1: missing key 'library'");
}

TEST(ModelFileErrors, Syntax) {
  EXPECT_THAT(errorOf("library: l\ncalls: [\n"), StartsWith("m.yaml:"));
  EXPECT_THAT(errorOf("library: l\n\tcalls: x\n"), StartsWith("m.yaml:2:"));
  EXPECT_THAT(errorOf("just text\n"), StartsWith("m.yaml:1:1: "));
  EXPECT_THAT(errorOf("- library: l\n"), StartsWith("m.yaml:1:1: "));
}

TEST(ModelFileErrors, BytesThatAreNoUtf8) {
  EXPECT_THAT(errorOf("library: \xff\xfe\n"), StartsWith("m.yaml:1:"));
}

TEST(ModelFileErrors, SeveralDocuments) {
  EXPECT_EQ(errorOf("library: l\n---\nlibrary: m\n"),
            "m.yaml:1:1: a model file holds one YAML document");
}

TEST(ModelFileErrors, UnknownKeyOfTheFile) {
  EXPECT_EQ(errorOf("library: l\ntipes: []\n"),
            "m.yaml:2:1: unknown key 'tipes'");
}

TEST(ModelFileErrors, AMisspeltKeyOfARowIsUnknownAndNotMissing) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls:\n"
                    "  - names: [a]\n"
                    "    efect: reads\n"
                    "    why: w\n"),
            "m.yaml:4:5: unknown key 'efect'");
}

TEST(ModelFileErrors, KeyGivenTwice) {
  EXPECT_EQ(errorOf("library: l\nlibrary: m\n"),
            "m.yaml:2:1: duplicated mapping key 'library'");
}

TEST(ModelFileErrors, WrongType) {
  EXPECT_EQ(errorOf("library: l\ncalls: none\n"), "m.yaml:2:8: not a sequence");
  EXPECT_EQ(errorOf("library: l\n"
                    "types:\n"
                    "  - names: [a]\n"
                    "    guard: maybe\n"
                    "    why: w\n"),
            "m.yaml:4:12: invalid boolean");
  EXPECT_EQ(errorOf("library: l\n"
                    "awaitables:\n"
                    "  - names: [a]\n"
                    "    result-argument: first\n"
                    "    why: w\n"),
            "m.yaml:4:22: invalid number");
}

TEST(ModelFileErrors, BadEnumNamesTheChoices) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls:\n"
                    "  - names: [a]\n"
                    "    effect: read\n"
                    "    why: w\n"),
            "m.yaml:4:13: expected pure, reads, writes, neutral, barrier or "
            "forwards");
  EXPECT_EQ(errorOf("library: l\n"
                    "types: [{ names: [a], sharing: yes, why: w }]\n"),
            "m.yaml:2:32: expected exclusive or shareable");
  EXPECT_EQ(errorOf("library: l\n"
                    "awaitables: [{ names: [a], start: eager, why: w }]\n"),
            "m.yaml:2:35: expected lazy or hot");
  EXPECT_EQ(errorOf("library: l\n"
                    "words: [{ names: [a], kind: verb, why: w }]\n"),
            "m.yaml:2:29: expected read-verb, inner-read-verb, acting-verb, "
            "acting-noun, read-noun, position, gauge, amount, value-verb, "
            "transport-verb, shareable, "
            "exclusive, one-at-a-time, transaction, guard, check, exit-macro, "
            "test-macro, test-header, sql-read, sql-act, command-read, "
            "command-script or none");
  EXPECT_THAT(errorOf("library: l\n"
                      "calls:\n"
                      "  - names: [a]\n"
                      "    effect: barrier\n"
                      "    barrier: nap\n"
                      "    why: w\n"),
              StartsWith("m.yaml:3:5: 'barrier: nap' is unknown: expected one "
                         "of change, clock, "));
  EXPECT_EQ(errorOf("library: l\ncovers: most\n"),
            "m.yaml:2:9: expected partial or full");
  EXPECT_EQ(errorOf("library: l\nprovenance: nonsense\n"),
            "m.yaml:2:13: expected manual or generated");
  EXPECT_EQ(errorOf("library: l\nprovenance: generated\n"), "");
}

TEST(ModelFileErrors, MissingWhy) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls:\n"
                    "  - names: [a]\n"
                    "    effect: reads\n"),
            "m.yaml:3:5: row has no 'why'");
  EXPECT_EQ(errorOf("library: l\nnot-modelled: [{ names: [a] }]\n"),
            "m.yaml:2:18: row has no 'why'");
}

TEST(ModelFileErrors, MissingNames) {
  EXPECT_EQ(errorOf("library: l\ncalls: [{ effect: reads, why: w }]\n"),
            "m.yaml:2:11: row has no 'names'");
}

TEST(ModelFileErrors, RowsThatSayNothing) {
  EXPECT_EQ(errorOf("library: l\ncalls: [{ names: [a], why: w }]\n"),
            "m.yaml:2:11: row needs 'effect', 'wraps-awaitable', 'joins', "
            "'makes-object' or 'statement'");
  EXPECT_EQ(errorOf("library: l\ncalls: [{ names: [a], statement: sql, effect: "
                    "reads, why: w }]\n"),
            "m.yaml:2:11: the text decides: 'statement' goes without 'effect'");
  EXPECT_EQ(errorOf("library: l\ntypes: [{ names: [a], why: w }]\n"),
            "m.yaml:2:11: row needs 'sharing', 'guard', 'owner' or 'tuple'");
  EXPECT_EQ(errorOf("library: l\nawaitables: [{ names: [a], why: w }]\n"),
            "m.yaml:2:16: row needs either 'join' or 'no-join-because'");
  EXPECT_EQ(errorOf("library: l\nparsing: [{ define: A, why: w }]\n"),
            "m.yaml:2:13: row needs 'define' and 'when-included'");
}

TEST(ModelFileErrors, OnlyExclusiveObjectsAreOneAtATime) {
  EXPECT_EQ(errorOf("library: l\n"
                    "types: [{ names: [a], one-at-a-time: true, why: w }]\n"),
            "m.yaml:2:11: 'one-at-a-time' needs 'sharing: exclusive'");
}

TEST(ModelFileErrors, BarrierAndItsKindGoTogether) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls: [{ names: [a], effect: barrier, why: w }]\n"),
            "m.yaml:2:11: 'effect: barrier' and 'barrier' go together");
  EXPECT_EQ(
      errorOf("library: l\n"
              "calls: [{ names: [a], effect: reads, barrier: hop, why: w }]\n"),
      "m.yaml:2:11: 'effect: barrier' and 'barrier' go together");
}

TEST(ModelFileErrors, Join) {
  auto WithJoin = [](std::string Join) {
    return errorOf("library: l\nawaitables:\n  - names: [a]\n    why: w\n"
                   "    join: " +
                   Join + "\n");
  };
  EXPECT_EQ(WithJoin("{ name: all, why: w }"), "");
  EXPECT_EQ(WithJoin("{ why: w }"), "m.yaml:3:5: 'join' has no 'name'");
  EXPECT_EQ(WithJoin("{ name: all }"), "m.yaml:3:5: 'join' has no 'why'");
  EXPECT_EQ(WithJoin("{ name: all, why: w, using-namespace: n }"),
            "m.yaml:3:5: 'using-namespace' is for 'syntax: operator' alone");
  EXPECT_EQ(WithJoin("{ name: all, why: w, header: '{include}/all.h' }"),
            "m.yaml:3:5: '{include}' stands for nothing: write {ns} or "
            "{include} with 'spellings', or alternatives {a,b}");
}

TEST(ModelFileErrors, DuplicateNamesTheFirst) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls:\n"
                    "  - { names: [a::b], effect: reads, why: w }\n"
                    "  - { names: [c, a::b], effect: writes, why: w }\n"),
            "m.yaml:4:18: 'a::b' already has a row at line 3");
  EXPECT_EQ(errorOf("library: l\n"
                    "calls:\n"
                    "  - names: ['a::{b,c,b}']\n"
                    "    effect: reads\n"
                    "    why: w\n"),
            "m.yaml:3:13: 'a::b' already has a row at line 3");
}

TEST(ModelFileErrors, ANameAndItsPrefixAreTwoNames) {
  EXPECT_EQ(
      errorOf("library: l\n"
              "calls: [{ names: ['a::', 'a::*'], effect: reads, why: w }]"),
      "");
}

TEST(ModelFileErrors, OneNameMayBeACallAndAType) {
  EXPECT_EQ(errorOf("library: l\n"
                    "calls: [{ names: [a], effect: reads, why: w }]\n"
                    "types: [{ names: [a], guard: true, why: w }]\n"),
            "");
}

TEST(ModelFileErrors, Names) {
  auto WithName = [](std::string Name) {
    return errorOf("library: l\ncalls: [{ effect: reads, why: w, names: ['" +
                   Name + "'] }]\n");
  };
  EXPECT_EQ(WithName("std::operator<<"), "");
  EXPECT_EQ(WithName("a::operator()"), "");
  EXPECT_EQ(WithName("a::operator bool"), "");
  EXPECT_EQ(WithName(""), "m.yaml:2:42: a name is empty");
  EXPECT_EQ(WithName("::a"),
            "m.yaml:2:42: names are written without leading '::'");
  EXPECT_EQ(WithName("a<int>::b"),
            "m.yaml:2:42: 'a<int>::b': names are written without template "
            "arguments and parentheses");
  EXPECT_THAT(WithName("a::f()"), HasSubstr("parentheses"));
  EXPECT_EQ(WithName("a::*::b"),
            "m.yaml:2:42: 'a::*::b': '*' may stand at the end alone");
  EXPECT_EQ(WithName("*"), "m.yaml:2:42: '*' alone would be every name: write "
                           "what the names begin with");
  EXPECT_THAT(WithName("{a,*}"), HasSubstr("'*' alone"));
  EXPECT_EQ(WithName("a b"), "m.yaml:2:42: 'a b': a name has no blanks");
  EXPECT_EQ(WithName("a::{b"), "m.yaml:2:42: '{' without '}' in 'a::{b'");
  EXPECT_THAT(WithName("{ns}::b"), HasSubstr("'{ns}' stands for nothing"));
  EXPECT_THAT(WithName("{a,b,c,d,e,f}{a,b,c,d,e,f}{a,b,c,d,e,f}{a,b,c,d,e,f}"
                       "{a,b,c,d,e,f}"),
              HasSubstr("stands for too many names"));
}

TEST(ModelFileErrors, WordsAreSingleWords) {
  EXPECT_EQ(errorOf("library: l\n"
                    "words: [{ names: [get_all], kind: read-verb, why: w }]\n"),
            "m.yaml:2:19: 'get_all' is not one word of letters and digits");
  EXPECT_EQ(errorOf("library: l\n"
                    "words: [{ names: [lock, lock], kind: guard, why: w }]\n"),
            "m.yaml:2:25: 'lock' already has a row at line 2");
}

TEST(ModelFileErrors, DeepNestingIsRefusedAndDoesNotOverflow) {
  std::string Deep = "library: " + std::string(2000, '[');
  EXPECT_THAT(errorOf(Deep), StartsWith("m.yaml:1:"));
}

} // namespace
