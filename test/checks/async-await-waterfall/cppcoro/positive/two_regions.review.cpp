// A hop between threads cuts the function in two: a finding for each side.
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Files {
public:
  cppcoro::task<std::string> readText(std::string path) const;
};
class Settings {
public:
  cppcoro::task<int> getMargin() const;
  cppcoro::task<int> getColumns() const;
};
struct Printer {
  Files files;
  Settings settings;
};

cppcoro::task<std::string> print(const Printer &printer,
                                 cppcoro::static_thread_pool &pool,
                                 std::string path) {
  const auto [text, margin] = co_await cppcoro::when_all(
      printer.files.readText(path), printer.settings.getMargin());
  co_await pool.schedule();
  const auto [footer, columns] = co_await cppcoro::when_all(
      printer.files.readText(path + ".footer"), printer.settings.getColumns());
  co_return text + footer + std::string(margin + columns, ' ');
}
