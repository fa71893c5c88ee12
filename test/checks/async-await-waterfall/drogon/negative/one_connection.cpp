// Log in, then ask: one HTTP connection, one cookie.
#include <drogon/HttpClient.h>
#include <drogon/utils/coroutine.h>
#include <string>

drogon::Task<std::string> inbox(const drogon::HttpClientPtr &client,
                                drogon::HttpRequestPtr login,
                                drogon::HttpRequestPtr list) {
  const auto session = co_await client->sendRequestCoro(login);
  const auto mails = co_await client->sendRequestCoro(list);
  co_return std::string(session->body()) + std::string(mails->body());
}
