// What follows the first look-up runs on the other executor.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>

class Files {
public:
  tmc::task<int> countFiles() const;
};
class Windows {
public:
  tmc::task<int> countWindows() const;
};

tmc::task<int> open(const Files &files, const Windows &windows,
                    tmc::ex_cpu &ui) {
  const int found = co_await files.countFiles().resume_on(ui);
  const int shown = co_await windows.countWindows();
  co_return found - shown;
}
