//===--- LowerTest.cpp - Golden Flows of small programs -------------------===//

#include "checks/lower/Lower.h"
#include "checks/flow/Print.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "gtest/gtest.h"

using namespace async_tidy;

namespace {

/// Lowers one file, and keeps the result.
class LowerAction : public clang::ASTFrontendAction {
public:
  explicit LowerAction(Flow &Out) : Out(Out) {}

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &CI, llvm::StringRef) override {
    Record.emplace(CI.getPreprocessor());
    struct Consumer : clang::ASTConsumer {
      explicit Consumer(LowerAction &A) : A(A) {}
      void HandleTranslationUnit(clang::ASTContext &Context) override {
        A.Out = lower(Context, *A.Record, [](llvm::StringRef File) {
          return File.ends_with(".cpp");
        });
      }
      LowerAction &A;
    };
    return std::make_unique<Consumer>(*this);
  }

private:
  Flow &Out;
  std::optional<PreprocessorRecord> Record;
};

/// A lazy task, in a header that is not the user's.
constexpr llvm::StringLiteral Task = R"cpp(
#include <coroutine>
#include <string>
#include <vector>
#include <memory>
template <typename T> struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_value(T);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <> struct task<void> {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
struct User { int id; std::string name; };
struct Order { int id; };
struct Users { task<User> find(int id); task<User> find(int id) const; int count() const; };
struct Orders { task<std::vector<Order>> of(int id); };
)cpp";

Flow lowered(llvm::StringRef Code) {
  Flow Out;
  EXPECT_TRUE(clang::tooling::runToolOnCodeWithArgs(
      std::make_unique<LowerAction>(Out),
      ("#include \"task.h\"\n" + Code).str(),
      {"-std=c++20", "-fsyntax-only",
       "-resource-dir=/usr/lib/llvm-19/lib/clang/19"},
      "/src/main.cpp", "lower-test",
      std::make_shared<clang::PCHContainerOperations>(),
      {{"/src/task.h", Task.str()}}));
  return Out;
}

std::string printed(llvm::StringRef Code) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Flow F = lowered(Code);
  for (const Function &Fn : F.Functions)
    print(OS, F, Fn);
  return Text;
}

TEST(Lower, AwaitsOneAfterAnother) {
  EXPECT_EQ(
      printed(R"cpp(
    task<int> total(Users &users, Orders &orders, int id) {
      auto user = co_await users.find(id);
      const auto key = user.name + "x";
      std::vector<Order> found = co_await orders.of(user.id);
      co_return user.id;
    }
  )cpp"),
      "coroutine total(Users & users, Orders & orders, int id) -> task<int>\n"
      "  await declaration user: User from task<User> | call Users::find on "
      "users(value id) | reads id | made from (awaited)\n"
      "  local key | call std::operator+(const& user.name; const*) | reads "
      "(result of std::operator+) | made from (result of std::operator+)\n"
      "  await declaration found: std::vector<Order> from "
      "task<std::vector<Order>> | call Orders::of on orders(value user.id) "
      "| reads user.id | made from (awaited)\n"
      "  exit return value | reads user.id\n"
      "  destroy found\n"
      "  destroy key\n"
      "  destroy user\n");
}

} // namespace
