//===--- AwaitPlaces.cpp - Where the user's code awaits -------------------===//

#include "tool/AwaitPlaces.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

using namespace async_tidy;
using namespace llvm;

namespace {
/// By the expression's file and first byte.
using Found = std::map<std::pair<std::string, std::uint32_t>, AwaitPlace>;

/// Of one await, in lines that count from 1.
struct AwaitLines {
  unsigned Begin = 0;
  unsigned FirstOfStatement = 0;
  unsigned LastOfStatement = 0;
};
} // namespace

static Span toSpan(const Flow &Unit, const Extent &E) {
  return {Unit.Sources[E.Source].Path, E.Begin, E.End};
}

static void collect(const Flow &Unit, const Block &In, Found &All) {
  for (const Step &S : In.Steps) {
    for (const Block &Child : S.Children)
      collect(Unit, Child, All);
    if (!S.Await || !S.Await->Keyword.valid())
      continue;
    const Extent &Expression = S.Await->Expression;
    bool HasBlocks = any_of(In.Steps, [&](const Step &Other) {
      return Other.Statement == S.Statement && !Other.Children.empty();
    });
    const Extent &Statement = HasBlocks || S.Statement >= In.Statements.size()
                                  ? Expression
                                  : In.Statements[S.Statement].Where;
    Span Where = toSpan(Unit, Expression);
    All.try_emplace({Where.File, Where.Begin}, Where, toSpan(Unit, Statement));
  }
}

std::vector<AwaitPlace> async_tidy::awaitPlaces(ArrayRef<Flow> Flows) {
  Found All;
  for (const Flow &Unit : Flows)
    for (const Function &Body : Unit.Functions)
      if (!Body.Broken && Body.Where.valid() &&
          Unit.Sources[Body.Where.Source].User)
        collect(Unit, Body.Body, All);
  std::vector<AwaitPlace> Places;
  for (auto &[Key, Place] : All)
    Places.push_back(std::move(Place));
  return Places;
}

/// Those of one file; of a file that is no longer what was parsed, those that
/// still lie in it.
static std::vector<AwaitLines> linesIn(ArrayRef<AwaitPlace> Places,
                                       StringRef File, SourceTexts &Texts) {
  std::vector<AwaitLines> Result;
  std::optional<StringRef> Text = Texts.text(File);
  if (!Text)
    return Result;
  auto LineOf = [&](std::uint32_t Offset) {
    return Texts.position(File, Offset).Line;
  };
  for (const AwaitPlace &P : Places)
    if (P.Expression.File == File && P.Statement.File == File &&
        std::max(P.Expression.End, P.Statement.End) <= Text->size())
      Result.push_back({LineOf(P.Expression.Begin), LineOf(P.Statement.Begin),
                        LineOf(P.Statement.End)});
  return Result;
}

std::vector<unsigned> async_tidy::awaitLinesAt(ArrayRef<AwaitPlace> Places,
                                               StringRef File, unsigned Line,
                                               SourceTexts &Texts) {
  std::vector<unsigned> Begins;
  unsigned Smallest = ~0u;
  for (const AwaitLines &A : linesIn(Places, File, Texts)) {
    if (A.Begin == Line)
      return {Line};
    unsigned Length = A.LastOfStatement - A.FirstOfStatement;
    if (Line < A.FirstOfStatement || Line > A.LastOfStatement ||
        Length > Smallest)
      continue;
    if (Length < Smallest)
      Begins.clear();
    Smallest = Length;
    if (!is_contained(Begins, A.Begin))
      Begins.push_back(A.Begin);
  }
  return Begins;
}

std::optional<unsigned>
async_tidy::nearestAwaitLine(ArrayRef<AwaitPlace> Places, StringRef File,
                             unsigned Line, SourceTexts &Texts) {
  auto Distance = [&](unsigned Other) {
    return Other < Line ? Line - Other : Other - Line;
  };
  std::optional<unsigned> Nearest;
  for (const AwaitLines &A : linesIn(Places, File, Texts))
    if (!Nearest || Distance(A.Begin) < Distance(*Nearest))
      Nearest = A.Begin;
  return Nearest;
}
