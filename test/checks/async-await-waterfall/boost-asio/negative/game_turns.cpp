// Each player sees the board as the other left it.
#include <boost/asio.hpp>

struct Board {
  int fields[9] = {};
};
struct Move {
  int field;
};

class Player {
public:
  boost::asio::awaitable<Move> getChoice(const Board &board) const;
};
struct Match {
  Player crosses;
  Player noughts;
};

boost::asio::awaitable<int> round(const Match &match, Board &board) {
  const auto first = co_await match.crosses.getChoice(board);
  board.fields[first.field] = 1;
  const auto second = co_await match.noughts.getChoice(board);
  board.fields[second.field] = 2;
  co_return board.fields[4];
}
