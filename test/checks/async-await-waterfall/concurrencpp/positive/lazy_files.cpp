// Lazy results, one of them through run().
#include <concurrencpp/concurrencpp.h>
#include <string>

class Settings {
public:
  concurrencpp::lazy_result<std::string> loadTheme() const;
};
class Recent {
public:
  concurrencpp::lazy_result<int> countFiles() const;
};

concurrencpp::lazy_result<std::string> start(const Settings &settings,
                                             const Recent &recent) {
  const auto theme = co_await settings.loadTheme();
  //                 ^~~~~~~~ warning: 1 round trip instead of 2
  //                 ^~~~~~~~ no fix: takes no lazy results
  const auto files = co_await recent.countFiles();
  co_return theme + std::to_string(files);
}
