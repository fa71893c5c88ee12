// A hop between threads cuts the function in two: a finding for each side.
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
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
  const auto text = co_await printer.files.readText(path);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto margin = co_await printer.settings.getMargin();
  co_await pool.schedule();
  const auto footer = co_await printer.files.readText(path + ".footer");
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  const auto columns = co_await printer.settings.getColumns();
  co_return text + footer + std::string(margin + columns, ' ');
}
