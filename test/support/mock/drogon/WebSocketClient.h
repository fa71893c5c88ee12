// Shaped like <drogon/WebSocketClient.h>.

#ifndef DROGON_WEBSOCKETCLIENT_H
#define DROGON_WEBSOCKETCLIENT_H

#include <drogon/HttpClient.h>

namespace drogon {

class WebSocketClient;
using WebSocketClientPtr = std::shared_ptr<WebSocketClient>;

namespace internal {
struct [[nodiscard]] WebSocketConnectionAwaiter
    : public CallbackAwaiter<HttpResponsePtr> {
  WebSocketConnectionAwaiter(WebSocketClient *client, HttpRequestPtr req);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class WebSocketClient {
public:
  static WebSocketClientPtr newWebSocketClient(const std::string &hostString);
  virtual ~WebSocketClient() = default;
  internal::WebSocketConnectionAwaiter
  connectToServerCoro(const HttpRequestPtr &request) {
    return internal::WebSocketConnectionAwaiter(this, request);
  }
  virtual void stop() = 0;
};

} // namespace drogon

#endif
