//===--- AnyFlow.h - Flows of arbitrary content -----------------*- C++ -*-===//
//
// Goes in: a seed.
// Comes out: a Flow whose every field has some value, and that verify()
// accepts: all tables have TableSize rows, and all numbers are below it.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_FLOW_ANYFLOW_H
#define ASYNC_TIDY_TEST_FLOW_ANYFLOW_H

#include "checks/flow/Fields.h"
#include <random>

namespace async_tidy::test {

class AnyFlow {
public:
  static constexpr unsigned TableSize = 2;

  /// How much of a Flow is there: anything, or everything, with no field left
  /// at its default.
  enum class Amount { Any, All };

  AnyFlow(unsigned Seed, Amount HowMuch) : Random(Seed), HowMuch(HowMuch) {}

  Flow make() {
    Flow F;
    fill(F);
    return F;
  }

private:
  unsigned below(unsigned Bound) { return Random() % Bound; }
  bool all() const { return HowMuch == Amount::All; }

  template <class T> void fill(T &V) {
    if constexpr (FlowStruct<T>) {
      std::apply([&](auto &...Fields) { (fill(Fields), ...); }, fieldsOf(V));
      repair(V);
    } else if constexpr (std::is_enum_v<T>) {
      auto Last = static_cast<unsigned>(LastOf<T>);
      V = static_cast<T>(all() ? Last : below(Last + 1));
    } else if constexpr (std::is_same_v<T, bool>) {
      V = all() || below(2);
    } else {
      V = all() ? 1 : below(TableSize);
    }
  }
  void fill(std::string &V) {
    static constexpr const char *Texts[] = {"", "a", "app::f", "co_await\n",
                                            "\xc3\xa9 \"'"};
    V = all() ? "text" : Texts[below(std::size(Texts))];
    if (!all() && below(8) == 0)
      V += '\0';
  }
  template <class T> void fill(std::vector<T> &V) {
    resize(V, all() ? TableSize : below(TableSize + 1));
  }
  template <class T> void fill(std::optional<T> &V) {
    if (all() || below(2))
      fill(V.emplace());
  }
  /// Blocks are in steps are in blocks: there must be an end to it.
  void fill(std::vector<Block> &V) {
    if (++Nesting < (all() ? 2u : 4u))
      resize(V, all() ? 1 : below(2));
    --Nesting;
  }

  template <class T> void resize(std::vector<T> &V, size_t Size) {
    V.resize(Size);
    for (T &Element : V)
      fill(Element);
  }

  template <class T> void repair(T &) {}
  void repair(Extent &E) { E.End += E.Begin; }
  void repair(Block &B) { resize(B.Statements, TableSize); }
  void repair(Step &S) {
    S.Await.reset();
    if (S.Kind == StepKind::Await || all()) {
      S.Kind = StepKind::Await;
      fill(S.Await.emplace());
      resize(S.Calls, TableSize);
    }
    if (S.Kind == StepKind::Exit && !S.Exit)
      S.Kind = StepKind::Opaque;
    if (S.Kind == StepKind::Loop)
      S.Children.resize(3);
    if (S.Kind == StepKind::Scope)
      S.Children.resize(1);
    if (S.Kind == StepKind::Try && S.Children.empty())
      S.Kind = StepKind::Opaque;
    if (S.Kind == StepKind::Try)
      S.Handlers.assign(S.Children.size() - 1, NoIndex);
  }
  void repair(Function &F) { resize(F.Roots, TableSize); }
  void repair(Flow &F) {
    resize(F.Sources, TableSize);
    resize(F.Types, TableSize);
  }

  std::mt19937 Random;
  Amount HowMuch;
  unsigned Nesting = 0;
};

} // namespace async_tidy::test

#endif // ASYNC_TIDY_TEST_FLOW_ANYFLOW_H
