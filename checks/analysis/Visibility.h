//===--- Visibility.h - What others see while a function waits --*- C++ -*-===//
//
// Goes in: one function, and an object that one of its steps changes.
// Comes out: whether somebody else may look at the object while the function
// waits: the object outlives it, is reached through a pointer or a shared owner
// that leads out of the function, or is a variable that a guard, a callback or
// the holder of its address knows of.
// Limits: order is that of the text, so what a loop's end shows to others is
// not known at its beginning.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_VISIBILITY_H
#define ASYNC_TIDY_ANALYSIS_VISIBILITY_H

#include "checks/analysis/Sharing.h"

namespace async_tidy {

class Visibility {
public:
  Visibility(const SharingRules &Types, const LibraryModel &Model,
             const Places &In);

  /// Others may look at \p L when \p At has changed it.
  bool isSeen(const Location &L, const Step &At) const;

private:
  using Offset = std::uint32_t;
  struct UseAt {
    Offset Begin = 0;
    Index Root = NoIndex;
    UseKind Kind = UseKind::Plain;
  };

  const Root &root(Index I) const { return In.function().Roots[I]; }
  bool leadsAway(const Location &L, const Step &At) const;
  bool hasKnownTarget(const Root &R, const Step &At) const;
  bool runsInPlace(const Call &C) const;
  bool isUsedInPlace(Index Lambda) const;
  bool binds(const Step &S, llvm::function_ref<bool(Index)> Like) const;
  void collectUses();
  void collectHandedOn(const Block &B);
  void collect(const Block &B);
  void collectArguments(const Step &S);
  void collectUsesIn(const Step &S);
  void reveal(Index Root, Offset From);

  const SharingRules &Types;
  const LibraryModel &Model;
  const Places &In;
  std::vector<UseAt> Uses;       ///< Captures and writes, by offset.
  std::vector<bool> HandedOn;    ///< Per root: an argument somewhere.
  std::vector<Offset> KnownFrom; ///< Per root: from where others know it.
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_VISIBILITY_H
