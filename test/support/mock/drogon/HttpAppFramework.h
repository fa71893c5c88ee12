// Shaped like <drogon/HttpAppFramework.h>: the one application object.

#ifndef DROGON_HTTPAPPFRAMEWORK_H
#define DROGON_HTTPAPPFRAMEWORK_H

#include <drogon/nosql/RedisClient.h>
#include <drogon/orm/DbClient.h>
#include <string>
#include <trantor/utils/Logger.h>

namespace drogon {

class HttpAppFramework : public trantor::NonCopyable {
public:
  virtual ~HttpAppFramework();
  static HttpAppFramework &instance();
  virtual orm::DbClientPtr getDbClient(const std::string &name = "default") = 0;
  virtual nosql::RedisClientPtr
  getRedisClient(const std::string &name = "default") = 0;
};

inline HttpAppFramework &app() { return HttpAppFramework::instance(); }

} // namespace drogon

#endif
