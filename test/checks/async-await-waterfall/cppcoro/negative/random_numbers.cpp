// Each number comes out of one generator, and the draw decides what is fetched.
#include <cppcoro/task.hpp>
#include <random>
#include <string>

class Cards {
public:
  cppcoro::task<std::string> getCard(int number) const;
};

cppcoro::task<std::string> draw(const Cards &cards, std::mt19937 &dice) {
  const auto first = co_await cards.getCard(static_cast<int>(dice() % 52));
  const auto second = co_await cards.getCard(static_cast<int>(dice() % 52));
  co_return first + ", " + second;
}
