//===--- FormatEditsTest.cpp - Edits in the project's style ---------------===//

#include "checks/analysis/FormatEdits.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace async_tidy;
using llvm::StringRef;

namespace {

/// A folder of its own, with or without a `.clang-format`.
class FormatEditsTest : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("format-edits", Folder));
  }
  void TearDown() override { llvm::sys::fs::remove_directories(Folder); }

  std::string path(StringRef Name) const {
    llvm::SmallString<128> Path = Folder;
    llvm::sys::path::append(Path, Name);
    return std::string(Path);
  }

  Span whole(StringRef Code) const {
    return {path("a.cpp"), 0, static_cast<std::uint32_t>(Code.size())};
  }

  void style(StringRef Text) const {
    std::error_code EC;
    llvm::raw_fd_ostream OS(path(".clang-format"), EC);
    ASSERT_FALSE(EC) << EC.message();
    OS << Text;
  }

  /// \p Code with `@` replaced by \p Text, laid out from \p From.
  std::string replaced(StringRef Code, StringRef Text,
                       std::optional<std::size_t> From = 0) const {
    std::string Before = Code.str();
    auto At = static_cast<std::uint32_t>(Code.find('@'));
    std::optional<std::vector<Edit>> Edits =
        formatEdits(whole(Code), Code, {{At, At + 1, Text.str(), From}});
    if (!Edits || Edits->size() != 1)
      return "not one edit";
    const Span &Where = Edits->front().Where;
    return Before.replace(Where.Begin, Where.End - Where.Begin,
                          Edits->front().Text);
  }

  llvm::SmallString<128> Folder;
};

constexpr StringRef Long = "auto [user, orders] = co_await "
                           "when_all(findUserById(id), listOrders(id));";

} // namespace

TEST_F(FormatEditsTest, withoutAStyleItIsLlvms) {
  EXPECT_EQ(replaced("void f() {\n  int a  =  1;\n  @\n  int b  =  2;\n}\n",
                     "auto [user, orders]=co_await when_all( findUser(id), "
                     "listOrders(id), countUnread(id) );"),
            "void f() {\n"
            "  int a  =  1;\n"
            "  auto [user, orders] =\n"
            "      co_await when_all(findUser(id), listOrders(id), "
            "countUnread(id));\n"
            "  int b  =  2;\n"
            "}\n");
}

TEST_F(FormatEditsTest, theStyleIsFoundFromThePathUpward) {
  style("BasedOnStyle: LLVM\nColumnLimit: 50\nContinuationIndentWidth: 8\n");
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", Long),
            "void f() {\n"
            "  auto [user, orders] = co_await when_all(\n"
            "          findUserById(id), listOrders(id));\n"
            "}\n");
}

TEST_F(FormatEditsTest, aStyleThatCannotBeReadIsNone) {
  style("BasedOnStyle: [nonsense\n");
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", "g( 1 );"),
            "void f() {\n  g(1);\n}\n");
}

TEST_F(FormatEditsTest, optionsOfNewerVersionsArePassedOver) {
  style("BasedOnStyle: LLVM\nSpacesInParens: Custom\n"
        "SpacesInParensOptions:\n  Other: true\nNotYetInvented: 7\n");
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", "g(1);"),
            "void f() {\n  g( 1 );\n}\n");
}

TEST_F(FormatEditsTest, formattingCanBeOff) {
  style("DisableFormat: true\n");
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", "g( 1 );"),
            "void f() {\n  g( 1 );\n}\n");
}

TEST_F(FormatEditsTest, whatIsNotToBeLaidOutStays) {
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", "g( 1 );", std::nullopt),
            "void f() {\n  g( 1 );\n}\n");
  EXPECT_EQ(replaced("void f() {\n  @\n}\n", "//  a   b\n  g( 1 );", 12),
            "void f() {\n  //  a   b\n  g(1);\n}\n");
}

TEST_F(FormatEditsTest, linesAfterTheFirstFollowTheFilesIndentation) {
  style("BasedOnStyle: LLVM\nColumnLimit: 70\n");
  EXPECT_EQ(replaced("void f() {\n\t@\n}\n", Long),
            "void f() {\n"
            "\tauto [user, orders] =\n"
            "\t    co_await when_all(findUserById(id), listOrders(id));\n"
            "}\n");
}

TEST_F(FormatEditsTest, aRawStringIsNotShifted) {
  std::string Result =
      replaced("void f() {\n        @\n}\n", "g(R\"(a\n      b)\");");
  EXPECT_EQ(Result, "void f() {\n        g(R\"(a\n      b)\");\n}\n");
}

/// The file may be as long as it likes: nothing but the definition is read, so
/// what stands beside it, even what is no program, changes nothing.
TEST_F(FormatEditsTest, onlyTheDefinitionIsRead) {
  StringRef Definition = "task<void> f() {\n      @\n    }";
  std::string Code = ("struct S {\n  struct T {\n    int i; " + Definition +
                      " } } ) ) )\n{{{{\n")
                         .str();
  auto Begin = static_cast<std::uint32_t>(Code.find("task"));
  auto End = static_cast<std::uint32_t>(Begin + Definition.size());
  auto At = static_cast<std::uint32_t>(Code.find('@'));
  std::optional<std::vector<Edit>> Edits =
      formatEdits({path("a.cpp"), Begin, End}, Code,
                  {{0, 0, "#include  <x>\n", std::nullopt},
                   {At, At + 1, "if(a){g( 1 );}", 0}});
  ASSERT_TRUE(Edits);
  ASSERT_EQ(Edits->size(), 2U);
  EXPECT_EQ(Edits->front().Text, "#include  <x>\n");
  EXPECT_EQ(Edits->back().Text, "if (a) {\n        g(1);\n      }");
}

TEST_F(FormatEditsTest, theFormatterMayBeOffWhereTheDefinitionIs) {
  const auto Second = [&](const std::string &Before) {
    std::string Code = Before + "void f() {\n  @\n}\n";
    auto At = static_cast<std::uint32_t>(Code.find('@'));
    Span Definition = {path("a.cpp"), static_cast<std::uint32_t>(Before.size()),
                       static_cast<std::uint32_t>(Code.size() - 1)};
    return formatEdits(Definition, Code, {{At, At + 1, "g( 1 );", 0}})
        ->front()
        .Text;
  };
  EXPECT_EQ(Second("// clang-format off\n"), "g( 1 );");
  EXPECT_EQ(Second("/* clang-format off */\n"), "g( 1 );");
  EXPECT_EQ(Second("// clang-format off: a table\nint i;\n"), "g( 1 );");
  EXPECT_EQ(Second("// clang-format off\n// clang-format on\n"), "g(1);");
  EXPECT_EQ(Second("const char *S = \"clang-format off\";\n"), "g(1);");
}

TEST_F(FormatEditsTest, editsThatTouchBecomeOneInOrder) {
  std::optional<std::vector<Edit>> Edits =
      formatEdits(whole("abcdef"), "abcdef",
                  {{4, 5, "E", std::nullopt},
                   {2, 2, "x", std::nullopt},
                   {2, 2, "y", std::nullopt},
                   {2, 3, "C", std::nullopt}});
  EXPECT_EQ(Edits, (std::vector<Edit>{{{path("a.cpp"), 2, 3}, "xyC"},
                                      {{path("a.cpp"), 4, 5}, "E"}}));
}

TEST_F(FormatEditsTest, editsThatOverlapAreNoEdits) {
  const auto Together = [&](EditDraft A, EditDraft B) {
    return formatEdits(whole("abcdef"), "abcdef", {A, B}).has_value();
  };
  EXPECT_FALSE(Together({1, 4, "", std::nullopt}, {2, 2, "x", std::nullopt}));
  EXPECT_FALSE(Together({3, 5, "", std::nullopt}, {1, 4, "", std::nullopt}));
  EXPECT_TRUE(Together({1, 4, "", std::nullopt}, {4, 4, "x", std::nullopt}));
  EXPECT_TRUE(Together({1, 4, "", std::nullopt}, {1, 1, "x", std::nullopt}));
}

TEST_F(FormatEditsTest, anIncludeGoesWhereTheStyleWantsIt) {
  StringRef Code = "// Text.\n#include \"a.h\"\n\n#include <b/x.hpp>\n"
                   "#include <z>\n\nint i;\n";
  std::optional<EditDraft> Line =
      includeDraft(path("a.cpp"), Code, "b/y.hpp", true);
  ASSERT_TRUE(Line);
  EXPECT_EQ(Line->Text, "#include <b/y.hpp>\n");
  EXPECT_EQ(Line->Begin, Code.find("#include <z>"));
  EXPECT_EQ(Line->End, Line->Begin);
  EXPECT_FALSE(includeDraft(path("a.cpp"), Code, "b/x.hpp", true));
}

TEST_F(FormatEditsTest, aFileWithoutIncludesGetsItsFirst) {
  std::optional<EditDraft> Line =
      includeDraft(path("a.cpp"), "// Text.\n\nint i;\n", "b/y.hpp", false);
  ASSERT_TRUE(Line);
  EXPECT_EQ(Line->Text, "#include \"b/y.hpp\"\n");
}
