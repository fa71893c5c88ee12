// Shaped like <drogon/HttpClient.h>.

#ifndef DROGON_HTTPCLIENT_H
#define DROGON_HTTPCLIENT_H

#include <drogon/utils/coroutine.h>
#include <memory>
#include <string>
#include <string_view>

namespace drogon {

class HttpRequest {
public:
  static std::shared_ptr<HttpRequest> newHttpRequest();
  virtual ~HttpRequest() = default;
  virtual void setPath(const std::string &path) = 0;
  virtual std::string_view body() const = 0;
};
using HttpRequestPtr = std::shared_ptr<HttpRequest>;

class HttpResponse {
public:
  static std::shared_ptr<HttpResponse> newHttpResponse();
  virtual ~HttpResponse() = default;
  virtual void setBody(const std::string &body) = 0;
  virtual std::string_view body() const = 0;
};
using HttpResponsePtr = std::shared_ptr<HttpResponse>;

class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;

namespace internal {
struct HttpRespAwaiter : public CallbackAwaiter<HttpResponsePtr> {
  HttpRespAwaiter(HttpClient *client, HttpRequestPtr req, double timeout);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

class HttpClient : public trantor::NonCopyable {
public:
  static HttpClientPtr newHttpClient(const std::string &hostString);
  virtual ~HttpClient() = default;
  internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr req,
                                            double timeout = 0) {
    return internal::HttpRespAwaiter(this, std::move(req), timeout);
  }
  virtual void setUserAgent(const std::string &userAgent) = 0;
  virtual std::string host() const = 0;
  virtual bool secure() const = 0;
};

} // namespace drogon

#endif
