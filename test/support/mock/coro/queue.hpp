// Shaped like <coro/queue.hpp> of libcoro.

#ifndef CORO_QUEUE_HPP_INCLUDED
#define CORO_QUEUE_HPP_INCLUDED

#include <coro/task.hpp>
#include <optional>

namespace coro {

enum class queue_produce_result { produced, stopped };

template <typename element_type> class queue {
public:
  auto empty() const -> bool;
  auto size() const -> std::size_t;
  auto push(element_type &&element) -> coro::task<queue_produce_result>;
  [[nodiscard]] auto pop() -> coro::task<std::optional<element_type>>;
  [[nodiscard]] auto try_pop() -> std::optional<element_type>;
  auto shutdown() -> coro::task<void>;
};

} // namespace coro

#endif
