//===--- ExpressionReader.h - Expressions of hand-made Flows ----*- C++ -*-===//
//
// Goes in: one expression, as FlowBuilder.h allows it, that already stands in
// the builder's text.
// Comes out: its calls and the places it names. An await inside it becomes a
// step at once.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_SUPPORT_EXPRESSIONREADER_H
#define ASYNC_TIDY_TEST_SUPPORT_EXPRESSIONREADER_H

#include "test/support/FlowBuilder.h"
#include "llvm/ADT/Twine.h"

namespace async_tidy::test {

/// What an expression was read as.
struct FunctionBuilder::Value {
  std::vector<Place> Places;
  std::vector<Call> Calls; ///< In evaluation order.
  Index Type = NoIndex;
  Extent Where;
  bool IsCall = false; ///< The value is what the last of Calls returned.
  bool Moved = false;
};

class FunctionBuilder::Reader {
public:
  /// \p Text begins at byte \p Base of the file.
  Reader(FunctionBuilder &F, llvm::StringRef Text, std::uint32_t Base)
      : F(F), Text(Text), Base(Base) {}

  Value all();

private:
  [[noreturn]] void fail(const llvm::Twine &What) const;
  void skip();
  bool eat(llvm::StringRef Token);
  llvm::StringRef name();
  Extent since(std::uint32_t Begin) const;
  Value expression();
  Value prefixed();
  Value awaited(std::uint32_t Keyword);
  Value literal();
  Value primary();
  Value postfix(Value V);
  const FlowBuilder::Declared &declared(llvm::StringRef Name,
                                        Index ReceiverType);
  Value call(llvm::StringRef Name, std::optional<Value> On,
             std::uint32_t Begin);
  Argument argument(const Value &V, const FlowBuilder::Declared &D, size_t I);
  Value finish(Call C, std::vector<Place> From, std::vector<Call> Before);

  FunctionBuilder &F;
  std::string Text; ///< Its own: the builder's text grows.
  std::uint32_t Base;
  size_t Pos = 0;
};

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_SUPPORT_EXPRESSIONREADER_H
