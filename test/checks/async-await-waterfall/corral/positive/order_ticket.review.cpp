// A trading desk: quote and limit come from two gateways.
#include <corral/corral.h>
#include <corral/wait.h>
#include <string>

class QuoteGateway {
public:
  corral::Task<int> getBid(std::string symbol) const;
};
class RiskGateway {
public:
  corral::Task<int> getLimit(std::string trader) const;
};
struct Desk {
  QuoteGateway quotes;
  RiskGateway risk;
};

corral::Task<int> quantity(const Desk &desk, std::string symbol,
                           std::string trader) {
  const auto [bid, limit] = co_await corral::allOf(desk.quotes.getBid(symbol),
                                                   desk.risk.getLimit(trader));
  co_return bid == 0 ? 0 : limit / bid;
}
