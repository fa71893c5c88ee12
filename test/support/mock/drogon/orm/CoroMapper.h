// Shaped like <drogon/orm/CoroMapper.h>: rows of one model by a DbClient.

#ifndef DROGON_ORM_COROMAPPER_H
#define DROGON_ORM_COROMAPPER_H

#include <drogon/orm/DbClient.h>
#include <vector>

namespace drogon {
namespace orm {

class Criteria {
public:
  template <typename T> Criteria(const std::string &column, T &&value);
};

namespace internal {
template <typename ReturnType>
struct [[nodiscard]] MapperAwaiter : public CallbackAwaiter<ReturnType> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

template <typename T> class Mapper {
public:
  explicit Mapper(DbClientPtr client) : client_(std::move(client)) {}

  Mapper<T> &limit(size_t limit);

protected:
  DbClientPtr client_;
};

template <typename T> class CoroMapper : public Mapper<T> {
public:
  explicit CoroMapper(DbClientPtr client) : Mapper<T>(std::move(client)) {}
  internal::MapperAwaiter<T> findByPrimaryKey(const int &key);
  internal::MapperAwaiter<std::vector<T>> findAll();
  internal::MapperAwaiter<size_t> count(const Criteria &criteria);
  internal::MapperAwaiter<T> findOne(const Criteria &criteria);
  internal::MapperAwaiter<std::vector<T>> findBy(const Criteria &criteria);
  internal::MapperAwaiter<T> insert(const T &obj);
  internal::MapperAwaiter<size_t> update(const T &obj);
  internal::MapperAwaiter<size_t> deleteOne(const T &obj);
  internal::MapperAwaiter<size_t> deleteBy(const Criteria &criteria);
};

} // namespace orm
} // namespace drogon

#endif
