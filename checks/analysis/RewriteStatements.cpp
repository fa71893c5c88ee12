//===--- RewriteStatements.cpp - A new order as edits ---------------------===//

#include "checks/analysis/RewriteStatements.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace async_tidy;
using llvm::StringRef;

namespace {

/// A statement with what belongs to it in the file.
struct Layout {
  std::uint32_t Begin = 0;
  std::uint32_t End = 0;
  std::uint32_t Lead = 0;  ///< Of the comments above it, else Begin.
  std::uint32_t Trail = 0; ///< Past the comments behind it, else End.
  /// It has its lines for itself: from LineBegin to past the line break.
  bool WholeLines = false;
  std::uint32_t LineBegin = 0;
  std::uint32_t LineEnd = 0;
  std::string Indent;
};

class StatementEditor {
public:
  StatementEditor(const RewriteContext &C, llvm::ArrayRef<OrderedPiece> Order,
                  llvm::ArrayRef<std::string> JoinTexts,
                  const ExchangedText &Text)
      : C(C), Order(Order), JoinTexts(JoinTexts), Text(Text) {}

  std::variant<std::vector<EditDraft>, NoFix> edits();

private:
  std::optional<NoFix> lookAround();
  std::optional<NoFix> addBraces();
  Layout layoutOf(Index S) const;
  void choosePlaces();
  void editInPlace(const OrderedPiece &Piece, Index Slot);
  void replaceByJoin(const OrderedPiece &Piece, Index Slot);
  void insertMoved();
  void removeLeft();
  void removeLines(std::uint32_t Begin, std::uint32_t End);
  EditDraft removalWithinLine(const Layout &L, bool First) const;
  void exchangeElsewhere();
  EditDraft moved(const OrderedPiece &Piece, StringRef Indent) const;
  std::vector<std::string> commentsOf(const OrderedPiece &Piece) const;
  bool isSimple(Index Statement) const;
  bool isChanged(Index Statement) const {
    const Layout &L = Layouts.at(Statement);
    return !Text.piecesIn(L.Begin, L.End).empty();
  }

  const RewriteContext &C;
  llvm::ArrayRef<OrderedPiece> Order;
  llvm::ArrayRef<std::string> JoinTexts;
  const ExchangedText &Text;
  std::map<Index, Layout> Layouts;
  /// For each piece: the statement in whose place it stands; NoIndex: it moves.
  std::vector<Index> Places;
  std::vector<EditDraft> Drafts;
};

} // namespace

static bool isBlank(StringRef Text) { return Text.trim().empty(); }

static std::uint32_t lineBegin(StringRef Code, std::uint32_t At) {
  std::size_t Break = Code.substr(0, At).rfind('\n');
  return Break == StringRef::npos ? 0 : static_cast<std::uint32_t>(Break + 1);
}

/// Past the line break, or the end of the text.
static std::uint32_t nextLine(StringRef Code, std::uint32_t At) {
  std::size_t Break = Code.find('\n', At);
  return static_cast<std::uint32_t>(Break == StringRef::npos ? Code.size()
                                                             : Break + 1);
}

Layout StatementEditor::layoutOf(Index S) const {
  const Block &In = C.block();
  const Extent &Where = In.Statements[S].Where;
  bool Braces = C.Code.substr(In.Where.Begin).starts_with("{");
  std::uint32_t Before = S        ? In.Statements[S - 1].Where.End
                         : Braces ? In.Where.Begin + 1
                                  : Where.Begin;
  std::uint32_t After = S + 1 < In.Statements.size()
                            ? In.Statements[S + 1].Where.Begin
                            : In.Where.End - (Braces ? 1 : 0);
  Layout L;
  L.Begin = Where.Begin;
  L.End = Where.End;
  L.Lead = gapBetween(C.Code, Before, Where.Begin).LeadBegin;
  L.Trail =
      gapBetween(C.Code, Where.End, std::max(After, Where.End)).TrailingEnd;
  L.LineBegin = lineBegin(C.Code, L.Lead);
  L.LineEnd = nextLine(C.Code, L.Trail);
  L.WholeLines = isBlank(C.Code.slice(L.LineBegin, L.Lead)) &&
                 isBlank(C.Code.slice(L.Trail, L.LineEnd));
  StringRef Indent = C.Code.slice(lineBegin(C.Code, L.Begin), L.Begin);
  L.Indent = isBlank(Indent) ? Indent.str() : "";
  return L;
}

std::optional<NoFix> StatementEditor::lookAround() {
  for (const OrderedPiece &Piece : Order)
    for (Index S : Piece.Slots)
      Layouts[S] = layoutOf(S);
  std::uint32_t First = Layouts.begin()->second.Begin;
  std::uint32_t Last = Layouts.rbegin()->second.End;
  for (std::uint32_t At : C.File.Conditionals)
    if (First <= At && At < Last)
      return NoFix{"a preprocessor conditional lies between the awaits"};
  const Layout *Before = nullptr;
  for (const auto &[S, L] : Layouts) {
    if (C.block().Statements[S].Where.InMacro)
      return NoFix{"a statement between the awaits comes out of a macro"};
    if (Before && gapBetween(C.Code, Before->End, L.Begin).Foreign)
      return NoFix{"a preprocessor directive or a macro stands between the "
                   "awaits"};
    Before = &L;
  }
  return std::nullopt;
}

/// As many pieces as possible stay in a place that was theirs: the longest
/// ascending sequence of such places.
void StatementEditor::choosePlaces() {
  struct Link {
    std::size_t Piece;
    Index Slot;
    std::size_t Length;
    std::size_t Before;
  };
  constexpr std::size_t None = ~std::size_t(0);
  std::vector<Link> Links;
  std::size_t Best = None;
  for (auto [Number, Piece] : llvm::enumerate(Order))
    for (Index Slot : Piece.Slots) {
      Link New{Number, Slot, 1, None};
      for (auto [I, L] : llvm::enumerate(Links))
        if (L.Piece < Number && L.Slot < Slot && L.Length >= New.Length) {
          New.Length = L.Length + 1;
          New.Before = I;
        }
      Links.push_back(New);
      if (Best == None || New.Length > Links[Best].Length)
        Best = Links.size() - 1;
    }
  Places.assign(Order.size(), NoIndex);
  for (std::size_t I = Best; I != None; I = Links[I].Before)
    Places[Links[I].Piece] = Links[I].Slot;
}

/// It is laid out as a whole; a statement with blocks inside is not, since they
/// are not ours.
bool StatementEditor::isSimple(Index Statement) const {
  return llvm::none_of(C.block().Steps, [&](const Step &S) {
    return S.Statement == Statement && !S.Children.empty();
  });
}

/// Comments of the merged statements, in their old order.
std::vector<std::string>
StatementEditor::commentsOf(const OrderedPiece &Piece) const {
  std::vector<std::string> Comments;
  for (Index S : Piece.Slots) {
    const Layout &L = Layouts.at(S);
    if (L.Lead < L.Begin)
      Comments.push_back(C.Code.slice(L.Lead, L.Begin).rtrim().str());
    if (L.End < L.Trail)
      Comments.push_back(C.Code.slice(L.End, L.Trail).trim().str());
  }
  return Comments;
}

void StatementEditor::replaceByJoin(const OrderedPiece &Piece, Index Slot) {
  const Layout &L = Layouts.at(Slot);
  const std::string &Join = JoinTexts[*Piece.Join];
  std::vector<std::string> Comments = commentsOf(Piece);
  bool OnlyAbove = L.Trail == L.End && Comments.size() == (L.Lead < L.Begin);
  if (OnlyAbove || !L.WholeLines) {
    Drafts.push_back({L.Begin, L.End, Join, 0});
    return;
  }
  std::string Above;
  for (const std::string &Comment : Comments)
    Above += Comment + newline(C.Code).str() + L.Indent;
  Drafts.push_back({L.Lead, L.Trail, Above + Join, Above.size()});
}

void StatementEditor::editInPlace(const OrderedPiece &Piece, Index Slot) {
  const Layout &L = Layouts.at(Slot);
  if (Piece.Join) {
    replaceByJoin(Piece, Slot);
  } else if (isChanged(Slot) && isSimple(Slot)) {
    Drafts.push_back({L.Begin, L.End, Text.slice(L.Begin, L.End), 0});
  } else {
    for (const ExchangedText::Piece &P : Text.piecesIn(L.Begin, L.End))
      Drafts.push_back({P.Begin, P.End, P.Text, std::nullopt});
  }
}

/// The text of a piece that does not stay, without the indentation of its first
/// line and the last line break.
EditDraft StatementEditor::moved(const OrderedPiece &Piece,
                                 StringRef Indent) const {
  if (Piece.Join) {
    std::string Above;
    for (const std::string &Comment : commentsOf(Piece))
      Above += Comment + newline(C.Code).str() + Indent.str();
    return {0, 0, Above + JoinTexts[*Piece.Join], Above.size()};
  }
  Index S = Piece.Slots.front();
  const Layout &L = Layouts.at(S);
  EditDraft D{0, 0, Text.slice(L.Lead, L.Trail), std::nullopt};
  if (isChanged(S) && isSimple(S) && L.Trail == L.End)
    D.FormatFrom = L.Begin - L.Lead;
  return D;
}

/// A piece that moves goes directly before the next one that stays, else behind
/// the last.
void StatementEditor::insertMoved() {
  for (auto [Number, Piece] : llvm::enumerate(Order)) {
    if (Places[Number] != NoIndex)
      continue;
    auto Stays = [](Index Place) { return Place != NoIndex; };
    auto Next = std::find_if(Places.begin() + Number, Places.end(), Stays);
    bool Before = Next != Places.end();
    const Layout &L = Layouts.at(
        Before ? *Next : *llvm::find_if(llvm::reverse(Places), Stays));
    EditDraft D = moved(Piece, L.Indent);
    std::string Break = L.WholeLines ? newline(C.Code).str() + L.Indent : " ";
    if (Before) {
      D.Begin = D.End = L.Lead;
      D.Text += Break;
    } else {
      D.Begin = D.End = L.Trail;
      D.Text = Break + D.Text;
      if (D.FormatFrom)
        *D.FormatFrom += Break.size();
    }
    Drafts.push_back(std::move(D));
  }
}

/// Takes lines out, and blank lines around them that would be left double or
/// beside a brace.
void StatementEditor::removeLines(std::uint32_t Begin, std::uint32_t End) {
  StringRef Code = C.Code;
  auto LineAbove = [&](std::uint32_t At) {
    return At ? Code.slice(lineBegin(Code, At - 1), At).trim() : StringRef("{");
  };
  auto LineBelow = [&](std::uint32_t At) {
    return Code.slice(At, nextLine(Code, At)).trim();
  };
  bool EndsBelow = LineBelow(End).empty() || LineBelow(End).starts_with("}");
  if (LineAbove(Begin).empty() && EndsBelow)
    while (LineAbove(Begin).empty())
      Begin = lineBegin(Code, Begin - 1);
  else if (LineAbove(Begin).ends_with("{"))
    while (End < Code.size() && LineBelow(End).empty())
      End = nextLine(Code, End);
  Drafts.push_back({Begin, End, "", std::nullopt});
}

/// The blanks to the neighbour on the line go too. \p First: nothing is left
/// before it on its line.
EditDraft StatementEditor::removalWithinLine(const Layout &L,
                                             bool First) const {
  std::size_t Begin = L.Lead, End = L.Trail;
  if (First)
    End = std::min(C.Code.find_first_not_of(" \t", End), C.Code.size());
  else
    Begin = C.Code.substr(0, Begin).rtrim(" \t").size();
  return {static_cast<std::uint32_t>(Begin), static_cast<std::uint32_t>(End),
          "", std::nullopt};
}

/// What neither stays nor was replaced goes.
void StatementEditor::removeLeft() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> Lines;
  std::uint32_t Removed = 0; // Within a line, up to here.
  for (const auto &[S, L] : Layouts) {
    if (llvm::is_contained(Places, S))
      continue;
    if (!L.WholeLines) {
      bool First =
          Removed == L.Lead || isBlank(C.Code.slice(L.LineBegin, L.Lead));
      Drafts.push_back(removalWithinLine(L, First));
      Removed = Drafts.back().End;
    } else if (!Lines.empty() &&
               isBlank(C.Code.slice(Lines.back().second, L.LineBegin))) {
      Lines.back().second = L.LineEnd;
    } else {
      Lines.push_back({L.LineBegin, L.LineEnd});
    }
  }
  for (auto [Begin, End] : Lines)
    removeLines(Begin, End);
}

/// Names returned after the last statement that is edited here.
void StatementEditor::exchangeElsewhere() {
  std::uint32_t First = Layouts.begin()->second.Begin;
  std::uint32_t Last = Layouts.rbegin()->second.End;
  auto Add = [&](std::uint32_t Begin, std::uint32_t End) {
    for (const ExchangedText::Piece &P : Text.piecesIn(Begin, End))
      Drafts.push_back({P.Begin, P.End, P.Text, std::nullopt});
  };
  Add(0, First);
  Add(Last, static_cast<std::uint32_t>(C.Code.size()));
}

/// A branch or loop without braces has room for one statement alone.
std::optional<NoFix> StatementEditor::addBraces() {
  const Block &In = C.block();
  if (C.text(In.Where).starts_with("{"))
    return std::nullopt;
  // A declaration must not be jumped over by the next label.
  if (In.Statements.size() > 1)
    return NoFix{"the awaits stand under a case label without braces"};
  const Layout &L = Layouts.begin()->second;
  StringRef Head = C.Code.take_front(L.Begin).rtrim();
  StringRef Line = Head.substr(lineBegin(Head, L.Begin));
  if (Line.contains("//") || Line.ltrim().starts_with("#"))
    return NoFix{"the awaits stand in a branch without braces"};
  auto Begin = static_cast<std::uint32_t>(Head.size());
  if (L.Indent.empty()) {
    Drafts.push_back({Begin, L.Begin, " { ", std::nullopt});
    Drafts.push_back({L.End, L.End, " }", std::nullopt});
    return std::nullopt;
  }
  std::string Break = newline(C.Code).str();
  StringRef Outer = Line.take_front(Line.find_first_not_of(" \t"));
  Drafts.push_back({Begin, L.Begin, " {" + Break + L.Indent, std::nullopt});
  Drafts.push_back({L.Trail, L.Trail, Break + Outer.str() + "}", std::nullopt});
  return std::nullopt;
}

std::variant<std::vector<EditDraft>, NoFix> StatementEditor::edits() {
  if (std::optional<NoFix> No = lookAround())
    return *No;
  if (std::optional<NoFix> No = addBraces())
    return *No;
  choosePlaces();
  for (auto [Piece, Place] : llvm::zip_equal(Order, Places))
    if (Place != NoIndex)
      editInPlace(Piece, Place);
  insertMoved();
  removeLeft();
  exchangeElsewhere();
  return std::move(Drafts);
}

std::variant<std::vector<EditDraft>, NoFix> async_tidy::statementEdits(
    const RewriteContext &C, llvm::ArrayRef<OrderedPiece> Order,
    llvm::ArrayRef<std::string> JoinTexts, const ExchangedText &Text) {
  return StatementEditor(C, Order, JoinTexts, Text).edits();
}
