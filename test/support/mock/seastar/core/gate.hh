// Shaped like <seastar/core/gate.hh>.

#ifndef SEASTAR_CORE_GATE_HH_INCLUDED
#define SEASTAR_CORE_GATE_HH_INCLUDED

#include <optional>
#include <seastar/core/future.hh>

namespace seastar {

class gate {
public:
  class [[nodiscard]] holder {
  public:
    holder(gate &g);
    holder(holder &&) noexcept;
    ~holder();
    void release() noexcept;
  };

  bool try_enter() noexcept;
  void enter();
  void leave() noexcept;
  void check() const;
  future<> close() noexcept;
  std::size_t get_count() const noexcept;
  bool is_closed() const noexcept;
  holder hold();
  std::optional<holder> try_hold() noexcept;
};

template <typename Func>
std::invoke_result_t<Func> with_gate(gate &g, Func &&func) {
  return internal::never<std::invoke_result_t<Func>>();
}

} // namespace seastar

#endif
