// A mirror compares what two hosts answer, over a connection to each.
#include <drogon/HttpClient.h>
#include <drogon/utils/coroutine.h>
#include <string>

struct Mirror {
  drogon::HttpClientPtr origin;
  drogon::HttpClientPtr copy;
};

drogon::Task<bool> same(const Mirror &mirror, drogon::HttpRequestPtr ask,
                        drogon::HttpRequestPtr again) {
  const auto first = co_await mirror.origin->sendRequestCoro(ask);
  //                 ^~~~~~~~ warning: 1 round trip instead of 2
  //                 ^~~~~~~~ no fix: takes tasks alone
  const auto second = co_await mirror.copy->sendRequestCoro(again);
  co_return first->body() == second->body();
}
