// Shaped like <coro/ring_buffer.hpp> of libcoro.

#ifndef CORO_RING_BUFFER_HPP_INCLUDED
#define CORO_RING_BUFFER_HPP_INCLUDED

#include <coro/task.hpp>
#include <optional>

namespace coro {

namespace ring_buffer_result {
enum class produce { produced, notified, stopped };
} // namespace ring_buffer_result

template <typename element, std::size_t num_elements> class ring_buffer {
public:
  [[nodiscard]] auto produce(element e)
      -> coro::task<ring_buffer_result::produce>;
  [[nodiscard]] auto consume() -> coro::task<std::optional<element>>;
  auto size() const -> std::size_t;
};

} // namespace coro

#endif
