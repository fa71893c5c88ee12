//===--- LowerTest.cpp - Golden Flows of small programs -------------------===//
//
// Each golden/NAME.cpp is lowered and printed; NAME.flow is what must come out.
// ASYNC_TIDY_UPDATE_FIXTURES=1 writes the .flow files instead: read the diff.
//
//===----------------------------------------------------------------------===//

#include "checks/lower/Lower.h"
#include "checks/flow/Print.h"
#include "checks/flow/Verify.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace async_tidy;

namespace {

/// Lowers one unit into a Flow of the caller's.
class LowerAction : public clang::ASTFrontendAction {
public:
  explicit LowerAction(Flow &Out) : Out(Out) {}

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &CI, llvm::StringRef) override {
    struct Consumer : clang::ASTConsumer {
      Consumer(clang::Preprocessor &PP, Flow &Out) : Record(PP), Out(Out) {}
      void HandleTranslationUnit(clang::ASTContext &Context) override {
        Out = lower(Context, Record, [](llvm::StringRef File) {
          return File.ends_with(".cpp");
        });
      }
      PreprocessorRecord Record;
      Flow &Out;
    };
    return std::make_unique<Consumer>(CI.getPreprocessor(), Out);
  }

private:
  Flow &Out;
};

std::string read(const std::string &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

/// The Flow of a file of the golden folder; the test fails if it does not
/// compile.
Flow lowered(const std::string &Name, const std::string &Code) {
  Flow Out;
  EXPECT_TRUE(clang::tooling::runToolOnCodeWithArgs(
      std::make_unique<LowerAction>(Out), Code,
      {"-std=c++20", "-fsyntax-only", "-w",
       "-resource-dir=" ASYNC_TIDY_TEST_RESOURCE_DIR,
       "-I" ASYNC_TIDY_TEST_GOLDEN},
      Name));
  EXPECT_EQ(verify(Out), "");
  return Out;
}

std::string printed(const Flow &F) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  print(OS, F);
  return Text;
}

class Golden : public testing::TestWithParam<const char *> {};

TEST_P(Golden, IsPrinted) {
  std::string Base = std::string(ASYNC_TIDY_TEST_GOLDEN "/") + GetParam();
  std::string Code = read(Base + ".cpp");
  ASSERT_FALSE(Code.empty()) << Base << ".cpp";
  std::string Got = printed(lowered(Base + ".cpp", Code));
  if (std::getenv("ASYNC_TIDY_UPDATE_FIXTURES")) {
    std::error_code EC;
    llvm::raw_fd_ostream(Base + ".flow", EC) << Got;
    ASSERT_FALSE(EC) << EC.message();
    return;
  }
  EXPECT_EQ(Got, read(Base + ".flow"));
}

INSTANTIATE_TEST_SUITE_P(Lower, Golden,
                         testing::Values("control", "forms", "places", "rarely",
                                         "templates", "temporaries", "unusual"),
                         [](const auto &Info) { return Info.param; });

const Function &function(const Flow &F, llvm::StringRef Name) {
  for (const Function &Fn : F.Functions)
    if (Fn.Name == Name)
      return Fn;
  ADD_FAILURE() << "no function " << Name.str();
  static const Function None;
  return None;
}

std::string slice(llvm::StringRef Code, const Extent &E) {
  return Code.slice(E.Begin, E.End).str();
}

constexpr llvm::StringLiteral Extents = R"cpp(#include "task.h"
namespace net { namespace inner { struct Tag; } }
namespace alias = net::inner;
using namespace net;
task<int> f(Users &users, int id) {
  const auto user = co_await users.find(id); // kept
#if 1
  static std::string text;
#endif
  auto copy = user;
  auto use = [copy, &user] {};
  co_return copy.id;
}
)cpp";

TEST(Lower, ExtentsCutTheSource) {
  Flow F = lowered("extents.cpp", Extents.str());
  const Function &Fn = function(F, "f");
  ASSERT_FALSE(Fn.Body.Steps.empty());
  const Step &First = Fn.Body.Steps.front();
  ASSERT_TRUE(First.Await);
  EXPECT_EQ(slice(Extents, First.Await->Keyword), "co_await");
  EXPECT_EQ(slice(Extents, First.Await->Operand), "users.find(id)");
  EXPECT_EQ(slice(Extents, First.Await->Expression), "co_await users.find(id)");
  EXPECT_EQ(slice(Extents, Fn.Body.Statements[First.Statement].Where),
            "const auto user = co_await users.find(id);");
  EXPECT_EQ(slice(Extents, Fn.NameWhere), "f");
  EXPECT_TRUE(First.Await->PlainAuto);
  EXPECT_TRUE(First.Await->DeclaredConst);
  EXPECT_TRUE(First.Await->WholeStatement);
}

constexpr llvm::StringLiteral Reversed = R"cpp(
struct Id { int value; };
bool operator==(const Id &, int);
bool f(Id id) { return 3 == id; }
)cpp";

TEST(Lower, AComparisonTheOtherWayRoundHasAnExtent) {
  Flow F = lowered("reversed.cpp", Reversed.str());
  const Block &Body = function(F, "f").Body;
  ASSERT_FALSE(Body.Steps.empty());
  ASSERT_FALSE(Body.Steps.back().Calls.empty());
  EXPECT_EQ(slice(Reversed, Body.Steps.back().Calls.back().Where), "3 == id");
}

TEST(Lower, TheSourceKnowsItsDirectives) {
  Flow F = lowered("extents.cpp", Extents.str());
  const Source &S = F.Sources[function(F, "f").Where.Source];
  EXPECT_TRUE(S.MainFile);
  ASSERT_EQ(S.Includes.size(), 1u);
  EXPECT_EQ(S.Includes.front().Spelled, "\"task.h\"");
  EXPECT_EQ(Extents.slice(S.Includes.front().Begin, S.Includes.front().End),
            "#include \"task.h\"");
  ASSERT_EQ(S.Conditionals.size(), 2u);
  EXPECT_TRUE(Extents.substr(S.Conditionals[0]).starts_with("if 1"));
  EXPECT_TRUE(Extents.substr(S.Conditionals[1]).starts_with("endif"));
}

TEST(Lower, VisibleNamesAreKept) {
  Flow F = lowered("extents.cpp", Extents.str());
  const Function &Fn = function(F, "f");
  EXPECT_EQ(Fn.UsingDirectives, std::vector<std::string>{"net"});
  ASSERT_EQ(Fn.NamespaceAliases.size(), 1u);
  EXPECT_EQ(Fn.NamespaceAliases.front().Name, "alias");
  EXPECT_EQ(Fn.NamespaceAliases.front().Target, "net::inner");
  EXPECT_EQ(
      Fn.DeclaredNames,
      (std::vector<std::string>{"users", "id", "user", "text", "copy", "use"}));
}

TEST(Lower, UsesAreClassified) {
  Flow F = lowered("extents.cpp", Extents.str());
  const Function &Fn = function(F, "f");
  std::vector<UseKind> Kinds;
  for (const Root &R : Fn.Roots)
    if (R.Name == "user")
      for (const Use &U : R.Uses)
        Kinds.push_back(U.Kind);
  EXPECT_EQ(Kinds,
            (std::vector<UseKind>{UseKind::Plain, UseKind::CapturedByRef}));
}

TEST(Lower, TypesCarryTheirFacts) {
  Flow F = lowered("types.cpp", R"cpp(#include "task.h"
    struct Unique { std::unique_ptr<int> p; };
    struct Repo { Users &users; };
    struct UserRepo : Repo { int shard; };
    struct [[clang::annotate("async::exclusive")]] Link { Link(int); };
    task<Unique> f(UserRepo repo, Repo base, Lock &lock, const Link *link) { co_return Unique{}; }
  )cpp");
  const auto Find = [&](llvm::StringRef Spelling) -> const Type & {
    for (const Type &T : F.Types)
      if (T.Spelling == Spelling)
        return T;
    ADD_FAILURE() << Spelling.str();
    return F.Types.front();
  };
  EXPECT_TRUE(Find("Unique").MoveOnly);
  EXPECT_FALSE(Find("Repo").MoveOnly);
  EXPECT_TRUE(Find("Repo").HoldsReference);
  ASSERT_EQ(Find("Repo").Fields.size(), 1u);
  EXPECT_EQ(F.Types[Find("Repo").Fields[0].Type].Spelling, "Users &");
  ASSERT_EQ(Find("UserRepo").Fields.size(), 2u);
  EXPECT_EQ(Find("UserRepo").Fields[1].Name, "users");
  EXPECT_EQ(Find("Lock &").Through, Indirection::LValueReference);
  EXPECT_TRUE(Find("Lock &").NonTrivialDestructor);
  EXPECT_TRUE(Find("const Link *").Const);
  EXPECT_FALSE(Find("const Link *").DefaultConstructible);
  EXPECT_EQ(Find("const Link *").Annotations,
            std::vector<std::string>{"async::exclusive"});
  EXPECT_EQ(Find("task<Unique>").InitialSuspend, Start::Lazy);
}

TEST(Lower, ABrokenBodyHasNoSteps) {
  Flow F;
  clang::tooling::runToolOnCodeWithArgs(
      std::make_unique<LowerAction>(F),
      "int f() { int x = missing(); return x; }",
      {"-std=c++20", "-fsyntax-only", "-w"}, "broken.cpp");
  ASSERT_EQ(F.Functions.size(), 1u);
  EXPECT_TRUE(F.Functions[0].Broken);
  EXPECT_TRUE(F.Functions[0].Body.Steps.empty());
}

} // namespace
